import type { Datum } from "@keukentafel/quantities";
import deBilt from "../../data/de-bilt-statistics.json" with { type: "json" };
import type { WeatherSite } from "../weather-year.ts";

type Monthly = readonly number[];

/** Statistics of one place from which a reference year is made; units stand in the data file. */
export interface ClimateStatistics {
  readonly station: WeatherSite;
  readonly basePeriod: string;
  readonly nominalYear: number;
  readonly seed: number;
  readonly meanTemperature: Monthly;
  readonly meanDewPoint: Monthly;
  readonly meanRelativeHumidity: Monthly;
  readonly meanWindSpeed: Monthly;
  readonly meanSeaLevelPressure: Monthly;
  readonly meanGlobalRadiation: Monthly;
  readonly meanCloudCover: Monthly;
  readonly rainPerDay: Monthly;
  readonly rainHourFraction: Monthly;
  readonly weightedDegreeDays: number;
  readonly unweightedDegreeDays: number;
  readonly dailyTemperatureDeviation: Monthly;
  readonly betweenYearDeviation: Monthly;
  readonly dailyTemperatureSkewness: Monthly;
  readonly dailyTemperaturePhi: readonly (readonly number[])[];
  readonly diurnalTemperatureHarmonics: readonly (readonly (readonly number[])[])[];
  readonly hourlyTemperatureResidual: Monthly;
  readonly diurnalRangeRegression: readonly (readonly number[])[];
  readonly dailyClearnessQuantiles: {
    readonly probability: readonly number[];
    readonly clearness: readonly (readonly number[])[];
  };
  readonly dailyClearnessLag1: Monthly;
  readonly hourlyClearnessDeviation: readonly number[];
  readonly hourlyClearnessLag1: Monthly;
  readonly lowSunProfile: readonly number[];
  readonly windWeibullShape: Monthly;
  readonly dailyWindLag1: Monthly;
  readonly diurnalWindHarmonics: readonly (readonly number[])[];
  readonly windSectorFrequency: readonly (readonly number[])[];
  readonly windSectorTemperature: readonly (readonly number[])[];
  readonly dailyDewPointDeviation: Monthly;
  readonly dailyDewPointLag1: Monthly;
  readonly dailyPressureDeviation: Monthly;
  readonly dailyPressureLag1: Monthly;
  readonly dailyCorrelation: readonly (readonly number[])[];
}

type StatisticsFile = {
  readonly [K in keyof ClimateStatistics]: Omit<Datum<ClimateStatistics[K]>, "confidence"> & {
    readonly confidence: string;
  };
};

/** De Bilt: means of 2011–2020, structure of 1991–2020. */
export const deBiltStatistics: ClimateStatistics = valuesOf(deBilt);

function valuesOf(data: StatisticsFile): ClimateStatistics {
  return {
    station: data.station.value,
    basePeriod: data.basePeriod.value,
    nominalYear: data.nominalYear.value,
    seed: data.seed.value,
    meanTemperature: data.meanTemperature.value,
    meanDewPoint: data.meanDewPoint.value,
    meanRelativeHumidity: data.meanRelativeHumidity.value,
    meanWindSpeed: data.meanWindSpeed.value,
    meanSeaLevelPressure: data.meanSeaLevelPressure.value,
    meanGlobalRadiation: data.meanGlobalRadiation.value,
    meanCloudCover: data.meanCloudCover.value,
    rainPerDay: data.rainPerDay.value,
    rainHourFraction: data.rainHourFraction.value,
    weightedDegreeDays: data.weightedDegreeDays.value,
    unweightedDegreeDays: data.unweightedDegreeDays.value,
    dailyTemperatureDeviation: data.dailyTemperatureDeviation.value,
    betweenYearDeviation: data.betweenYearDeviation.value,
    dailyTemperatureSkewness: data.dailyTemperatureSkewness.value,
    dailyTemperaturePhi: data.dailyTemperaturePhi.value,
    diurnalTemperatureHarmonics: data.diurnalTemperatureHarmonics.value,
    hourlyTemperatureResidual: data.hourlyTemperatureResidual.value,
    diurnalRangeRegression: data.diurnalRangeRegression.value,
    dailyClearnessQuantiles: data.dailyClearnessQuantiles.value,
    dailyClearnessLag1: data.dailyClearnessLag1.value,
    hourlyClearnessDeviation: data.hourlyClearnessDeviation.value,
    hourlyClearnessLag1: data.hourlyClearnessLag1.value,
    lowSunProfile: data.lowSunProfile.value,
    windWeibullShape: data.windWeibullShape.value,
    dailyWindLag1: data.dailyWindLag1.value,
    diurnalWindHarmonics: data.diurnalWindHarmonics.value,
    windSectorFrequency: data.windSectorFrequency.value,
    windSectorTemperature: data.windSectorTemperature.value,
    dailyDewPointDeviation: data.dailyDewPointDeviation.value,
    dailyDewPointLag1: data.dailyDewPointLag1.value,
    dailyPressureDeviation: data.dailyPressureDeviation.value,
    dailyPressureLag1: data.dailyPressureLag1.value,
    dailyCorrelation: data.dailyCorrelation.value,
  };
}
