import { problemDocumentSchema, problemMediaType } from "@keukentafel/contract";
import { idSchema } from "@keukentafel/journey";
import { z } from "@hono/zod-openapi";

/** Pieces of which the descriptions of all routes are made. */

const versionHeader = z.string().meta({
  description: "Full version of the interface",
  example: "1.1.0",
});

/** Headers of every answer. */
export const versionHeaders = z.object({ "API-Version": versionHeader });

/** A successful answer in JSON. */
export function jsonAnswer<S extends z.ZodType>(description: string, schema: S) {
  return {
    description,
    headers: versionHeaders,
    content: { "application/json": { schema } },
  } as const;
}

/** A successful answer without a body. */
export function emptyAnswer(description: string) {
  return { description, headers: versionHeaders } as const;
}

function problemAnswer(description: string) {
  return {
    description,
    headers: versionHeaders,
    content: { [problemMediaType]: { schema: problemDocumentSchema } },
  } as const;
}

/** What any request can be answered. */
export const commonProblems = {
  400: problemAnswer("The request is not right; `problems` names field, value and what is allowed"),
  500: problemAnswer("A fault of this server"),
  503: problemAnswer("Too busy at this moment; try again"),
} as const;

/** What a request with a body can be answered besides. */
export const bodyProblems = {
  ...commonProblems,
  413: problemAnswer("The body is too large"),
  415: problemAnswer("The body is not of the right media type"),
} as const;

/** What a request with a secret can be answered besides. */
export const accessProblems = {
  401: problemAnswer("No secret, or one that opens nothing (any more)"),
  403: problemAnswer("The link allows less than this"),
  410: problemAnswer("The dossier has been erased"),
  429: problemAnswer("Too many failed attempts; wait as long as `Retry-After` says"),
} as const;

/** What a question to somebody else's service can be answered besides. */
export const tooManyProblem = {
  429: problemAnswer("Too many questions from this address; wait as long as `Retry-After` says"),
} as const;

export const notFoundProblem = { 404: problemAnswer("There is no such thing") } as const;
export const conflictProblem = {
  409: problemAnswer("Does not go together with what is stored"),
} as const;

/** Name of the security scheme of links. */
export const linkSecurity = [{ linkSecret: [] }];
export const administrationSecurity = [{ administrationToken: [] }];

export const dossierParameters = z.object({
  dossier: idSchema.meta({
    description: "Id of the dossier",
    example: "019a2f00-0000-7000-8000-00000000000d",
  }),
});

export function jsonBody<S extends z.ZodType>(schema: S) {
  return { required: true, content: { "application/json": { schema } } } as const;
}
