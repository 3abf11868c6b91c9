import { problem } from "@keukentafel/quantities";
import type { AddressQuery } from "../address/address-query.ts";
import { chooseAddress } from "../address/choose-address.ts";
import { readJson } from "../http/read-json.ts";
import type { QueryValue } from "../http/request.ts";
import { createServiceClient } from "../http/service-client.ts";
import type { StopSignal } from "../http/web-platform.ts";
import type { Choice, Lookup } from "../lookup.ts";
import { type RegisterOptions, settingsOf } from "../register-settings.ts";
import { nameOf, sourceOf } from "../register-source.ts";
import { addressOfDocument, type FoundAddress } from "./found-address.ts";
import { pdokAnswer, pdokFields } from "./pdok-answer.ts";

/** PDOK Locatieserver: from what somebody types to an address with its BAG numbers and its place. */
export interface Pdok {
  /** Addresses that begin like this, for choosing while typing. The text is sent as it is. */
  suggest(text: string, signal?: StopSignal): Promise<Lookup<readonly Choice[]>>;
  /** One address by the `id` of a suggestion. */
  lookUp(id: string, signal?: StopSignal): Promise<Lookup<FoundAddress>>;
  /** The address that was meant by any of the readings; they share postcode and house number. */
  find(readings: readonly AddressQuery[], signal?: StopSignal): Promise<Lookup<FoundAddress>>;
}

/** Rows asked for at most; the service gives no more than 100. */
const mostRows = 100;
const mostSuggestions = 10;
const onlyAddresses = "type:adres";

/**
 * The Locatieserver 3.1 over HTTP. No key. Own problems: `address.not-found`, `address.several`; those
 * of the connection are in {@link createServiceClient}.
 */
export function createPdok(options: RegisterOptions): Pdok {
  const client = createServiceClient(settingsOf("pdok", options), options);

  const ask = (path: string, query: Readonly<Record<string, QueryValue>>, signal: StopSignal | undefined) =>
    client.ask({ path, query, signal }, (text) => readJson(text, pdokAnswer));

  async function addresses(
    path: string,
    query: Readonly<Record<string, QueryValue>>,
    signal: StopSignal | undefined,
    choose: (found: readonly FoundAddress[]) => ReturnType<typeof chooseAddress<FoundAddress>>,
  ): Promise<Lookup<FoundAddress>> {
    const answer = await ask(path, { ...query, fl: pdokFields }, signal);
    if (answer.kind === "unavailable") return answer;
    if (answer.kind === "refused") return notFound(answer.at);
    const chosen = choose(answer.value.response.docs.flatMap((document) => addressOfDocument(document) ?? []));
    if (chosen.kind === "none") return notFound(answer.at);
    if (chosen.kind === "one") {
      return { kind: "found", facts: chosen.address, warnings: [], source: sourceOf("pdok", answer.at) };
    }
    const choices = chosen.addresses.map(({ id, display }) => ({ id, display }));
    return { kind: "ambiguous", problem: problem("address.several", nameOf("pdok"), choices.length, null), choices };
  }

  return {
    async suggest(text, signal) {
      const answer = await ask("/suggest", { q: text, fq: onlyAddresses, rows: mostSuggestions }, signal);
      if (answer.kind === "unavailable") return answer;
      const docs = answer.kind === "answered" ? answer.value.response.docs : [];
      if (docs.length === 0) return notFound(answer.at);
      const facts = docs.map(({ id, weergavenaam }) => ({ id, display: weergavenaam }));
      return { kind: "found", facts, warnings: [], source: sourceOf("pdok", answer.at) };
    },

    lookUp(id, signal) {
      return addresses("/lookup", { id }, signal, ([address]) =>
        address === undefined ? { kind: "none" } : { kind: "one", address },
      );
    },

    async find(readings, signal) {
      const [first] = readings;
      if (first === undefined) throw new RangeError("an address has at least one reading");
      const { postcode, houseNumber } = first;
      const query = {
        q: `${postcode} ${houseNumber}`,
        fq: [onlyAddresses, `postcode:${postcode}`, `huisnummer:${houseNumber}`],
        rows: mostRows,
      };
      return addresses("/free", query, signal, (found) =>
        chooseAddress(
          readings,
          found,
          (each) => each,
          (each) => each.id,
        ),
      );
    },
  };
}

function notFound(at: Parameters<typeof sourceOf>[1]): Lookup<never> {
  return { kind: "not_found", problem: problem("address.not-found", nameOf("pdok"), null, null), at };
}
