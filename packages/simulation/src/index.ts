export type * from "./model/building-model.ts";
export { buildingModelSchema } from "./model/building-model.ts";
export { buildingModelJsonSchema } from "./model/json-schema.ts";
export { currentModelVersion, upcastModel } from "./model/upcast.ts";
export { validateModel } from "./model/validate.ts";
export type * from "./result.ts";
export { engineVersion } from "./engine-version.ts";
export { simulate } from "./simulate.ts";
export type { ResultDifference } from "./fast/compare-results.ts";
export { compareResults } from "./fast/compare-results.ts";
export { energyBalance } from "./balance.ts";
export type { SimulationSummary, ZoneSummary } from "./summary.ts";
export { summarise } from "./summary.ts";
export type { SimulationCache } from "./weather/simulation-cache.ts";
export { createSimulationCache } from "./weather/simulation-cache.ts";
export type { CoolingUnit } from "./systems/heat/air-to-air.ts";
export { splitCooling, splitUnit } from "./systems/heat/air-to-air.ts";
export type { BoilerKind, BoilerSeries, BoilerUnit } from "./systems/heat/boiler.ts";
export { boiler, typicalBoiler } from "./systems/heat/boiler.ts";
export type { Borehole } from "./systems/heat/borehole.ts";
export { typicalBorehole } from "./systems/heat/borehole.ts";
export type { Curve } from "./systems/heat/curve.ts";
export type { Emitter } from "./systems/heat/emitter.ts";
export { emitterOf } from "./systems/heat/emitter.ts";
export type { HeatPumpKind, HeatPumpSeries, HeatPumpUnit } from "./systems/heat/heat-pump.ts";
export { heatPump, heatPumpCapacityW, heatPumpCop, typicalHeatPump } from "./systems/heat/heat-pump.ts";
export type { FlowControl } from "./systems/heat/heating-curve.ts";
export { designCurve } from "./systems/heat/heating-curve.ts";
export type { HybridControl, HybridSeries } from "./systems/heat/hybrid.ts";
export { hybrid } from "./systems/heat/hybrid.ts";
export type { OutdoorUnitSound, SoundAtBoundary, SoundPlacement } from "./systems/heat/outdoor-unit-sound.ts";
export { soundAtBoundary, typicalOutdoorUnit } from "./systems/heat/outdoor-unit-sound.ts";
export type { SeasonalApplication } from "./systems/heat/seasonal-performance.ts";
export { seasonalPerformance, unitInBin } from "./systems/heat/seasonal-performance.ts";
export type { SoilWave } from "./systems/heat/soil.ts";
export { soilTemperatureC } from "./systems/heat/soil.ts";
export type { WoodStove, WoodStoveSeries } from "./systems/heat/wood-stove.ts";
export { typicalStove, woodStove } from "./systems/heat/wood-stove.ts";
export type { SystemsBalance } from "./systems/year/balance.ts";
export { systemsBalance } from "./systems/year/balance.ts";
export type { SystemsYearBuffers, SystemsYearResult } from "./systems/year/result.ts";
export { createSystemsYearBuffers } from "./systems/year/result.ts";
export { sourceCapacityW } from "./systems/year/source-capacity.ts";
export type {
  CoolingSource,
  HeatPumpSource,
  HeatSource,
  HotWaterSource,
  LocalHeater,
  SystemsYearSignals,
  SystemsYearSpec,
} from "./systems/year/spec.ts";
export type { SystemsYearOptions } from "./systems/year/systems-year.ts";
export { systemsYear } from "./systems/year/systems-year.ts";
export type { PanelWiring, PhotovoltaicSeries } from "./systems/electricity/photovoltaics.ts";
export { photovoltaics } from "./systems/electricity/photovoltaics.ts";
export type { RowOpposite } from "./systems/electricity/row-horizon.ts";
export { rowHorizon } from "./systems/electricity/row-horizon.ts";
export type { HouseholdElectricityUse } from "./systems/electricity/household-electricity.ts";
export { householdElectricity } from "./systems/electricity/household-electricity.ts";
export type { BatteryPrice } from "./systems/electricity/battery-plan.ts";
export type { BatterySeries, BatteryUnit } from "./systems/electricity/battery.ts";
export { usualBattery } from "./systems/electricity/battery.ts";
export type {
  ElectricityBuffers,
  ElectricityInputs,
  ElectricitySeries,
} from "./systems/electricity/electricity-meter.ts";
export { createElectricityBuffers, electricityMeter } from "./systems/electricity/electricity-meter.ts";
export type { HouseholdClock } from "./systems/hot-water/household-clock.ts";
export { householdClock } from "./systems/hot-water/household-clock.ts";
export type { DrawOff, HotWaterUse } from "./systems/hot-water/draw-off.ts";
export { drawOff, usualLitresPerDayAt60C } from "./systems/hot-water/draw-off.ts";
export type { RecoveryConnection, ShowerRecovery } from "./systems/hot-water/shower-recovery.ts";
export { recoveryEffectiveness } from "./systems/hot-water/shower-recovery.ts";
export type { CombiBoiler, CombiSeries, InstantaneousSeries } from "./systems/hot-water/instantaneous.ts";
export { combiHotWater, districtSet, electricInstantaneous, usualCombi } from "./systems/hot-water/instantaneous.ts";
export type { Collector, CollectorKind, SolarLoop } from "./systems/hot-water/solar-loop.ts";
export { collectorOf, solarLoop } from "./systems/hot-water/solar-loop.ts";
export type { ChargeWindow } from "./systems/hot-water/charge-hours.ts";
export { cheapestHours, disinfectionHours, windowHours } from "./systems/hot-water/charge-hours.ts";
export type {
  StandingLossClass,
  TankBuffers,
  TankFlows,
  TankInputs,
  TankResult,
  TankTrace,
  TankUnit,
} from "./systems/hot-water/tank-unit.ts";
export {
  createTankBuffers,
  createTankTrace,
  standingLossOfDay,
  standingLossWPerK,
  usualTank,
} from "./systems/hot-water/tank-unit.ts";
export { tank } from "./systems/hot-water/tank.ts";
export type { AirNetwork, AirStream } from "./systems/air/air-network.ts";
export { exchangeStreams } from "./systems/air/air-network.ts";
export type { CarbonDioxideOptions, CarbonDioxideSeries } from "./systems/air/carbon-dioxide.ts";
export { zoneCarbonDioxide } from "./systems/air/carbon-dioxide.ts";
export type { DemandControl } from "./systems/air/demand-control.ts";
export { presenceFlow, usualDemandControl } from "./systems/air/demand-control.ts";
export type { MoistureZone, MoistureSeries, OutdoorMoisture, ZoneMoisture } from "./systems/air/zone-moisture.ts";
export { zoneMoisture } from "./systems/air/zone-moisture.ts";
export { outdoorMoisture } from "./systems/air/outdoor-moisture.ts";
export type { MoistureSources } from "./systems/air/moisture-sources.ts";
export { moistureSource, usualShowersPerDay } from "./systems/air/moisture-sources.ts";
export type { MouldClass, MouldRisk } from "./systems/air/mould.ts";
export { mouldRisk } from "./systems/air/mould.ts";
export type { AiringHabit, AiringHabitName } from "./systems/air/airing.ts";
export { airingFlow, airingHabit, meanDay } from "./systems/air/airing.ts";
export type { Opening } from "./systems/air/opening.ts";
export { openingFlowM3PerH } from "./systems/air/opening.ts";
export type { Grilles } from "./systems/air/natural-supply.ts";
export { naturalSupplyM3PerH } from "./systems/air/natural-supply.ts";
export type { VentilationSeries, VentilationSystem } from "./systems/air/ventilation-system.ts";
export { ventilationHeat } from "./systems/air/ventilation-system.ts";
export type { SurfaceHumidityMonth } from "./systems/air/moisture.ts";
export { criticalSurfaceHumidityPct, indoorVapourPressurePa, surfaceHumidityPct } from "./systems/air/moisture.ts";
