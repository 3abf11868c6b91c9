/** One invented home, as every register knows it. Nobody lives at these addresses; the place does not exist. */
export interface ExampleHome {
  readonly street: string;
  readonly postcode: string;
  readonly houseNumber: number;
  readonly houseLetter?: string;
  readonly addition?: string;
  /** BAG number of the home. */
  readonly objectId: string;
  readonly designationId: string;
  readonly buildingIds: readonly string[];
  readonly years: readonly string[];
  readonly floorAreaM2?: number | undefined;
  readonly uses: readonly string[];
  readonly status?: string;
  readonly kind?: "Verblijfsobject" | "Ligplaats" | "Standplaats";
  /** A second address of the same home. */
  readonly isSecondAddress?: boolean;
  /** Labels as EP-Online gives them when asked by number. */
  readonly labels?: readonly Readonly<Record<string, unknown>>[];
  /** When asked by address: the same, unless something else is given. */
  readonly labelsByAddress?: readonly Readonly<Record<string, unknown>>[];
}

/** BAG number of the n-th home, building or address of the invented municipality 9901. */
export function bagId(kind: "01" | "10" | "20", n: number): string {
  return `9901${kind}${String(n).padStart(10, "0")}`;
}

function home(n: number, given: Partial<ExampleHome> & Pick<ExampleHome, "houseNumber">): ExampleHome {
  return {
    street: "Lindelaan",
    postcode: "9998ZZ",
    objectId: bagId("01", n),
    designationId: bagId("20", n),
    buildingIds: [bagId("10", n)],
    years: ["1974"],
    floorAreaM2: 118,
    uses: ["woonfunctie"],
    ...given,
  };
}

/** A label by NTA 8800, in the spelling with underscores. */
export function ntaLabel(changes: Readonly<Record<string, unknown>> = {}): Readonly<Record<string, unknown>> {
  return {
    Registratiedatum: "2024-05-14T00:00:00",
    Opnamedatum: "2024-05-01T00:00:00",
    Geldig_tot: "2034-05-01T00:00:00",
    Status: "Bestaand",
    Soort_opname: "Basisopname",
    Berekeningstype: "NTA 8800:2024 (basisopname woningbouw)",
    Gebouwklasse: "W",
    Gebouwtype: "Rijwoning tussen",
    Energieklasse: "C",
    Bouwjaar: 1975,
    Gebruiksoppervlakte_thermische_zone: 104.5,
    Compactheid: 1.62,
    Energiebehoefte: 148.2,
    Warmtebehoefte: 121.4,
    PrimaireFossieleEnergie: 231.8,
    Aandeel_hernieuwbare_energie: 3.5,
    Temperatuuroverschrijding: 0.8,
    ...changes,
  };
}

/** A label of before 2021: only a class, an index and a total in MJ. */
export const olderLabel: Readonly<Record<string, unknown>> = {
  Registratiedatum: "20160302",
  Opnamedatum: "20160302",
  Geldig_tot: "20260302",
  Status: "Bestaand",
  Berekeningstype: "Rekenmethodiek Definitief Energielabel, versie 1.2",
  Gebouwklasse: "W",
  Gebouwtype: "Tussenwoning",
  Energieklasse: "E",
  EnergieIndex: 2.11,
  Energiebehoefte: 0,
  BerekendeEnergieverbruik: 93012.5,
};

const flatBuilding = bagId("10", 900);

/** A flat of a building with three homes and a shop. */
function flat(n: number, addition: string, given: Partial<ExampleHome> = {}): ExampleHome {
  return home(n, {
    street: "Kastanjehof",
    postcode: "9997ZZ",
    houseNumber: 1,
    addition,
    buildingIds: [flatBuilding],
    years: ["2021"],
    floorAreaM2: 72,
    ...given,
  });
}

export const exampleHomes: readonly ExampleHome[] = [
  home(1, { houseNumber: 12, labels: [ntaLabel()] }),
  home(2, { houseNumber: 14, houseLetter: "A" }),
  home(3, { houseNumber: 14, houseLetter: "B", labels: [olderLabel] }),
  home(4, { houseNumber: 16, houseLetter: "A" }),
  home(5, { houseNumber: 16, addition: "A" }),
  home(6, { houseNumber: 20, floorAreaM2: 1, years: ["1005"] }),
  home(7, { houseNumber: 22, floorAreaM2: 999999, years: ["1970"] }),
  home(8, { houseNumber: 24, uses: ["winkelfunctie"], status: "Verblijfsobject buiten gebruik" }),
  home(9, { houseNumber: 26, buildingIds: [bagId("10", 9), bagId("10", 10)], years: ["2003", "1912"] }),
  // One home with two addresses, the second one first.
  home(11, { houseNumber: 30, designationId: bagId("20", 12), isSecondAddress: true }),
  home(11, { houseNumber: 28, houseLetter: "a" }),
  home(13, {
    houseNumber: 32,
    kind: "Ligplaats",
    uses: [],
    buildingIds: [],
    years: [],
    floorAreaM2: undefined,
  }),
  flat(21, "1", {
    labels: [ntaLabel({ Energieklasse: "A+++", Gebouwsubtype: "Galerijwoning", Gebouwtype: "Appartement" })],
  }),
  // In the spelling without underscores, with a class at the end of the scale and own power below zero.
  flat(22, "2", {
    labels: [
      {
        Registratiedatum: "2026-01-09",
        Opnamedatum: "2026-01-05",
        GeldigTot: "2036-01-05",
        Status: "Oplevering",
        Berekeningstype: "NTA 8800:2025 (detailopname woningbouw)",
        Gebouwklasse: "W",
        Gebouwtype: "Appartement",
        Gebouwsubtype: "Portiekwoning",
        Energieklasse: "A+++++",
        GebruiksoppervlakteThermischeZone: "70,2",
        Energiebehoefte: 41.5,
        Warmtebehoefte: 18.9,
        PrimaireFossieleEnergie: -62.4,
      },
    ],
  }),
  flat(23, "3"),
  flat(24, "W", { uses: ["winkelfunctie"], floorAreaM2: 140 }),
  // Several labels: an expired one, one for the permit, and the one that counts.
  home(31, {
    houseNumber: 40,
    labels: [
      olderLabel,
      ntaLabel({ Registratiedatum: "2026-08-01", Status: "Vergunningsaanvraag", Energieklasse: "A" }),
      ntaLabel({ Registratiedatum: "2023-02-01", Energieklasse: "B" }),
    ],
  }),
  home(32, {
    houseNumber: 42,
    labels: [ntaLabel({ Energieklasse: "B" })],
    labelsByAddress: [ntaLabel({ Energieklasse: "F", Registratiedatum: "2021-07-01" })],
  }),
  home(33, { houseNumber: 44, labels: [ntaLabel({ Energieklasse: "H" })] }),
  home(34, { houseNumber: 46, labels: [ntaLabel({ Warmtebehoefte: 99999, Energieklasse: "A++++" })] }),
  home(35, {
    houseNumber: 48,
    labels: [ntaLabel({ Status: "Vergunningsaanvraag", Gebouwklasse: "U", Gebouwtype: "Kantoor" })],
  }),
  // Known to EP-Online by its address only.
  home(36, { houseNumber: 50, houseLetter: "C", labels: [], labelsByAddress: [ntaLabel({ Energieklasse: "D" })] }),
];

/** A semi-detached house with a pitched roof, as 3DBAG gives it; heights above NAP. */
export const soundShape: Readonly<Record<string, unknown>> = {
  b3_succes: true,
  b3_kwaliteitsindicator: true,
  b3_pw_onvoldoende: false,
  b3_val3dity_lod22: "[]",
  b3_rmse_lod22: 0.12,
  b3_dak_type: "slanted",
  b3_bouwlagen: 2,
  b3_h_maaiveld: 1.2,
  b3_h_nok: 10.1,
  b3_h_dak_max: 10.1,
  b3_h_dak_min: 6.7,
  b3_opp_grond: 56.4,
  b3_opp_dak_plat: 4.2,
  b3_opp_dak_schuin: 68.9,
  b3_opp_buitenmuur: 74.6,
  b3_opp_scheidingsmuur: 121.8,
  b3_volume_lod22: 398.5,
  b3_pw_bron: "ahn4",
  b3_pw_datum: "2022",
  identificatie: "not used",
  oorspronkelijkbouwjaar: 1974,
};

/** Shapes by BAG number of the building. */
export const exampleShapes: ReadonlyMap<string, Readonly<Record<string, unknown>>> = new Map([
  [bagId("10", 1), soundShape],
  [bagId("10", 2), { ...soundShape, b3_h_nok: 1.2, b3_h_dak_max: 1.2, b3_volume_lod22: 0 }],
  [flatBuilding, { ...soundShape, b3_pw_datum: 2020 }],
  [bagId("10", 31), { ...soundShape, b3_kwaliteitsindicator: false, b3_rmse_lod22: 2.4, b3_dak_type: "no planes" }],
]);
