import type { ToldHome } from "../../e2e/support/homes.ts";

/** The home on the screenshots: an ordinary one, told in full, of people with a long name. */
export const demoHome: ToldHome = {
  name: "end-of-terrace house of 1974",
  resident: "Anne-Wil en Jan-Willem",
  answers: {
    "home.form": "end_terrace",
    "home.constructionYear": 1974,
    "home.floorAreaM2": 124,
    "home.streetFacing": "north_east",
    "envelope.roof.insulation": "some",
    "envelope.facade.insulation": "as_built",
    "envelope.floor.insulation": "as_built",
    "envelope.glazing.living": "double",
    "envelope.glazing.sleeping": "single",
    "envelope.draught": "draughty",
    "ventilation.system": "mechanical_extract",
    "heating.source": "gas_boiler",
    "heating.boilerYear": 2011,
    "use.type": "family",
    "use.occupants": 4,
    "use.dayTemperatureC": 20,
    "solar.panels": 0,
  },
  choices: {
    roof: "inside_rc6",
    facade: "cavity_fill",
    floor: "below_rc3_5",
    glazing: "hrpp_all",
    heat_source: "hybrid_heat_pump",
  },
};
