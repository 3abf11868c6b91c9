import type { Instant, Problem } from "@keukentafel/quantities";
import { dutchLocalTime, problem } from "@keukentafel/quantities";
import type { AddressQuery } from "../address/address-query.ts";
import { type ChosenAddress, chooseAddress } from "../address/choose-address.ts";
import { type Read, readJson } from "../http/read-json.ts";
import type { QueryValue } from "../http/request.ts";
import { createServiceClient, type ServiceAnswer } from "../http/service-client.ts";
import type { StopSignal } from "../http/web-platform.ts";
import type { Lookup } from "../lookup.ts";
import { type KeyedRegisterOptions, settingsOf } from "../register-settings.ts";
import { nameOf, sourceOf } from "../register-source.ts";
import { type BagAddress, bagAddresses, type BagUnit, bagUnits } from "./bag-answer.ts";
import { type BagDwelling, displayOf, dwellingOf, queryOfBagAddress } from "./bag-dwelling.ts";
import { type HomesInBuilding, homesOf } from "./homes-in-building.ts";

/** BAG (Kadaster): year, floor area, use and status of a home, and which homes share its building. */
export interface Bag {
  /** The home at the address that was meant by any of the readings. */
  find(readings: readonly AddressQuery[], signal?: StopSignal): Promise<Lookup<BagDwelling>>;
  /** The home with this number (16 digits), such as after a choice. */
  lookUp(addressableObjectId: string, signal?: StopSignal): Promise<Lookup<BagDwelling>>;
  /** The homes in a building (16 digits), to tell a house from a block of flats. */
  homesIn(buildingId: string, signal?: StopSignal): Promise<Lookup<HomesInBuilding>>;
}

type KnownAddress = BagAddress & { adresseerbaarObjectIdentificatie: string };

const pageSize = 100;
/** Ten pages hold the largest Dutch blocks of flats at one house number or in one building. */
const mostPages = 10;

/**
 * The BAG over HTTP ("Individuele Bevragingen" 2), with a key in `X-Api-Key`. When the service tells that
 * no calls are left today, nothing is sent until the next Dutch midnight. Own problems: `bag.not-found`,
 * `bag.several`, `bag.building-not-found`, and the warnings of {@link dwellingOf}.
 */
export function createBag(options: KeyedRegisterOptions): Bag {
  const client = createServiceClient(
    settingsOf("bag", options, {
      key: { header: "X-Api-Key", value: options.key },
      dayLimitHeader: "Kadaster-RateLimit-DayLimit-Remaining",
    }),
    options,
  );

  /** All pages together; a refusal (404, 400) is an empty list. */
  async function pages<T>(
    path: string,
    query: Readonly<Record<string, QueryValue>>,
    signal: StopSignal | undefined,
    read: (text: string) => Read<readonly T[]>,
  ): Promise<Exclude<ServiceAnswer<readonly T[]>, { kind: "refused" }>> {
    const all: T[] = [];
    for (let page = 1; ; page += 1) {
      const answer = await client.ask(
        { path, query: { ...query, page, pageSize }, accept: "application/hal+json", signal },
        read,
      );
      if (answer.kind === "unavailable") return answer;
      if (answer.kind === "refused") return { kind: "answered", value: all, at: answer.at };
      all.push(...answer.value);
      if (answer.value.length < pageSize || page === mostPages) {
        return { kind: "answered", value: all, at: answer.at };
      }
    }
  }

  async function dwelling(
    query: Readonly<Record<string, QueryValue>>,
    choose: (found: readonly KnownAddress[]) => ChosenAddress<KnownAddress>,
    signal: StopSignal | undefined,
  ): Promise<Lookup<BagDwelling>> {
    const answer = await pages("/adressenuitgebreid", query, signal, readAddresses);
    if (answer.kind === "unavailable") return answer;
    const known = answer.value.filter(isKnown).toSorted(mainAddressFirst);
    const chosen = choose(known);
    if (chosen.kind === "none") return notFound(problem("bag.not-found", nameOf("bag"), null, null), answer.at);
    if (chosen.kind === "several") {
      const choices = chosen.addresses.map((each) => ({
        id: each.adresseerbaarObjectIdentificatie,
        display: displayOf(each),
      }));
      return { kind: "ambiguous", problem: problem("bag.several", nameOf("bag"), choices.length, null), choices };
    }
    const source = sourceOf("bag", answer.at);
    const read = dwellingOf(chosen.address, dutchLocalTime(answer.at).year);
    if (!read.ok) return { kind: "implausible", problems: read.problems, source };
    return { kind: "found", facts: read.value, warnings: read.warnings, source };
  }

  return {
    async find(readings, signal) {
      const [first] = readings;
      if (first === undefined) throw new RangeError("an address has at least one reading");
      const choose = (found: readonly KnownAddress[]) =>
        chooseAddress(readings, found, queryOfBagAddress, (each) => each.adresseerbaarObjectIdentificatie);
      return dwelling({ postcode: first.postcode, huisnummer: first.houseNumber }, choose, signal);
    },

    async lookUp(addressableObjectId, signal) {
      return dwelling({ adresseerbaarObjectIdentificatie: addressableObjectId }, firstOf, signal);
    },

    async homesIn(buildingId, signal) {
      const answer = await pages(
        "/verblijfsobjecten",
        { pandIdentificatie: buildingId, huidig: true },
        signal,
        readUnits,
      );
      if (answer.kind === "unavailable") return answer;
      if (answer.value.length === 0)
        return notFound(problem("bag.building-not-found", nameOf("bag"), null, null), answer.at);
      const warnings: Problem[] = [];
      const facts = homesOf(buildingId, answer.value, warnings);
      return { kind: "found", facts, warnings, source: sourceOf("bag", answer.at) };
    },
  };
}

function readAddresses(text: string): Read<readonly BagAddress[]> {
  return readJson(text, bagAddresses);
}

function readUnits(text: string): Read<readonly BagUnit[]> {
  return readJson(text, bagUnits);
}

function isKnown(address: BagAddress): address is KnownAddress {
  return typeof address.adresseerbaarObjectIdentificatie === "string";
}

function mainAddressFirst(one: KnownAddress, other: KnownAddress): number {
  return Number(one.indicatieNevenadres === true) - Number(other.indicatieNevenadres === true);
}

function firstOf([address]: readonly KnownAddress[]): ChosenAddress<KnownAddress> {
  return address === undefined ? { kind: "none" } : { kind: "one", address };
}

function notFound(found: Problem, at: Instant): Lookup<never> {
  return { kind: "not_found", problem: found, at };
}
