import type { Instant, Problem } from "@keukentafel/quantities";
import { dutchLocalTime, isoDateOf, problem } from "@keukentafel/quantities";
import type { AddressQuery } from "../address/address-query.ts";
import { readJson } from "../http/read-json.ts";
import type { QueryValue } from "../http/request.ts";
import { createServiceClient, type ServiceAnswer } from "../http/service-client.ts";
import type { StopSignal } from "../http/web-platform.ts";
import type { Lookup } from "../lookup.ts";
import { type KeyedRegisterOptions, settingsOf } from "../register-settings.ts";
import { nameOf, sourceOf } from "../register-source.ts";
import { chooseLabels, displayOfLabel } from "./choose-label.ts";
import { type EnergyLabel, energyLabelOf } from "./energy-label.ts";
import { labelAnswer, type LabelRecord } from "./label-answer.ts";

/** Whose label is asked; the BAG number or the address or, best, both. */
export interface LabelQuestion {
  /** 16 digits. */
  readonly addressableObjectId?: string | undefined;
  readonly readings?: readonly AddressQuery[] | undefined;
}

/** EP-Online (RVO): the energy label of a home. */
export interface EpOnline {
  find(question: LabelQuestion, signal?: StopSignal): Promise<Lookup<EnergyLabel>>;
}

type LabelAnswer = ServiceAnswer<readonly LabelRecord[]>;

/**
 * EP-Online 5 over HTTP, with a key in `Authorization`. It is asked by BAG number and by address, because
 * the two do not always give the same; what both give is put together.
 *
 * Own problems: `label.absent`, `label.several-homes`, `label.class-unknown`; warnings
 * `label.several-labels`, `label.id-and-address-differ`, `label.expired`,
 * `label.preliminary`, `label.not-a-home`, `label.value-implausible`, and the problem of one
 * of the two questions when only the other was answered.
 */
export function createEpOnline(options: KeyedRegisterOptions): EpOnline {
  const client = createServiceClient(
    settingsOf("epOnline", options, { key: { header: "Authorization", value: options.key } }),
    options,
  );

  const ask = (
    path: string,
    query: Readonly<Record<string, QueryValue>>,
    signal: StopSignal | undefined,
  ): Promise<LabelAnswer> => client.ask({ path, query, signal }, (text) => readJson(text, labelAnswer));

  const askById = (id: string, signal: StopSignal | undefined): Promise<LabelAnswer> =>
    ask(`/PandEnergielabel/AdresseerbaarObject/${encodeURIComponent(id)}`, {}, signal);

  /** The readings one after the other, until one has labels or the service cannot be asked. */
  async function askByAddress(
    readings: readonly AddressQuery[],
    signal: StopSignal | undefined,
  ): Promise<LabelAnswer | undefined> {
    let answer: LabelAnswer | undefined;
    for (const reading of readings) {
      const query = {
        postcode: reading.postcode,
        huisnummer: reading.houseNumber,
        huisletter: reading.houseLetter,
        huisnummertoevoeging: reading.addition,
      };
      answer = await ask("/PandEnergielabel/Adres", query, signal);
      if (answer.kind === "unavailable" || labelsIn(answer).length > 0) break;
    }
    return answer;
  }

  return {
    async find({ addressableObjectId, readings = [] }, signal) {
      const byId = addressableObjectId === undefined ? undefined : await askById(addressableObjectId, signal);
      // A service that cannot be asked by number cannot be asked by address either.
      const byAddress = byId?.kind === "unavailable" ? undefined : await askByAddress(readings, signal);
      const answers = [byId, byAddress].filter((answer) => answer !== undefined);
      if (answers.length === 0) throw new RangeError("ask with a number or an address");
      const out = answers.find((answer) => answer.kind === "unavailable");
      const at = answers.find((answer) => answer.kind !== "unavailable")?.at;
      const labels = answers.flatMap(labelsIn);
      if (labels.length === 0) {
        // Half an answer does not prove that there is no label.
        if (out?.kind === "unavailable") return out;
        return { kind: "not_found", problem: problem("label.absent", nameOf("epOnline"), null, null), at: at! };
      }
      const found = labelFrom(labels, at!, addressableObjectId, readings);
      if (found.kind !== "found") return found;
      const warnings: readonly Problem[] = [
        ...(out?.kind === "unavailable" ? [out.problem] : []),
        ...differing(byId, byAddress),
        ...found.warnings,
      ];
      return { ...found, warnings };
    },
  };
}

function labelsIn(answer: LabelAnswer): readonly LabelRecord[] {
  return answer.kind === "answered" ? answer.value : [];
}

/** Both questions were answered with labels, but not with the same ones. */
function differing(byId: LabelAnswer | undefined, byAddress: LabelAnswer | undefined): readonly Problem[] {
  const [one, other] = [byId, byAddress].map((answer) => {
    const labels = answer === undefined ? [] : labelsIn(answer);
    return labels.map(identityOf).toSorted().join("\n");
  });
  if (!one || !other || one === other) return [];
  return [problem("label.id-and-address-differ", nameOf("epOnline"), null, null)];
}

function identityOf(label: LabelRecord): string {
  return [label.registratiedatum, label.opnamedatum, label.energieklasse, label.detailaanduiding].join("|");
}

function labelFrom(
  labels: readonly LabelRecord[],
  at: Instant,
  addressableObjectId: string | undefined,
  readings: readonly AddressQuery[],
): Lookup<EnergyLabel> {
  const name = nameOf("epOnline");
  const today = isoDateOf(dutchLocalTime(at));
  const unique = [...new Map(labels.map((label) => [`${identityOf(label)}|${displayOfLabel(label)}`, label])).values()];
  const chosen = chooseLabels(unique, addressableObjectId, readings, today);
  if (chosen.kind === "several_homes") {
    const choices = chosen.labels.map((label) => ({
      id: label.bagverblijfsobjectid ?? displayOfLabel(label),
      display: displayOfLabel(label),
    }));
    return { kind: "ambiguous", problem: problem("label.several-homes", name, choices.length, null), choices };
  }
  const source = sourceOf("epOnline", at);
  const warnings: Problem[] = [];
  const problems: Problem[] = [];
  for (const record of chosen.labels) {
    const facts = energyLabelOf(record, today, warnings);
    if (facts === undefined) {
      problems.push(...warnings.splice(0));
      continue;
    }
    if (chosen.labels.length > 1) warnings.push(problem("label.several-labels", name, chosen.labels.length, null));
    if (facts.state === "expired") warnings.push(problem("label.expired", name, facts.validUntil ?? null, null));
    if (facts.state === "preliminary")
      warnings.push(problem("label.preliminary", name, facts.registeredOn ?? null, null));
    if (!facts.isHome) warnings.push(problem("label.not-a-home", name, facts.buildingType ?? null, null));
    return { kind: "found", facts, warnings: [...problems, ...warnings], source };
  }
  return { kind: "implausible", problems, source };
}
