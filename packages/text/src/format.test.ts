import { describe, expect, it } from "vitest";
import { createText } from "./create-text.ts";
import { describeProblem } from "./describe-problem.ts";
import { createFormat, roundToKnown } from "./format.ts";

const nl = createFormat("nl");
const en = createFormat("en");
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("numbers as people write them", () => {
  it("rounds to what is known", () => {
    expect([1437, 1212, 438, 87, 12.4, -1437, 0.3].map(roundToKnown)).toEqual([1450, 1200, 440, 85, 12, -1450, 0]);
  });

  it("writes Dutch notation, euros without cents", () => {
    expect(plain(nl.euro(1853.27))).toBe("€ 1.850");
    expect(plain(nl.exactEuro(1853))).toBe("€ 1.853");
    expect(plain(nl.gas(1388))).toBe("1.400 m³");
    expect(plain(nl.temperature(16.6))).toBe("17 °C");
    expect(plain(nl.share(0.314))).toBe("31 %");
    expect(nl.number(19.5, 1)).toBe("19,5");
    expect(plain(nl.power(5430))).toBe("5,4 kW");
    expect(nl.date("2026-01-14T12:00:00Z")).toBe("14 januari 2026");
    expect(nl.shortMonths[0]).toMatch(/^jan/);
  });

  it("writes English notation", () => {
    expect(plain(en.euro(1853.27))).toBe("€1,850");
    expect(en.number(19.5, 1)).toBe("19.5");
    expect(en.day("2026-01-14T12:00:00Z")).toBe("14 January");
  });

  it("never writes a minus before nothing", () => {
    expect(nl.number(-0.2)).toBe("0");
    expect(plain(nl.euro(-0.2))).toBe("€ 0");
  });
});

describe("problems in words", () => {
  it("names field, value and what is allowed", () => {
    const problem = {
      code: "number.out-of-range",
      path: "home.constructionYear",
      value: 1599,
      allowed: { minimum: 1600, maximum: 2026 },
    };
    expect(describeProblem(createText("nl"), problem, "Bouwjaar")).toContain("van 1.600 tot 2.026");
    expect(describeProblem(createText("en"), problem)).toContain("from 1,600 to 2,026");
  });

  it("stays safe for a code nobody has written a sentence for", () => {
    const sentence = describeProblem(createText("nl"), { code: "not.known", path: "/", value: null, allowed: null });
    expect(sentence).toContain("not.known");
    expect(sentence).toContain("veilig");
  });
});
