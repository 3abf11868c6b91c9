import { describe, expect, it } from "vitest";
import { liftDocument, type Upcaster } from "./document-version.ts";

const renamed: Upcaster = ({ area, ...rest }) => ({ ...rest, areaM2: area });
const doubled: Upcaster = (document) => ({ ...document, areaM2: Number(document["areaM2"]) * 2 });

describe("liftDocument", () => {
  it("walks every step from the document's version to today's", () => {
    expect(liftDocument({ version: 1, area: 5 }, [renamed, doubled])).toMatchObject({
      ok: true,
      value: { version: 3, areaM2: 10 },
    });
    expect(liftDocument({ version: 2, areaM2: 5 }, [renamed, doubled])).toMatchObject({
      value: { version: 3, areaM2: 10 },
    });
  });

  it("leaves a document of today as it is", () => {
    const document = { version: 1, area: 5 };
    expect(liftDocument(document, [])).toEqual({ ok: true, value: document, warnings: [] });
  });

  it.each([0, 4, 1.5, "1", null, undefined])("refuses version %j and says what it knows", (version) => {
    expect(liftDocument({ version }, [renamed, doubled])).toEqual({
      ok: false,
      problems: [
        {
          code: "document.version-unknown",
          path: "/version",
          value: version ?? null,
          allowed: { minimum: 1, maximum: 3 },
        },
      ],
    });
  });
});
