import { type ExampleHome, exampleHomes, exampleShapes } from "./example-homes.ts";

/** What a register sends back; the body goes out as JSON. */
export interface StandInAnswer {
  readonly status: number;
  readonly body: unknown;
}

const ok = (body: unknown): StandInAnswer => ({ status: 200, body });
const refused = (status: number, title: string): StandInAnswer => ({ status, body: { status, title } });

const numberText = (home: ExampleHome): string =>
  `${home.houseNumber}${home.houseLetter ?? ""}${home.addition === undefined ? "" : `-${home.addition}`}`;
const display = (home: ExampleHome): string => `${home.street} ${numberText(home)}, ${home.postcode} Eikendam`;
const pdokId = (home: ExampleHome): string => `adr-${home.designationId}`;

function pdokDocument(home: ExampleHome): Readonly<Record<string, unknown>> {
  return {
    id: pdokId(home),
    type: "adres",
    weergavenaam: display(home),
    straatnaam: home.street,
    huisnummer: home.houseNumber,
    ...(home.houseLetter === undefined ? {} : { huisletter: home.houseLetter }),
    ...(home.addition === undefined ? {} : { huisnummertoevoeging: home.addition }),
    postcode: home.postcode,
    woonplaatsnaam: "Eikendam",
    gemeentecode: "9901",
    gemeentenaam: "Eikendam",
    buurtcode: "BU99010101",
    buurtnaam: "Lindebuurt",
    nummeraanduiding_id: home.designationId,
    adresseerbaarobject_id: home.objectId,
    centroide_ll: "POINT(5.2345 52.1234)",
    score: 9.1,
  };
}

const pdokParameters: Readonly<Record<string, readonly string[]>> = {
  suggest: ["q", "fq", "rows"],
  free: ["q", "fq", "fl", "rows"],
  lookup: ["id", "fl"],
};

/** PDOK Locatieserver 3.1: refuses parameters it does not know, and wants `q` to suggest. */
export function answerPdok(path: string, query: URLSearchParams): StandInAnswer {
  const allowed = pdokParameters[path.slice(1)];
  if (allowed === undefined) return refused(404, "unknown");
  if ([...query.keys()].some((name) => !allowed.includes(name))) return refused(400, "unknown parameter");
  const filters = query.getAll("fq");
  if (path !== "/lookup" && !filters.includes("type:adres")) return refused(400, "kinds other than addresses");
  const found = exampleHomes.filter((home) => {
    if (path === "/lookup") return pdokId(home) === query.get("id");
    if (path === "/suggest")
      return display(home)
        .toLowerCase()
        .includes((query.get("q") ?? "?").toLowerCase());
    return filters.includes(`postcode:${home.postcode}`) && filters.includes(`huisnummer:${home.houseNumber}`);
  });
  const docs = found.map((home) =>
    path === "/suggest" ? { id: pdokId(home), type: "adres", weergavenaam: display(home) } : pdokDocument(home),
  );
  return ok({ response: { numFound: docs.length, start: 0, numFoundExact: true, docs } });
}

function bagAddress(home: ExampleHome): Readonly<Record<string, unknown>> {
  return {
    openbareRuimteNaam: home.street,
    korteNaam: home.street,
    huisnummer: home.houseNumber,
    ...(home.houseLetter === undefined ? {} : { huisletter: home.houseLetter }),
    ...(home.addition === undefined ? {} : { huisnummertoevoeging: home.addition }),
    postcode: home.postcode,
    woonplaatsNaam: "Eikendam",
    nummeraanduidingIdentificatie: home.designationId,
    adresseerbaarObjectIdentificatie: home.objectId,
    ...(home.isSecondAddress === true ? { indicatieNevenadres: true } : {}),
    ...(home.buildingIds.length === 0 ? {} : { pandIdentificaties: home.buildingIds }),
    typeAdresseerbaarObject: home.kind ?? "Verblijfsobject",
    adresseerbaarObjectStatus: home.status ?? "Verblijfsobject in gebruik",
    ...(home.uses.length === 0 ? {} : { gebruiksdoelen: home.uses }),
    ...(home.floorAreaM2 === undefined ? {} : { oppervlakte: home.floorAreaM2 }),
    ...(home.years.length === 0 ? {} : { oorspronkelijkBouwjaar: home.years }),
    _links: { self: { href: "https://example.org" } },
  };
}

/** One page of a list; without anything on it there is no `_embedded`. */
function bagPage(name: string, items: readonly unknown[], query: URLSearchParams): StandInAnswer {
  const size = Number(query.get("pageSize") ?? 20);
  const page = Number(query.get("page") ?? 1);
  if (!(size >= 1 && size <= 100 && page >= 1)) return refused(400, "page");
  const shown = items.slice((page - 1) * size, page * size);
  return ok({ ...(shown.length === 0 ? {} : { _embedded: { [name]: shown } }), _links: {} });
}

/** A building of the BAG with more units than fit on a page. */
export const largeBuildingId = "9901100000000999";

/** BAG API Individuele Bevragingen 2. */
export function answerBag(path: string, query: URLSearchParams): StandInAnswer {
  if (path === "/adressenuitgebreid") {
    const objectId = query.get("adresseerbaarObjectIdentificatie");
    const found = exampleHomes.filter((home) =>
      objectId === null
        ? home.postcode === query.get("postcode") && String(home.houseNumber) === query.get("huisnummer")
        : home.objectId === objectId,
    );
    return bagPage("adressen", found.map(bagAddress), query);
  }
  if (path === "/verblijfsobjecten") {
    const buildingId = query.get("pandIdentificatie") ?? "";
    const unit = (identificatie: string, gebruiksdoelen: readonly string[], oppervlakte: number | undefined) => ({
      verblijfsobject: { identificatie, gebruiksdoelen, oppervlakte, status: "Verblijfsobject in gebruik" },
    });
    const units =
      buildingId === largeBuildingId
        ? Array.from({ length: 240 }, (_, n) => unit(String(n), ["woonfunctie"], 60))
        : exampleHomes
            .filter((home) => home.buildingIds.includes(buildingId))
            .map((home) => unit(home.objectId, home.uses, home.floorAreaM2));
    return bagPage("verblijfsobjecten", units, query);
  }
  return refused(404, "unknown");
}

/** EP-Online 5: 404 when there is no label, 400 for a question that it does not understand. */
export function answerEpOnline(path: string, query: URLSearchParams): StandInAnswer {
  const [, objectId] = /^\/PandEnergielabel\/AdresseerbaarObject\/(\d{16})$/.exec(path) ?? [];
  const byAddress = path === "/PandEnergielabel/Adres";
  if (objectId === undefined && !byAddress) return refused(400, "path");
  if (byAddress && !/^\d{4}[A-Z]{2}$/.test(query.get("postcode") ?? "")) return refused(400, "postcode");
  const same = (one: string | undefined, other: string | null) => (one ?? "").toUpperCase() === (other ?? "");
  const homes = exampleHomes.filter((home) =>
    byAddress
      ? home.postcode === query.get("postcode") &&
        String(home.houseNumber) === query.get("huisnummer") &&
        // Without letter and addition the service gives what it has at the number.
        ((query.get("huisletter") === null && query.get("huisnummertoevoeging") === null) ||
          (same(home.houseLetter, query.get("huisletter")) && same(home.addition, query.get("huisnummertoevoeging"))))
      : home.objectId === objectId,
  );
  const labels = homes.flatMap((home) =>
    ((byAddress ? home.labelsByAddress : undefined) ?? home.labels ?? []).map((label) => ({
      Postcode: home.postcode,
      Huisnummer: home.houseNumber,
      Huisletter: home.houseLetter ?? null,
      Huisnummertoevoeging: home.addition ?? null,
      Detailaanduiding: null,
      BAGVerblijfsobjectID: home.objectId,
      BAGPandIDs: home.buildingIds,
      ...label,
    })),
  );
  return labels.length === 0 ? refused(404, "no label") : ok(labels);
}

/** 3DBAG API: one CityJSON feature in an envelope. */
export function answerBag3d(path: string): StandInAnswer {
  const [, id] = /^\/collections\/pand\/items\/NL\.IMBAG\.Pand\.(\d{16})$/.exec(path) ?? [];
  const attributes = exampleShapes.get(id ?? "");
  if (id === undefined || attributes === undefined) return refused(404, "not found");
  const building = `NL.IMBAG.Pand.${id}`;
  const CityObjects = {
    [`${building}-0`]: { type: "BuildingPart", parents: [building], geometry: [] },
    [building]: { type: "Building", children: [`${building}-0`], geometry: [], attributes },
  };
  const feature = { id: building, type: "CityJSONFeature", CityObjects, vertices: [] };
  return ok({ id: building, feature, links: [], metadata: { version: "2.0" } });
}
