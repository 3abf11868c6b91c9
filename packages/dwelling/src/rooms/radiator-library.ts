import { radiatorData } from "./radiator-data.ts";
import type { MemberMaterial, PanelType, Radiator } from "./radiator.ts";

/** One entry of the picker: a picture and the sizes that go with it. */
export interface RadiatorChoice {
  readonly kind: Radiator["kind"];
  /** Key of the drawing. */
  readonly picture: string;
  readonly panelType?: PanelType;
  readonly material?: MemberMaterial;
  /** Heights in the library, mm; empty when any height goes (towel rail) or none is asked (floor). */
  readonly heightsMm: readonly number[];
  readonly depthsMm: readonly number[];
}

function distinct(values: readonly number[]): readonly number[] {
  return [...new Set(values)].sort((a, b) => a - b);
}

/** Everything a resident can point at, in the order of the picker. */
export function radiatorChoices(): readonly RadiatorChoice[] {
  const { panels, members, convector, fanRadiator, towelRail, floorHeating } = radiatorData;
  const heights = (rows: readonly { readonly heightMm: number }[]) => distinct(rows.map((row) => row.heightMm));
  const depths = (rows: readonly { readonly depthMm: number }[]) => distinct(rows.map((row) => row.depthMm));
  return [
    ...panels.map((panel): RadiatorChoice => ({
      kind: "panel",
      picture: panel.picture,
      panelType: panel.type,
      heightsMm: heights(panel.rows),
      depthsMm: [panel.depthMm],
    })),
    ...members.map((kind): RadiatorChoice => ({
      kind: "members",
      picture: kind.picture,
      material: kind.material,
      heightsMm: heights(kind.rows),
      depthsMm: depths(kind.rows),
    })),
    { kind: "towel_rail", picture: towelRail.picture, heightsMm: [], depthsMm: [] },
    {
      kind: "convector",
      picture: convector.picture,
      heightsMm: heights(convector.rows),
      depthsMm: depths(convector.rows),
    },
    {
      kind: "fan_radiator",
      picture: fanRadiator.picture,
      heightsMm: heights(fanRadiator.rows),
      depthsMm: depths(fanRadiator.rows),
    },
    { kind: "floor", picture: floorHeating.picture, heightsMm: [], depthsMm: [] },
  ];
}
