export type * from "./dwelling.ts";
export type * from "./geometry.ts";
export { claimPaths, type ClaimPath, type ClaimPathDefinition } from "./claim-paths.ts";
export {
  inputKeys,
  type DescribedFact,
  type DescribedFacts,
  type DescribedInput,
  type Description,
  type InputKey,
  type Origin,
} from "./describe/description.ts";
export { describeHome } from "./describe/describe-home.ts";
export { claimProblems, standingAnswers, type Answers } from "./describe/read-claims.ts";
export {
  drawDwelling,
  drawDwellingAt,
  drawnQuantiles,
  drawQuantile,
  drawsPerBlock,
  uncertainInputs,
} from "./describe/draw-dwelling.ts";
export { withTakeBack } from "./describe/take-back.ts";
export { known, type AskedPart } from "./describe/known.ts";
export { homeGeometry, typicalFloorAreaM2, type ShapeInput } from "./shape/home-geometry.ts";
export { polygonAreaM2 } from "./shape/faces.ts";
export {
  designHeatLossW,
  heatLoss,
  leakageFlowAt10PaM3PerH,
  ventilationFlowM3PerH,
  type HeatLoss,
} from "./physics/heat-loss.ts";
export { windowU } from "./physics/windows.ts";
export { toBuildingModel } from "./model/to-building-model.ts";
export { insulationStandardKwhPerM2, lossAreaM2, normDwelling } from "./model/norm-dwelling.ts";
export { cookingGasM3, heatedHours, peopleIn, presence, weekMean, type WeekProfile } from "./model/household.ts";
export { profileMean, profileMeanBetween, type DayProfile } from "./model/day-profiles.ts";
export { claimsDocumentSchema, claimsJsonSchema, readClaimsDocument, type ClaimsDocument } from "./claims-document.ts";
export { dwellingDataVersion } from "./data/data-version.ts";
export { ventilationWeek } from "./model/demand-ventilation.ts";
export { curvePoints, emitterOf, neededSupplyC, returnTemperatureAt } from "./model/zones.ts";
export { alikeness, type Alikeness, type AlikeWord, type CarriedAnswer } from "./alike/alikeness.ts";
export type { CarriedPart } from "./alike/alike-data.ts";
export type { FeatureCode, HomeFeatures } from "./alike/features.ts";
export { dwellingFeatures, knownFeatures, registerFeatures, type RegisterFacts } from "./alike/features-of.ts";
export { tabulateHomes, type HomeTable } from "./alike/home-table.ts";
export { nearestHomes, type NearHome } from "./alike/nearest-homes.ts";
export { chooseRepresentatives, type Representative, type Representatives } from "./alike/representatives.ts";
export { checkRooms } from "./rooms/check-rooms.ts";
export type { DesignConditions, DesignOptions } from "./rooms/design-conditions.ts";
export { emittedW, ratingOf, type EmitterRating } from "./rooms/emission.ts";
export {
  fitRooms,
  neededFlowC,
  type FitVerdict,
  type HomeFit,
  type RoomFit,
  type RoomFitAtWater,
} from "./rooms/fit.ts";
export {
  narrowestPipe,
  pipeFindings,
  pipeVelocityMPerS,
  waterFlowKgPerH,
  type PipeFinding,
  type Piping,
} from "./rooms/pipes.ts";
export type * from "./rooms/radiator.ts";
export { radiatorChoices, type RadiatorChoice } from "./rooms/radiator-library.ts";
export { remediesFor, type Remedy } from "./rooms/remedies.ts";
export type * from "./rooms/room.ts";
export { roomHeatLosses, type HomeHeatLoss, type OuterPart, type RoomHeatLoss } from "./rooms/room-heat-loss.ts";
export { typicalRooms } from "./rooms/typical-rooms.ts";
export { panelsFor, usualFloor, withUsualEmitters } from "./rooms/usual-emitters.ts";
export { judgedWater, logarithmicExcessK, usualWater, type WaterTemperatures } from "./rooms/water.ts";
