import type { Network } from "../compile/network.ts";
import type { GroupAnswer, GroupAnswers } from "./group-answers.ts";
import { groupAnswers, knownOf, riseOf } from "./group-answers.ts";
import type { Memories } from "./memories.ts";
import type { RoomState } from "./record-step.ts";

/** The opaque faces of all rooms by group, and what is known of them in this step. */
export interface RoomGroups {
  readonly answers: GroupAnswers;
  readonly areaTimesConvection: Float64Array;
  /** Σ A T by memories, sun and gains: K·m². */
  readonly knownKM2: Float64Array;
  readonly sumKM2: Float64Array;
  /** `h_c T_a + h_r T_r + q` of each group, W/m². */
  readonly givenWPerM2: Float64Array;
  readonly scratch: Float64Array;
}

export function createRoomGroups(network: Network): RoomGroups {
  const { groups } = network;
  const column = () => new Float64Array(groups.count);
  return {
    answers: groupAnswers(groups, elementAnswers(network)),
    areaTimesConvection: groups.areaM2.map((area, g) => area * groups.convectionWPerM2K[g]!),
    knownKM2: column(),
    sumKM2: column(),
    givenWPerM2: column(),
    scratch: column(),
  };
}

/** E of every element, from its modes: K·m² per W/m² onto its group, and onto that of the face behind. */
export function elementAnswers({ elements, faces }: Network): GroupAnswer[] {
  return elements.flatMap(({ modes, insideFace, insideFilmWPerM2K, outsideFilmWPerM2K, far }): GroupAnswer[] => {
    const area = faces.areaM2[insideFace]!;
    const group = faces.group[insideFace]!;
    const own = { group, from: group, value: (area * modes.inFromIn) / insideFilmWPerM2K };
    if (far.kind !== "face") return [own];
    const behind = faces.group[far.face]!;
    return [
      own,
      { group: behind, from: behind, value: (area * modes.outFromOut) / outsideFilmWPerM2K },
      { group, from: behind, value: (area * modes.inFromOut) / outsideFilmWPerM2K },
      { group: behind, from: group, value: (area * modes.outFromIn) / insideFilmWPerM2K },
    ];
  });
}

/** What memories, sun and gains say of the groups in this step. */
export function readGroups(
  { answers, knownKM2, scratch, sumKM2 }: RoomGroups,
  { faces }: Network,
  memories: Memories,
  groupFluxWPerM2: Float64Array,
): void {
  scratch.fill(0);
  for (let f = 0; f < faces.count; f += 1) scratch[faces.group[f]!]! += faces.areaM2[f]! * memories.face[f]!;
  knownOf(answers, scratch, knownKM2);
  riseOf(answers, groupFluxWPerM2, sumKM2);
  for (let g = 0; g < knownKM2.length; g += 1) knownKM2[g]! += sumKM2[g]!;
}

/**
 * Adds what is known of the groups in this evaluation to the right side of the room balances (air
 * 0…n−1, radiant n…2n−1), with the buoyancy correction.
 */
export function addGroups(
  { answers, knownKM2, sumKM2 }: RoomGroups,
  { groups, zones }: Network,
  correctionWPerM2: Float64Array,
  right: Float64Array,
): void {
  riseOf(answers, correctionWPerM2, sumKM2);
  for (let g = 0; g < groups.count; g += 1) {
    const z = groups.zone[g]!;
    const sum = knownKM2[g]! + sumKM2[g]!;
    right[z]! += groups.convectionWPerM2K[g]! * sum - groups.areaM2[g]! * correctionWPerM2[g]!;
    right[zones.length + z]! += groups.longWaveWPerM2K[g]! * sum;
  }
}

/** Groups once the rooms are known: how warm they are, and what each face sees. `radiantW` is plant radiation by zone. */
export function settleGroups(
  { answers, knownKM2, sumKM2, givenWPerM2 }: RoomGroups,
  { groups, faces }: Network,
  groupFluxWPerM2: Float64Array,
  correctionWPerM2: Float64Array,
  state: RoomState,
  radiantW: Float64Array,
): void {
  const { airC, radiantC, groupC, thetaC } = state;
  for (let g = 0; g < groups.count; g += 1) {
    const z = groups.zone[g]!;
    givenWPerM2[g] =
      groups.convectionWPerM2K[g]! * airC[z]! +
      groups.longWaveWPerM2K[g]! * radiantC[z]! +
      groups.radiantPerM2[g]! * radiantW[z]! +
      correctionWPerM2[g]!;
  }
  riseOf(answers, givenWPerM2, sumKM2);
  for (let g = 0; g < groups.count; g += 1) {
    const sum = knownKM2[g]! + sumKM2[g]!;
    groupC[g] = sum / groups.areaM2[g]!;
    givenWPerM2[g]! += groupFluxWPerM2[g]! - answers.excessPerM2[g]! * sum;
  }
  for (let f = 0; f < faces.count; f += 1)
    thetaC[f] = givenWPerM2[faces.group[f]!]! / (faces.convectionWPerM2K[f]! + faces.longWaveWPerM2K[f]!);
}

/** Temperature of every face, from what its element remembers and sees on both sides. */
export function settleFaces({ elements }: Network, memories: Memories, { faceC, thetaC }: RoomState): void {
  for (const { modes, insideFace, far } of elements) {
    const across = far.kind === "face" ? modes.inFromOut * thetaC[far.face]! : 0;
    faceC[insideFace] = memories.face[insideFace]! + modes.inFromIn * thetaC[insideFace]! + across;
    if (far.kind !== "face") continue;
    faceC[far.face] =
      memories.face[far.face]! + modes.outFromOut * thetaC[far.face]! + modes.outFromIn * thetaC[insideFace]!;
  }
}
