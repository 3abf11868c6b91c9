import type { ClaimPath } from "@keukentafel/dwelling";

/** The question that narrows an uncertain input; inputs nobody at home can know have none. */
export const questionOfInput: Readonly<Record<string, ClaimPath>> = {
  "home.floorAreaM2": "home.floorAreaM2",
  "home.orientationDeg": "home.streetFacing",
  "envelope.roof.rc": "envelope.roof.insulation",
  "envelope.facade.rc": "envelope.facade.insulation",
  "envelope.floor.rc": "envelope.floor.insulation",
  "envelope.glazing.living": "envelope.glazing.living",
  "envelope.glazing.sleeping": "envelope.glazing.sleeping",
  "envelope.qv10": "envelope.draught",
  "ventilation.flowFactor": "ventilation.system",
  "heating.boilerEfficiency": "heating.boilerYear",
  "heating.supplyTemperatureC": "heating.emitters",
  "use.occupants": "use.occupants",
  "use.dayTemperatureC": "use.dayTemperatureC",
  "use.nightTemperatureC": "use.nightTemperatureC",
  "use.sleepingTemperatureC": "use.bedroomsHeated",
  "use.nightAiringM3PerH": "use.bedroomWindow",
};
