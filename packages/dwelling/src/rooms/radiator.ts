import type { floorCovers, memberMaterials, panelTypes, pipeKinds } from "./radiator-data.ts";

/** Panels and convector plates of a panel radiator: 22 has two of each (EN 442 practice). */
export type PanelType = (typeof panelTypes)[number];
export type MemberMaterial = (typeof memberMaterials)[number];
export type FloorCover = (typeof floorCovers)[number];
export type PipeKind = (typeof pipeKinds)[number];

/** One emitter as a resident or adviser describes it; measures in mm as they are read off a tape. */
export type Radiator =
  | {
      readonly kind: "panel";
      readonly type: PanelType;
      /** 300…900. */
      readonly heightMm: number;
      readonly lengthMm: number;
      /** Fans hung under or in an existing radiator. */
      readonly addedFans?: boolean;
    }
  | {
      readonly kind: "members";
      readonly material: MemberMaterial;
      readonly heightMm: number;
      readonly depthMm: number;
      readonly members: number;
    }
  | { readonly kind: "towel_rail"; readonly heightMm: number; readonly widthMm: number }
  | { readonly kind: "convector"; readonly heightMm: number; readonly depthMm: number; readonly lengthMm: number }
  | { readonly kind: "fan_radiator"; readonly depthMm: number; readonly lengthMm: number }
  | {
      readonly kind: "floor";
      /** Floor with pipes in it, m². */
      readonly areaM2: number;
      /** Between pipes, 50…375; the usual one when absent. */
      readonly spacingMm?: number;
      readonly cover?: FloorCover;
      /** Screed over the pipes, 20…100; the usual one when absent. */
      readonly screedMm?: number;
    };

/** How the flow through an emitter is set. */
export type ValveKind = "manual" | "thermostatic" | "thermostatic_preset" | "unknown";

/** An emitter in its place. */
export interface InstalledEmitter {
  readonly radiator: Radiator;
  readonly valve?: ValveKind;
  /** Pipe that feeds it alone. */
  readonly pipe?: PipeKind;
}
