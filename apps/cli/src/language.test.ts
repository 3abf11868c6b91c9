import { describe, expect, it } from "vitest";
import { languageOf } from "./language.ts";

describe("languageOf", () => {
  it("follows the option, then the system, then is Dutch", () => {
    expect(languageOf(["home", "--language", "en"], { LANG: "nl_NL.UTF-8" })).toBe("en");
    expect(languageOf(["--language=en", "home"], {})).toBe("en");
    expect(languageOf([], { LANG: "en_GB.UTF-8" })).toBe("en");
    expect(languageOf([], { LC_ALL: "nl_NL.UTF-8", LANG: "en_GB.UTF-8" })).toBe("nl");
    expect(languageOf([], { LC_ALL: "", LANG: "en_IE" })).toBe("en");
    expect(languageOf([], { LANG: "C.UTF-8" })).toBe("nl");
    expect(languageOf([], { LANG: "de_DE" })).toBe("nl");
    expect(languageOf([], {})).toBe("nl");
  });

  it("leaves an unknown language to the check of the arguments", () => {
    expect(languageOf(["--language", "fr"], { LANG: "en_GB" })).toBe("en");
    expect(languageOf(["--language"], {})).toBe("nl");
  });
});
