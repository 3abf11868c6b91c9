import file from "../../data/climate-structure.json" with { type: "json" };

type Monthly = readonly number[];

/**
 * How the weather varies: spread, persistence and links between variables, twelve months. Numbers,
 * units and sources stand in `data/climate-structure.json`; they are those of De Bilt, and other
 * places differ by the factors of `PlaceClimate`.
 */
export interface ClimateStructure {
  readonly dailyTemperatureDeviation: Monthly;
  readonly betweenYearDeviation: Monthly;
  readonly dailyTemperatureSkewness: Monthly;
  readonly dailyTemperatureLag1: Monthly;
  readonly dailyTemperatureLag2: Monthly;
  readonly dailyTemperatureLag5: Monthly;
  readonly slowShare: Monthly;
  readonly slowClearnessShare: Monthly;
  readonly forgettingWithinMonth: number;
  readonly diurnalTemperatureHarmonics: readonly (readonly Monthly[])[];
  readonly hourlyTemperatureResidual: Monthly;
  readonly hourlyTemperatureLag24: Monthly;
  readonly diurnalRange: Monthly;
  readonly diurnalRangeRegression: readonly Monthly[];
  readonly dailyClearnessQuantiles: { readonly probability: readonly number[]; readonly clearness: readonly Monthly[] };
  readonly dailyClearnessMean: Monthly;
  readonly dailyClearnessScoreLag1: Monthly;
  readonly dailyClearnessLag1: Monthly;
  readonly hourlyClearnessDeviation: readonly Monthly[];
  readonly hourlyClearnessLag1: Monthly;
  readonly lowSunProfile: readonly number[];
  readonly meanWindSpeed: Monthly;
  readonly windWeibullShape: Monthly;
  readonly dailyWindLag1: Monthly;
  readonly hourlyWindLag1: Monthly;
  readonly diurnalWindHarmonics: readonly Monthly[];
  readonly windSectorFrequency: readonly Monthly[];
  readonly windSectorTemperature: readonly Monthly[];
  readonly dailyDewPointDeviation: Monthly;
  readonly dailyDewPointLag1: Monthly;
  readonly meanSeaLevelPressure: Monthly;
  readonly dailyPressureDeviation: Monthly;
  readonly dailyPressureLag1: Monthly;
  readonly dailyCorrelation: readonly Monthly[];
  readonly meanCloudCover: Monthly;
  readonly cloudFrequency: readonly Monthly[];
  readonly rainHourFraction: Monthly;
}

type StructureFile = { readonly [K in keyof ClimateStructure]: { readonly value: ClimateStructure[K] } };

/** De Bilt 1991–2020 (clouds 2011–2024). */
export const structure: ClimateStructure = valuesOf(file);

function valuesOf(data: StructureFile): ClimateStructure {
  return {
    dailyTemperatureDeviation: data.dailyTemperatureDeviation.value,
    betweenYearDeviation: data.betweenYearDeviation.value,
    dailyTemperatureSkewness: data.dailyTemperatureSkewness.value,
    dailyTemperatureLag1: data.dailyTemperatureLag1.value,
    dailyTemperatureLag2: data.dailyTemperatureLag2.value,
    dailyTemperatureLag5: data.dailyTemperatureLag5.value,
    slowShare: data.slowShare.value,
    slowClearnessShare: data.slowClearnessShare.value,
    forgettingWithinMonth: data.forgettingWithinMonth.value,
    diurnalTemperatureHarmonics: data.diurnalTemperatureHarmonics.value,
    hourlyTemperatureResidual: data.hourlyTemperatureResidual.value,
    hourlyTemperatureLag24: data.hourlyTemperatureLag24.value,
    diurnalRange: data.diurnalRange.value,
    diurnalRangeRegression: data.diurnalRangeRegression.value,
    dailyClearnessQuantiles: data.dailyClearnessQuantiles.value,
    dailyClearnessMean: data.dailyClearnessMean.value,
    dailyClearnessScoreLag1: data.dailyClearnessScoreLag1.value,
    dailyClearnessLag1: data.dailyClearnessLag1.value,
    hourlyClearnessDeviation: data.hourlyClearnessDeviation.value,
    hourlyClearnessLag1: data.hourlyClearnessLag1.value,
    lowSunProfile: data.lowSunProfile.value,
    meanWindSpeed: data.meanWindSpeed.value,
    windWeibullShape: data.windWeibullShape.value,
    dailyWindLag1: data.dailyWindLag1.value,
    hourlyWindLag1: data.hourlyWindLag1.value,
    diurnalWindHarmonics: data.diurnalWindHarmonics.value,
    windSectorFrequency: data.windSectorFrequency.value,
    windSectorTemperature: data.windSectorTemperature.value,
    dailyDewPointDeviation: data.dailyDewPointDeviation.value,
    dailyDewPointLag1: data.dailyDewPointLag1.value,
    meanSeaLevelPressure: data.meanSeaLevelPressure.value,
    dailyPressureDeviation: data.dailyPressureDeviation.value,
    dailyPressureLag1: data.dailyPressureLag1.value,
    dailyCorrelation: data.dailyCorrelation.value,
    meanCloudCover: data.meanCloudCover.value,
    cloudFrequency: data.cloudFrequency.value,
    rainHourFraction: data.rainHourFraction.value,
  };
}
