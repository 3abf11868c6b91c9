import type { ClaimPathDefinition, HomeGeometry, HomeZone } from "@keukentafel/dwelling";
import type { HeatGroup } from "@keukentafel/insight";
import type { Choices, DimensionId } from "@keukentafel/measures";

/**
 * A part of the drawing that can be lit and tapped; the same names as `ClaimPathDefinition["part"]`.
 * `draught` is the seams around windows and roof, `people` the figures in the living room, `home`
 * the outline of the whole.
 */
export type DrawingPart = ClaimPathDefinition["part"];

/** Operative temperatures by room; `null` for a room this home does not have. */
export type RoomTemperatures = Readonly<Record<Exclude<HomeZone, "crawl">, number | null>>;

/** Every word the drawing shows or tells a screen reader; the caller takes them from the text catalogues. */
export interface HouseDrawingLabels {
  /** Name of the whole picture, e.g. "Doorsnede van je huis". */
  readonly title: string;
  /** One or two sentences that tell what the picture shows, for who cannot see it. */
  readonly description: string;
  /** Accessible name of each part that can be tapped, e.g. "Dak: nog niet ingevuld". */
  readonly parts: Readonly<Record<DrawingPart, string>>;
  readonly rooms: Readonly<Record<Exclude<HomeZone, "crawl">, string>>;
  readonly outdoors: string;
  /** Short name of each heat group beside its arrow. */
  readonly heat: Readonly<Record<HeatGroup, string>>;
  /** "17 °C", in the resident's notation. */
  readonly temperature: (celsius: number) => string;
  /** "1.200 kWh", in the resident's notation. */
  readonly energy: (kwh: number) => string;
}

/** What is installed as heat source, so that the right device is drawn. */
export type DrawnHeatSource = "gas_boiler" | "hybrid_heat_pump" | "heat_pump";

export interface HouseDrawingProps {
  readonly geometry: HomeGeometry;
  /** Parts whose questions are answered: drawn in ink, the others in pencil. */
  readonly known: ReadonlySet<DrawingPart>;
  /** The part being asked about or looked at, lit; `null` for none. */
  readonly lit: DrawingPart | null;
  /** Tapping or pressing Enter on a part; `null` makes the drawing a picture without controls. */
  readonly onPick: ((part: DrawingPart) => void) | null;
  /** Tints the rooms; `null` leaves them untinted. */
  readonly temperaturesC: RoomTemperatures | null;
  /** Heat by group over the heating season, kWh, gains positive and losses negative: arrows; `null` for none. */
  readonly flowsKwh: Readonly<Record<HeatGroup, number>> | null;
  /** Width scale of the arrows: the kWh that is drawn widest. Kept the same to compare two states; `null` uses the largest flow. */
  readonly flowScaleKwh: number | null;
  /** Outdoor temperature beside the house; `null` for none. */
  readonly outdoorC: number | null;
  /** Solar panels on the roof now (measures not counted). */
  readonly panels: number;
  readonly heatSource: DrawnHeatSource;
  /** Measures put on the house, one level per dimension; drawn where they belong. */
  readonly measures: Choices;
  /** A dimension whose measure is to be pointed out; `null` for none. */
  readonly highlightMeasure: DimensionId | null;
  readonly labels: HouseDrawingLabels;
  /** `page`: the large drawing with labels; `small`: a little house without words for the path of a plan. */
  readonly size: "page" | "small";
}
