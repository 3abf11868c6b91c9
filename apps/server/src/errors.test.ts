import { createText, describeProblem } from "@keukentafel/text";
import { describe, expect, it } from "vitest";
import { failure, kindOf, ProblemError, serverProblemCodes } from "./errors.ts";

describe("what can go wrong", () => {
  it.each(serverProblemCodes)("%s has a sentence of its own in both languages", (code) => {
    for (const language of ["nl", "en"] as const) {
      const text = createText(language);
      const sentence = describeProblem(text, { code, path: "/place", value: "found", allowed: ["right"] });
      expect(sentence).not.toBe(text.problemWords.unknown(code));
      expect(sentence.length).toBeGreaterThan(10);
    }
  });

  it("is the operator's business only when it is our fault or the server is too busy", () => {
    for (const code of serverProblemCodes) {
      const { status, reportable } = kindOf(code);
      expect(status).toBeGreaterThanOrEqual(400);
      expect(!reportable || status >= 500).toBe(true);
    }
    expect(kindOf("never.heard-of")).toEqual({ status: 500, reportable: true });
  });

  it("carries no value in its message", () => {
    const error = failure("value.format", "/name", "Willemijn");
    expect(error.message).toBe("value.format");
    expect(error.code).toBe("value.format");
    expect(new ProblemError([]).code).toBe("server.fault");
  });
});
