import type { HeatGroup } from "@keukentafel/insight";

/** Words every chart needs; the caller takes them from the text catalogues. */
export interface ChartLabels {
  /** Visible heading of the figure. */
  readonly title: string;
  /** One sentence that says what there is to see; read to who cannot see the picture. */
  readonly description: string;
  /** Text of the button that shows the table, and of the one that hides it. */
  readonly showTable: string;
  readonly hideTable: string;
}

/** Heat in and out over the heating season as flows whose widths are in proportion; the two sides add up. */
export interface HeatBalanceProps {
  readonly balanceKwh: Readonly<Record<HeatGroup, number>>;
  readonly labels: ChartLabels & {
    readonly groups: Readonly<Record<HeatGroup, string>>;
    readonly heatIn: string;
    readonly heatOut: string;
    readonly columnGroup: string;
    readonly columnKwh: string;
    /** "1.200 kWh". */
    readonly energy: (kwh: number) => string;
    /** "12 %". */
    readonly share: (fraction: number) => string;
  };
}

/** The year as a carpet: days across, hours down, colour for what an hour was like. */
export interface YearCarpetProps {
  /** Hourly values; index 0 begins at `startsAt`. */
  readonly values: Float32Array;
  /** UTC instant of hour 0. */
  readonly startsAt: string;
  /** Hours to add to UTC for the clock on the wall (standard time). */
  readonly timeZoneHours: number;
  /** Colours run from this to that value; the same for every room to compare. */
  readonly minimum: number;
  readonly maximum: number;
  /** CSS colour of a value. */
  readonly colourOf: (value: number) => string;
  /** A value worth marking on the scale, such as a limit; `null` for none. */
  readonly mark: number | null;
  /** Day (0 = first) that is pointed out, or `null`. */
  readonly day: number | null;
  /** Tapping or choosing a day; `null` for a picture without controls. */
  readonly onDay: ((day: number) => void) | null;
  readonly labels: ChartLabels & {
    /** Twelve short names of months. */
    readonly months: readonly string[];
    readonly columnMonth: string;
    readonly columnLowest: string;
    readonly columnMean: string;
    readonly columnHighest: string;
    /** At the ends of the scale: "kouder", "warmer". */
    readonly lower: string;
    readonly higher: string;
    /** Value with its unit. */
    readonly value: (value: number) => string;
    /** "03:00". */
    readonly hour: (hour: number) => string;
  };
}

/** What goes into an appliance and what comes out, as bars on one scale. */
export interface InAndOutProps {
  readonly bars: readonly {
    readonly id: string;
    readonly label: string;
    readonly parts: readonly { readonly id: EnergyPart; readonly kwh: number }[];
  }[];
  readonly labels: ChartLabels & {
    readonly parts: Readonly<Record<EnergyPart, string>>;
    readonly columnPart: string;
    readonly columnKwh: string;
    readonly energy: (kwh: number) => string;
  };
}

export type EnergyPart = "gas" | "electricity" | "outdoors" | "rooms" | "taps" | "lost";

/** A week hour by hour: temperatures above, heat for the rooms and where it comes from below. */
export interface HeatWeekProps {
  readonly outdoorC: Float32Array;
  readonly livingC: Float32Array;
  /** Heat to the rooms, W. */
  readonly heatW: Float32Array;
  /** Parts of that heat that stack up to it, W. */
  readonly parts: readonly { readonly id: HeatPart; readonly powerW: Float32Array }[];
  /** UTC instant of hour 0. */
  readonly startsAt: string;
  readonly labels: ChartLabels & {
    readonly temperatureAxis: string;
    readonly heatAxis: string;
    readonly outdoors: string;
    readonly living: string;
    readonly parts: Readonly<Record<HeatPart, string>>;
    readonly columnDay: string;
    readonly columnOutdoors: string;
    readonly columnLiving: string;
    readonly temperature: (celsius: number) => string;
    readonly power: (watt: number) => string;
    readonly energy: (kwh: number) => string;
    /** "ma 14". */
    readonly day: (isoInstant: string) => string;
  };
}

export type HeatPart = "pump" | "backUp" | "boiler";

export interface BillBar {
  readonly id: string;
  /** "Nu", "Na dit plan". */
  readonly label: string;
  /** Parts that stack to the bill, euro a year; a negative part is money that comes back. */
  readonly parts: readonly {
    readonly id: "gas" | "electricity" | "fixed" | "fed_in";
    readonly euro: number;
  }[];
  readonly totalEuro: number;
  /** Lowest and highest of the range, or `null` while it is not known. */
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** Yearly bills as bars that share one scale from zero. */
export interface BillBarsProps {
  readonly bars: readonly BillBar[];
  readonly labels: ChartLabels & {
    readonly parts: Readonly<Record<BillBar["parts"][number]["id"], string>>;
    readonly columnState: string;
    readonly columnTotal: string;
    readonly columnRange: string;
    /** "€ 1.850". */
    readonly euro: (euro: number) => string;
    readonly between: (low: number, high: number) => string;
  };
}

export interface RangeRow {
  readonly id: string;
  readonly label: string;
  readonly likely: number;
  readonly low: number;
  readonly high: number;
}

/** Bands with a dot for the likely value; rows share one scale that starts at zero. */
export interface RangeBandProps {
  readonly rows: readonly RangeRow[];
  readonly labels: ChartLabels & {
    readonly columnWhat: string;
    readonly columnLow: string;
    readonly columnLikely: string;
    readonly columnHigh: string;
    /** Value with its unit, in the resident's notation. */
    readonly value: (value: number) => string;
  };
}
