import type { Network } from "../compile/network.ts";
import type { Memories } from "./memories.ts";
import type { RoomState } from "./record-step.ts";
import type { FaceAnswers } from "./room-matrix.ts";

/** Constants of every opaque face in the form the loop wants them, and this evaluation's fluxes. */
export interface RoomFaces {
  readonly zone: Int32Array;
  readonly filmWPerM2K: Float64Array;
  readonly airShare: Float64Array;
  readonly radiantShare: Float64Array;
  readonly perFilm: Float64Array;
  readonly areaM2: Float64Array;
  readonly areaTimesConvection: Float64Array;
  readonly areaTimesLongWave: Float64Array;
  readonly radiantPerM2: Float64Array;
  readonly own: Float64Array;
  readonly ownPerFlux: Float64Array;
  /** Faces with a face behind them, the faces behind, and the answers across. */
  readonly paired: Int32Array;
  readonly partner: Int32Array;
  readonly across: Float64Array;
  readonly acrossPerFlux: Float64Array;
  readonly fluxWPerM2: Float64Array;
  readonly knownC: Float64Array;
}

export function createRoomFaces(network: Network, answers: FaceAnswers): RoomFaces {
  const { faces } = network;
  const film = faces.convectionWPerM2K.map((h, f) => h + faces.longWaveWPerM2K[f]!);
  const paired = Int32Array.from({ length: faces.count }, (_, f) => f).filter((f) => answers.partner[f]! >= 0);
  const partner = paired.map((f) => answers.partner[f]!);
  return {
    zone: faces.zone,
    filmWPerM2K: film,
    airShare: faces.convectionWPerM2K.map((h, f) => h / film[f]!),
    radiantShare: faces.longWaveWPerM2K.map((h, f) => h / film[f]!),
    perFilm: film.map((h) => 1 / h),
    areaM2: faces.areaM2,
    areaTimesConvection: faces.areaM2.map((area, f) => area * faces.convectionWPerM2K[f]!),
    areaTimesLongWave: faces.areaM2.map((area, f) => area * faces.longWaveWPerM2K[f]!),
    radiantPerM2: faces.radiantPerM2,
    own: answers.own,
    ownPerFlux: answers.own.map((own, f) => own / film[f]!),
    paired,
    partner,
    across: Float64Array.from(paired, (f) => answers.across[f]!),
    acrossPerFlux: Float64Array.from(paired, (f, i) => answers.across[f]! / film[partner[i]!]!),
    fluxWPerM2: new Float64Array(faces.count),
    knownC: new Float64Array(faces.count),
  };
}

/**
 * What is known of all faces in this evaluation, added to the right side of the room balances (air
 * 0…n−1, radiant n…2n−1): memories, sun, gains and the buoyancy correction.
 */
export function addFaces(
  faces: RoomFaces,
  memories: Memories,
  faceFluxWPerM2: Float64Array,
  correctionWPerM2: Float64Array,
  zones: number,
  right: Float64Array,
): void {
  const {
    zone,
    areaM2,
    areaTimesConvection,
    areaTimesLongWave,
    ownPerFlux,
    paired,
    partner,
    acrossPerFlux,
    fluxWPerM2,
    knownC,
  } = faces;
  const memory = memories.face;
  const count = zone.length;
  for (let f = 0; f < count; f += 1) {
    const flux = faceFluxWPerM2[f]! + correctionWPerM2[f]!;
    fluxWPerM2[f] = flux;
    knownC[f] = memory[f]! + ownPerFlux[f]! * flux;
  }
  for (let i = 0; i < paired.length; i += 1) knownC[paired[i]!]! += acrossPerFlux[i]! * fluxWPerM2[partner[i]!]!;
  for (let f = 0; f < count; f += 1) {
    const z = zone[f]!;
    const known = knownC[f]!;
    right[z]! += areaTimesConvection[f]! * known - areaM2[f]! * correctionWPerM2[f]!;
    right[zones + z]! += areaTimesLongWave[f]! * known;
  }
}

/** Faces after the rooms are known: what they see and how warm they are. `radiantW` is plant radiation by zone. */
export function settleFaces(faces: RoomFaces, memories: Memories, state: RoomState, radiantW: Float64Array): void {
  const { zone, airShare, radiantShare, perFilm, radiantPerM2, own, paired, partner, across, fluxWPerM2 } = faces;
  const { airC, radiantC, thetaC, faceC } = state;
  const memory = memories.face;
  const count = zone.length;
  for (let f = 0; f < count; f += 1) {
    const z = zone[f]!;
    const theta =
      airShare[f]! * airC[z]! +
      radiantShare[f]! * radiantC[z]! +
      perFilm[f]! * (fluxWPerM2[f]! + radiantPerM2[f]! * radiantW[z]!);
    thetaC[f] = theta;
    faceC[f] = memory[f]! + own[f]! * theta;
  }
  for (let i = 0; i < paired.length; i += 1) faceC[paired[i]!]! += across[i]! * thetaC[partner[i]!]!;
}
