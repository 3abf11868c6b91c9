export type { CalendarDate } from "./calendar.ts";
export {
  calendarDateOf,
  dayOfYear,
  daysInMonth,
  daysInYear,
  epochDayOf,
  hoursInYear,
  isCalendarDate,
  isLeapYear,
  weekdayOf,
} from "./calendar.ts";
export type * from "./claim.ts";
export type { ClaimConflict } from "./claim-history.ts";
export { claimConflicts, latestClaims } from "./claim-history.ts";
export type * from "./datum.ts";
export type { DutchLocalTime } from "./dutch-time.ts";
export { dutchDay, dutchLocalTime, dutchUtcOffsetHours, epochHoursOfDutchTime, summerTimeOf } from "./dutch-time.ts";
export type { EpochHour, Instant } from "./instant.ts";
export {
  epochHourOf,
  epochHourOfUtc,
  firstHourOfYear,
  hourBeginning,
  hoursBetween,
  instantOfEpochHour,
  instantOfMillis,
  millisOf,
  parseInstant,
} from "./instant.ts";
export type { IsoDate } from "./iso-date.ts";
export {
  addDays,
  addMonths,
  calendarDateOfIso,
  daysBetween,
  isDateOrMonth,
  isoDateOf,
  parseIsoDate,
} from "./iso-date.ts";
export type * from "./money.ts";
export {
  addMoney,
  euroCents,
  euros,
  multiplyMoney,
  subtractMoney,
  sumMoney,
  withoutVat,
  withVat,
} from "./money-arithmetic.ts";
export { assertNever, failed, problem, succeeded } from "./outcome.ts";
export {
  areaOf,
  bridgeTransmission,
  differenceOf,
  energyOver,
  heatFlow,
  inJoules,
  inKilowattHours,
  irradiatedPower,
  JOULES_PER_KILOWATT_HOUR,
  layerResistance,
  storedHeat,
  transmission,
  transmittanceOf,
  volumeOf,
  warmerBy,
} from "./physical-operations.ts";
export type * from "./problem.ts";
export type * from "./quantity.ts";
export {
  celsius,
  cubicMetres,
  cubicMetresGas,
  degrees,
  joules,
  joulesPerKelvin,
  kelvinDifference,
  kilowattHours,
  metres,
  seconds,
  squareMetreKelvinsPerWatt,
  squareMetres,
  watts,
  wattsPerKelvin,
  wattsPerMetreKelvin,
  wattsPerSquareMetre,
  wattsPerSquareMetreKelvin,
} from "./quantity-makers.ts";
export { isUuidV7, uuidV7 } from "./uuid.ts";
export type { WeekSchedule } from "./week-schedule.ts";
export { hourlyOfSchedule, weekSchedule } from "./week-schedule.ts";
export type { Upcaster, VersionedDocument } from "./document-version.ts";
export { liftDocument } from "./document-version.ts";
export { jsonPointer, type ValueProblemCode, validationProblems } from "./validation-problems.ts";
