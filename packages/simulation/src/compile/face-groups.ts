/**
 * Faces of a zone that lie alike: same way up, same convection, emissivity and absorptance. What the
 * room gives them is the same for every square metre; each still has its own construction and far side.
 * Structure of arrays, index = group.
 */
export interface FaceGroups {
  readonly count: number;
  readonly zone: Int32Array;
  readonly areaM2: Float64Array;
  /** 0 vertical, 1 ceiling, 2 floor: follows buoyancy; −1: its convection is constant. */
  readonly kind: Int8Array;
  /** The film that elements are made with: h₀ and h_r,0, W/(m²·K). */
  readonly convectionWPerM2K: Float64Array;
  readonly referenceLongWaveWPerM2K: Float64Array;
  /** To the radiant node in this room: mean of its faces, W/(m²·K). */
  readonly longWaveWPerM2K: Float64Array;
  /** Share of the zone's beam, diffuse sun and radiant heat that falls on 1 m², 1/m². */
  readonly beamPerM2: Float64Array;
  readonly diffusePerM2: Float64Array;
  readonly radiantPerM2: Float64Array;
}

/** What a face brings to its group. */
export interface GroupMember {
  readonly zone: number;
  readonly areaM2: number;
  /** 0 upright, 1 ceiling, 2 floor; and whether its convection follows buoyancy. */
  readonly lies: number;
  readonly followsBuoyancy: boolean;
  readonly convectionWPerM2K: number;
  readonly emissivity: number;
  readonly absorptance: number;
  readonly referenceLongWaveWPerM2K: number;
  readonly longWaveWPerM2K: number;
  readonly beamPerM2: number;
  readonly diffusePerM2: number;
  readonly radiantPerM2: number;
}

/** Groups in order of zone and kind, with the group of each face. */
export function groupFaces(members: readonly GroupMember[]): {
  readonly groups: FaceGroups;
  readonly groupOf: Int32Array;
} {
  const byKey = new Map<string, { readonly first: GroupMember; readonly faces: number[] }>();
  members.forEach((member, face) => {
    const { zone, lies, followsBuoyancy, convectionWPerM2K, emissivity, absorptance } = member;
    const key = `${zone} ${lies} ${followsBuoyancy} ${convectionWPerM2K} ${emissivity} ${absorptance}`;
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, { first: member, faces: [face] });
    else known.faces.push(face);
  });
  const drafts = [...byKey.values()].sort(
    (a, b) => a.first.zone - b.first.zone || a.first.lies - b.first.lies || a.faces[0]! - b.faces[0]!,
  );
  const groupOf = new Int32Array(members.length);
  drafts.forEach(({ faces }, g) => {
    for (const face of faces) groupOf[face] = g;
  });
  const areas = drafts.map(({ faces }) => faces.reduce((sum, face) => sum + members[face]!.areaM2, 0));
  const column = (value: (first: GroupMember) => number) => Float64Array.from(drafts, ({ first }) => value(first));
  const groups: FaceGroups = {
    count: drafts.length,
    zone: Int32Array.from(drafts, ({ first }) => first.zone),
    areaM2: Float64Array.from(areas),
    kind: Int8Array.from(drafts, ({ first }) => (first.followsBuoyancy ? first.lies : -1)),
    convectionWPerM2K: column((first) => first.convectionWPerM2K),
    referenceLongWaveWPerM2K: column((first) => first.referenceLongWaveWPerM2K),
    longWaveWPerM2K: Float64Array.from(
      drafts,
      ({ faces }, g) =>
        faces.reduce((sum, face) => sum + members[face]!.areaM2 * members[face]!.longWaveWPerM2K, 0) / areas[g]!,
    ),
    beamPerM2: column((first) => first.beamPerM2),
    diffusePerM2: column((first) => first.diffusePerM2),
    radiantPerM2: column((first) => first.radiantPerM2),
  };
  return { groups, groupOf };
}
