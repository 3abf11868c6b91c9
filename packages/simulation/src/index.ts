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
export type { BoilerSeries } from "./systems/heat/boiler.ts";
export { boiler } from "./systems/heat/boiler.ts";
export type { Curve } from "./systems/heat/curve.ts";
export type { HeatPumpSeries, HeatPumpUnit } from "./systems/heat/heat-pump.ts";
export { heatPump, heatPumpCapacityW, heatPumpCop } from "./systems/heat/heat-pump.ts";
export type { HybridControl, HybridSeries } from "./systems/heat/hybrid.ts";
export { hybrid } from "./systems/heat/hybrid.ts";
export type { PanelWiring, PhotovoltaicSeries } from "./systems/electricity/photovoltaics.ts";
export { photovoltaics } from "./systems/electricity/photovoltaics.ts";
export type { RowOpposite } from "./systems/electricity/row-horizon.ts";
export { rowHorizon } from "./systems/electricity/row-horizon.ts";
export type { HouseholdElectricityUse } from "./systems/electricity/household-electricity.ts";
export { householdElectricity } from "./systems/electricity/household-electricity.ts";
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
