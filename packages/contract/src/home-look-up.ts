import { instantSchema } from "@keukentafel/journey";
import * as z from "zod";
import { problemSchema } from "./problem-document.ts";

/** Longest postcode or house number that is read at all; what it must look like is told in words. */
const longestTyped = 20;

/** What somebody typed at an address field, and what they chose since from an earlier answer. */
export const homeQuestionSchema = z
  .strictObject({
    postcode: z.string().max(longestTyped).describe("As typed, with or without a space"),
    number: z.string().max(longestTyped).describe("House number with letter and addition, as typed"),
    chosenId: z
      .string()
      .regex(/^(?:\d{16}|adr-[A-Za-z0-9]{1,60})$/)
      .optional()
      .describe("Id of one of the `choices` of an earlier answer"),
  })
  .meta({ id: "HomeQuestion" });

export type HomeQuestion = z.infer<typeof homeQuestionSchema>;

const registerSchema = z.enum(["pdok", "bag", "epOnline", "bag3d"]);

export const registerClaimSchema = z
  .object({
    path: z.string().describe("Claim path, e.g. `home.floorAreaM2`"),
    value: z.union([z.string(), z.number()]),
    source: z.literal("register"),
    register: registerSchema,
    attribution: z.string().describe("As the holder of the register wants to be named"),
    retrievedAt: instantSchema,
  })
  .meta({ id: "RegisterClaim" });

export type RegisterClaim = z.infer<typeof registerClaimSchema>;

/** What the registers know of a home. Nothing of it is kept by the server. */
export const homeLookUpSchema = z
  .object({
    address: z.string().nullable().describe("The address as one line; null when it is not certain"),
    claims: z.array(registerClaimSchema).describe("What may be taken over as an answer about the home"),
    label: z
      .object({
        labelClass: z.string().describe("`A0`, `A+++++` to `G`"),
        state: z.enum(["valid", "expired", "preliminary"]),
        attribution: z.string(),
      })
      .nullable()
      .describe("The registered energy label"),
    building: z
      .object({
        roofType: z.enum(["flat", "several_flat", "pitched"]).nullable(),
        ridgeHeightM: z.number().describe("Highest point of the roof above the ground, metres"),
        attribution: z.string(),
      })
      .nullable()
      .describe("Shape of the whole building, from aerial heights"),
    choices: z
      .array(z.object({ id: z.string(), display: z.string() }))
      .describe("Homes to choose from before more can be asked; ask again with the `id` as `chosenId`"),
    warnings: z.array(problemSchema).describe("What is doubtful about what was found"),
    problems: z.array(problemSchema).describe("What could not be asked or was not found, per register"),
  })
  .meta({ id: "HomeLookUp" });

export type HomeLookUp = z.infer<typeof homeLookUpSchema>;
