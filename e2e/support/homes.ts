import type { ClaimPath } from "@keukentafel/dwelling";
import type { Choices } from "@keukentafel/measures";

/** A home as its resident answers the questions; what is not here is answered with "I don't know". */
export interface ToldHome {
  readonly name: string;
  readonly resident: string;
  readonly answers: Readonly<Partial<Record<ClaimPath, string | number | boolean>>>;
  /** What its resident puts on the house, for pages that begin with a plan. */
  readonly choices: Choices;
}

export const terracedHouse: ToldHome = {
  name: "terraced house of 1970 with a family",
  resident: "Fatima",
  answers: {
    "home.form": "mid_terrace",
    "home.constructionYear": 1970,
    "home.floorAreaM2": 107,
    "envelope.facade.insulation": "as_built",
    "envelope.glazing.living": "double",
    "envelope.glazing.sleeping": "single",
    "envelope.draught": "ordinary",
    "ventilation.system": "natural",
    "heating.source": "gas_boiler",
    "use.type": "family",
    "use.occupants": 4,
    "use.dayTemperatureC": 19.5,
    "solar.panels": 0,
  },
  choices: { roof: "inside_rc3_5", facade: "cavity_fill", floor: "below_rc3_5", glazing: "hrpp_all" },
};

export const galleryFlat: ToldHome = {
  name: "gallery flat of 1982",
  resident: "Ria",
  answers: {
    "home.form": "gallery_flat",
    "home.constructionYear": 1982,
    "home.floorAreaM2": 78,
    "envelope.glazing.living": "double",
    "envelope.draught": "draughty",
    "ventilation.system": "mechanical_extract",
    "heating.source": "gas_boiler",
    "use.type": "at_home",
    "use.occupants": 1,
    "use.dayTemperatureC": 21,
  },
  choices: { glazing: "hrpp_all", heat_source: "hybrid_heat_pump" },
};
