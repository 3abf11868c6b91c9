import { createRoute } from "@hono/zod-openapi";
import { homeLookUpSchema, homeQuestionSchema } from "@keukentafel/contract";
import { failure } from "../../errors.ts";
import { lookUpAddress, readingsOf } from "../../registers/look-up-home.ts";
import { createApi, type Api } from "../api.ts";
import type { AppDependencies } from "../environment.ts";
import { bodyProblems, jsonAnswer, jsonBody, tooManyProblem } from "../route-parts.ts";

const lookUp = createRoute({
  method: "post",
  path: "/homes/look-up",
  operationId: "lookUpHome",
  tags: ["Homes"],
  summary: "What public registers know of the home at an address",
  description:
    "Asks PDOK, the BAG, EP-Online and 3DBAG, and stores nothing: neither question nor answer. A register that cannot be asked is one of the `problems`, and takes nothing away from the others.",
  request: { body: jsonBody(homeQuestionSchema) },
  responses: {
    200: jsonAnswer("What was found, and what was not", homeLookUpSchema),
    ...bodyProblems,
    ...tooManyProblem,
  },
});

export function homeRoutes(dependencies: AppDependencies): Api {
  const { registers, registerQuestions, clientAddress } = dependencies;
  const api = createApi();
  api.openapi(lookUp, async (context) => {
    const question = context.req.valid("json");
    const readings = readingsOf(question);
    const key = clientAddress(context);
    const wait = registerQuestions.secondsToWait(key);
    if (wait > 0) {
      context.header("Retry-After", String(wait));
      throw failure("register.too-many-questions", "body", null, wait);
    }
    registerQuestions.noteFailure(key);
    return context.json(await lookUpAddress(registers, readings, question.chosenId, context.req.raw.signal), 200);
  });
  return api;
}
