import { problemMediaType, problemType, type ProblemDocument } from "@keukentafel/contract";
import type { Problem } from "@keukentafel/quantities";
import { createText, describeProblem, type Language } from "@keukentafel/text";
import type { Context } from "hono";
import { HTTPException } from "hono/http-exception";
import { failure, kindOf, ProblemError } from "../errors.ts";
import { errorFields } from "../logging/log.ts";
import type { AppDependencies, AppEnvironment } from "./environment.ts";

/** Answers any failure as a problem document (RFC 9457); what we did not expect is logged as ours. */
export function answerError(dependencies: AppDependencies, context: Context<AppEnvironment>, error: unknown): Response {
  const failed = asProblemError(error);
  const kind = kindOf(failed.code);
  if (kind.reportable) {
    dependencies.log.error({
      event: "request.failed",
      requestId: context.var.requestId,
      code: failed.code,
      ...errorFields(error),
    });
  }
  context.set("problemCode", failed.code);
  return problemResponse(context, kind.status, failed.problems);
}

/** A problem document in the language that was asked for. */
export function problemResponse(
  context: Context<AppEnvironment>,
  status: number,
  problems: readonly Problem[],
): Response {
  const text = createText(languageOf(context.req.header("accept-language")));
  const code = problems[0]?.code ?? "server.fault";
  const document: ProblemDocument = {
    type: problemType(code),
    title: text.problemWords.title,
    status,
    detail: problems.map((problem) => describeProblem(text, problem)).join(" "),
    instance: `urn:uuid:${context.var.requestId}`,
    problems: problems.map((problem) => ({ ...problem })),
  };
  return context.body(JSON.stringify(document), {
    status: toErrorStatus(status),
    headers: { "Content-Type": problemMediaType, ...challenge(status) },
  });
}

/** RFC 9110 §15.5.2: a 401 tells how to show who one is. */
function challenge(status: number): Record<string, string> {
  return status === 401 ? { "WWW-Authenticate": 'Bearer realm="dossier"' } : {};
}

type ErrorStatus = 400 | 401 | 403 | 404 | 405 | 409 | 410 | 413 | 415 | 429 | 500 | 503;

const errorStatuses: readonly ErrorStatus[] = [400, 401, 403, 404, 405, 409, 410, 413, 415, 429, 500, 503];

function toErrorStatus(status: number): ErrorStatus {
  return errorStatuses.find((each) => each === status) ?? 500;
}

/** What the framework refuses by itself, in our own codes. */
function asProblemError(error: unknown): ProblemError {
  if (error instanceof ProblemError) return error;
  if (error instanceof HTTPException) {
    if (error.status === 400) return failure("request.json-malformed", "body");
    if (error.status === 413) return failure("request.too-large", "body");
    if (error.status === 415) return failure("request.media-type", "Content-Type");
  }
  return failure("server.fault", "request");
}

/** The first language of the header that we speak; Dutch when it names none of them. */
export function languageOf(header: string | undefined): Language {
  for (const part of (header ?? "").split(",")) {
    const language = part.trim().slice(0, 2).toLowerCase();
    if (language === "nl" || language === "en") return language;
  }
  return "nl";
}
