import * as z from "zod";

/** Name of a thing in the document; unique within its list. */
export const id = (what: string) => z.string().min(1).max(80).describe(what);

export const fraction = z.number().min(0).max(1);

/** A list has at most this many members: more is a mistake, and would not end in reasonable time. */
export const mostMembers = 2000;

/**
 * A quantity through the day as straight lines between points, so that any time step can take its
 * exact mean. Two points at one hour make a step.
 */
export const dayProfile = (which: string) =>
  z
    .array(z.tuple([z.number().min(0).max(24), z.number().min(-1e7).max(1e7)]))
    .min(1)
    .max(200)
    .describe(
      `${which}: points [hour 0...24 on the model's clock, value], straight between points, flat before the first and after the last`,
    );

/** A constant, or the id of a schedule. */
export const scheduled = (least: number, most: number) =>
  z.union([
    z.number().min(least).max(most),
    z.strictObject({ schedule: id("id of a schedule whose values have the unit of this field") }),
  ]);
