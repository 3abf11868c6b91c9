import * as z from "zod";

const number = z.number().nullish();
const flag = z.union([z.boolean(), z.enum(["true", "false"]).transform((text) => text === "true")]).nullish();

/** Attributes of a building in 3DBAG; used ones only. Heights are above NAP. */
const attributes = z.object({
  b3_succes: flag,
  b3_kwaliteitsindicator: flag,
  b3_pw_onvoldoende: flag,
  b3_is_glas_dak: flag,
  b3_kas_warenhuis: flag,
  /** Codes of what is wrong with the solid; empty when it is closed and valid. */
  b3_val3dity_lod22: z.union([z.string(), z.array(z.union([z.string(), z.number()]))]).nullish(),
  b3_rmse_lod22: number,
  b3_dak_type: z.string().nullish(),
  b3_bouwlagen: number,
  b3_h_maaiveld: number,
  b3_h_nok: number,
  b3_h_dak_max: number,
  b3_h_dak_70p: number,
  b3_h_dak_min: number,
  b3_opp_grond: number,
  b3_opp_dak_plat: number,
  b3_opp_dak_schuin: number,
  b3_opp_buitenmuur: number,
  b3_opp_scheidingsmuur: number,
  b3_volume_lod22: number,
  b3_pw_bron: z.string().nullish(),
  b3_pw_datum: z.union([z.string(), z.number()]).nullish(),
});

export type ShapeAttributes = z.infer<typeof attributes>;

const feature = z.object({
  CityObjects: z.record(z.string(), z.object({ type: z.string(), attributes: attributes.optional() })),
});

/** One building of the API: a CityJSON feature, in an envelope or alone. */
export const shapeAnswer = z
  .union([z.object({ feature }), feature])
  .transform((answer) => ("feature" in answer ? answer.feature : answer))
  .transform(({ CityObjects: objects }, context) => {
    const building = Object.values(objects).find(({ type, attributes: known }) => type === "Building" && known);
    if (building?.attributes !== undefined) return building.attributes;
    context.addIssue({ code: "custom", path: ["CityObjects"], message: "no building" });
    return z.NEVER;
  });
