/** Groups in which heat comes and goes; always adds up to zero with `stored`. */
export type HeatGroup =
  | "roof"
  | "facade"
  | "floor"
  | "glazing"
  | "door"
  | "joints"
  | "draught"
  | "ventilation"
  | "airing"
  | "neighbours"
  | "sun"
  | "people_and_appliances"
  | "heating"
  | "cooling"
  | "stored";

/** What one state of a home does in one year of weather. Physics only: no money. */
export interface Indicators {
  readonly energy: {
    /** m³ of natural gas (35.17 MJ/m³ upper value), split by purpose. */
    readonly gasM3: {
      readonly heating: number;
      readonly hotWater: number;
      readonly cooking: number;
      readonly total: number;
    };
    /** Electricity used, kWh, split by purpose (household includes cooking on electricity). */
    readonly electricityKwh: {
      readonly heating: number;
      readonly hotWater: number;
      readonly ventilation: number;
      readonly household: number;
      readonly total: number;
    };
    readonly solarKwh: { readonly produced: number; readonly usedAtHome: number; readonly fedIn: number };
    /** From the grid: used − used at home. */
    readonly boughtKwh: number;
  };
  readonly heat: {
    /** Heat given to the rooms, kWh. */
    readonly livingKwh: number;
    readonly sleepingKwh: number;
    readonly totalKwh: number;
    /** Highest hourly heat, W. */
    readonly peakW: number;
    /** Over the days on which the home is heated: kWh by group, gains positive, losses negative; sums to 0. */
    readonly balanceKwh: Readonly<Record<HeatGroup, number>>;
  };
  readonly comfort: {
    /** Occupied hours in which the living zone stays more than 0.5 K below its set point. */
    readonly coldHoursLiving: number;
    /** Hours above 26 °C operative. */
    readonly warmHoursLiving: number;
    readonly warmHoursSleeping: number;
    /** Operative temperature of the living zone at the coldest occupied hour. */
    readonly coldestLivingC: number;
    readonly warmestLivingC: number;
    readonly warmestSleepingC: number;
  };
  readonly air: {
    /** Occupied hours above 1200 ppm CO₂. */
    readonly stuffyHoursLiving: number;
    readonly stuffyHoursSleeping: number;
    /** 95th percentile of occupied hours, ppm. */
    readonly co2P95LivingPpm: number;
    readonly co2P95SleepingPpm: number;
    readonly insufficient: boolean;
  };
  /** By the hour, of the rooms people live and sleep in. */
  readonly moisture: {
    /** Highest mean of thirty days of the relative humidity at the coldest corner, worse of both zones, %. */
    readonly surfaceHumidityPct: number;
    /** That mean is above what EN ISO 13788 allows: mould is to be expected. */
    readonly mouldRisk: boolean;
    /** Highest mould index of the year at that corner (Hukka & Viitanen): 0 none, 1 begins, 3 visible, 6 all over. */
    readonly mouldIndex: number;
    /** 95th percentile of the rooms' humidity in hours with people, in the heating season, worse of both zones, %. */
    readonly highestHumidityPct: number;
    /** Hours of the year with water on the inside of the windows. */
    readonly wetGlassHoursLiving: number;
    readonly wetGlassHoursSleeping: number;
  };
  /** How the installation works through the year. */
  readonly installation: {
    /**
     * Heat given to the rooms by what was put in for it (electricity of compressor, back-up, pumps and
     * controls; gas by its upper value); 0 when none.
     */
    readonly seasonalPerformance: number;
    /** The heat pump, also of a hybrid; null without one. */
    readonly heatPump: null | {
      /** Heat of the compressor, for rooms and hot water, and what the compressor took for it. */
      readonly heatKwh: number;
      readonly electricityKwh: number;
      /** The one by the other; 0 when it never ran. */
      readonly performance: number;
      /** Electric back-up heater, for rooms and hot water; 0 in a hybrid. */
      readonly backUpKwh: number;
      readonly backUpHours: number;
      /** Hours in which the rooms asked for noticeably more than emitters and source could give. */
      readonly unmetHours: number;
      /** Heat of the compressor by its rated power. */
      readonly fullLoadHours: number;
    };
    /** Water to the emitters. */
    readonly flow: {
      /** In the coldest hour with heat. */
      readonly designC: number;
      /** Mean of the year, weighed by the heat. */
      readonly meanC: number;
    };
    readonly hotWater: {
      /** Heat wanted at the taps. */
      readonly drawnKwh: number;
      /** Given back by a shower heat exchanger; not part of `drawnKwh`. */
      readonly recoveredKwh: number;
      /** Of tank or appliance, into the house or up the flue. */
      readonly lossKwh: number;
      readonly electricityKwh: number;
      readonly gasM3: number;
      /** Hours in which more than a twentieth of what was wanted was missing. */
      readonly unmetHours: number;
    };
    readonly battery: null | { readonly chargedKwh: number; readonly givenKwh: number };
  };
  readonly lowTemperature: {
    /** Lowest supply temperature (55, 50, 45, 35) at which a cold spell stays within 0.5 K of set point, or null. */
    readonly readyAtC: 55 | 50 | 45 | 35 | null;
  };
  readonly standard: {
    /** Estimate of the net heat demand under norm use, kWh/m². */
    readonly netHeatDemandKwhPerM2: number;
    readonly standardKwhPerM2: number;
    readonly meetsStandard: boolean;
  };
}

/** What one year in the home's own use tells of where its heat goes, too. */
export type CentralIndicators = Omit<Indicators, "lowTemperature" | "standard">;

/** What is known of the year of a draw: without the heat balance, for which every path would have to be kept. */
export type YearIndicators = Omit<CentralIndicators, "heat"> & {
  readonly heat: Omit<Indicators["heat"], "balanceKwh">;
};

/** Indicators of the home itself as they come: `null` until the runs of their own are done. */
export type GrowingIndicators = CentralIndicators & {
  readonly lowTemperature: Indicators["lowTemperature"] | null;
  readonly standard: Indicators["standard"] | null;
};
