import type { Dwelling, DwellingForm } from "../dwelling.ts";
import type { Description } from "../describe/description.ts";
import type { ClaimPath } from "../claim-paths.ts";
import type { HomeFeatures } from "./features.ts";

/** Free sides that the form alone tells. A flat may be in the middle or at the end. */
function freeSidesOf(form: DwellingForm): Pick<HomeFeatures, "freeSides"> {
  switch (form) {
    case "mid_terrace":
      return { freeSides: 2 };
    case "end_terrace":
    case "semi_detached":
      return { freeSides: 3 };
    case "detached":
      return { freeSides: 4 };
    default:
      return {};
  }
}

/** What registers know of a home: BAG, and roof and storeys from a 3D model. */
export type RegisterFacts = Pick<HomeFeatures, "form" | "constructionYear" | "floorAreaM2" | "storeys" | "roof">;

/** Features of a home of which only register facts are known, any of which may be absent. */
export function registerFeatures(id: string, facts: RegisterFacts): HomeFeatures {
  return { id, ...(facts.form === undefined ? {} : freeSidesOf(facts.form)), ...facts };
}

/** Features of a home of which everything is known. */
export function dwellingFeatures(id: string, dwelling: Dwelling): HomeFeatures {
  const { envelope, geometry, heating } = dwelling;
  const shared = new Set(
    geometry.surfaces
      .filter(({ part, face }) => part === "party_wall" && (face === "left" || face === "right"))
      .map(({ face }) => face),
  );
  return {
    id,
    form: dwelling.form,
    constructionYear: dwelling.constructionYear,
    floorAreaM2: dwelling.floorAreaM2,
    storeys: geometry.storeys,
    roof: geometry.roof,
    freeSides: 4 - shared.size,
    wall: envelope.facade.wall,
    facadeRcM2KPerW: envelope.facade.rcM2KPerW,
    ...(geometry.roof === "none" ? {} : { roofRcM2KPerW: envelope.roof.rcM2KPerW }),
    ...(envelope.floor.below === "neighbour" ? {} : { floorRcM2KPerW: envelope.floor.rcM2KPerW }),
    floorBelow: envelope.floor.below,
    glazingLiving: envelope.glazing.living,
    glazingSleeping: envelope.glazing.sleeping,
    leakageQv10Dm3PerSM2: envelope.leakageQv10Dm3PerSM2,
    ventilation: dwelling.ventilation.system,
    heatSource: heating.source,
    emitters: heating.emitters,
    orientationDeg: geometry.orientationDeg,
  };
}

/** Features of a home as far as somebody said something about it: defaults are not knowledge. */
export function knownFeatures(id: string, { facts, inputs, answered }: Description): HomeFeatures {
  const said = <T extends object>(path: ClaimPath, features: T): Partial<T> =>
    answered.includes(path) ? features : {};
  const form = facts.form.likely;
  return {
    id,
    ...said("home.form", { form, ...freeSidesOf(form) }),
    ...said("home.constructionYear", { constructionYear: facts.constructionYear.likely }),
    ...said("home.floorAreaM2", { floorAreaM2: inputs["home.floorAreaM2"].likely }),
    ...said("home.streetFacing", { orientationDeg: inputs["home.orientationDeg"].likely }),
    ...said("envelope.facade.wall", { wall: facts.wall.likely }),
    ...said("envelope.facade.insulation", { facadeRcM2KPerW: inputs["envelope.facade.rc"].likely }),
    ...said("envelope.roof.insulation", { roofRcM2KPerW: inputs["envelope.roof.rc"].likely }),
    ...said("envelope.floor.insulation", { floorRcM2KPerW: inputs["envelope.floor.rc"].likely }),
    ...said("envelope.floor.below", { floorBelow: facts.floorBelow.likely }),
    ...said("envelope.glazing.living", { glazingLiving: facts.glazingLiving.likely }),
    ...said("envelope.glazing.sleeping", { glazingSleeping: facts.glazingSleeping.likely }),
    ...said("envelope.draught", { leakageQv10Dm3PerSM2: inputs["envelope.qv10"].likely }),
    ...said("ventilation.system", { ventilation: facts.ventilationSystem.likely }),
    ...said("heating.source", { heatSource: facts.heatSource.likely }),
    ...said("heating.emitters", { emitters: facts.emitters.likely }),
  };
}
