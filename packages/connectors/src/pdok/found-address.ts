import type { AddressQuery } from "../address/address-query.ts";
import type { PdokDocument } from "./pdok-answer.ts";

/** An address of the Locatieserver. */
export interface FoundAddress extends AddressQuery {
  /** Number within the Locatieserver; may change with its next index, so not to be kept. */
  readonly id: string;
  /** The whole address as one line. */
  readonly display: string;
  readonly street: string;
  readonly place: string;
  /** CBS code of four digits. */
  readonly municipalityCode?: string | undefined;
  readonly municipality?: string | undefined;
  /** CBS code such as `BU12340101`. */
  readonly neighbourhoodCode?: string | undefined;
  readonly neighbourhood?: string | undefined;
  /** BAG, 16 digits: the home (or mooring, or stand). */
  readonly addressableObjectId?: string | undefined;
  /** BAG, 16 digits: the number of the address. */
  readonly numberDesignationId?: string | undefined;
  /** WGS 84. */
  readonly location?: { readonly latitudeDeg: number; readonly longitudeDeg: number } | undefined;
}

/** The address in a document; undefined for a document that is no whole address. */
export function addressOfDocument(document: PdokDocument): FoundAddress | undefined {
  const { huisnummer, postcode, straatnaam, woonplaatsnaam } = document;
  if (huisnummer === undefined || postcode === undefined || straatnaam === undefined || woonplaatsnaam === undefined) {
    return undefined;
  }
  return {
    id: document.id,
    display: document.weergavenaam,
    street: straatnaam,
    place: woonplaatsnaam,
    postcode: postcode.replaceAll(" ", "").toUpperCase(),
    houseNumber: huisnummer,
    houseLetter: document.huisletter?.toUpperCase(),
    addition: document.huisnummertoevoeging?.toUpperCase(),
    municipalityCode: document.gemeentecode,
    municipality: document.gemeentenaam,
    neighbourhoodCode: document.buurtcode,
    neighbourhood: document.buurtnaam,
    addressableObjectId: bagNumber(document.adresseerbaarobject_id),
    numberDesignationId: bagNumber(document.nummeraanduiding_id),
    location: locationOf(document.centroide_ll),
  };
}

function bagNumber(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{16}$/.test(text) ? text : undefined;
}

/** `POINT(5.1 52.3)`, longitude first; only within a box around the Netherlands. */
function locationOf(text: string | undefined): FoundAddress["location"] {
  const [, east, north] = /^POINT\(([\d.]+) ([\d.]+)\)$/.exec(text ?? "") ?? [];
  const longitudeDeg = Number(east);
  const latitudeDeg = Number(north);
  const isDutch = latitudeDeg > 50.5 && latitudeDeg < 54 && longitudeDeg > 3 && longitudeDeg < 7.5;
  return isDutch ? { latitudeDeg, longitudeDeg } : undefined;
}
