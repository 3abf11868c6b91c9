import * as z from "zod";

export const healthSchema = z
  .object({
    status: z.literal("ok"),
    apiVersion: z.string(),
    storage: z.enum(["embedded", "server"]),
    schema: z.int().min(1).describe("Number of the last migration of the database"),
  })
  .meta({ id: "Health" });
