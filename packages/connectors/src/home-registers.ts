import type { AddressQuery } from "./address/address-query.ts";
import type { Bag3d } from "./bag-3d/bag-3d.ts";
import type { BuildingShape } from "./bag-3d/building-shape.ts";
import type { Bag } from "./bag/bag.ts";
import type { BagDwelling } from "./bag/bag-dwelling.ts";
import type { HomesInBuilding } from "./bag/homes-in-building.ts";
import type { EnergyLabel } from "./ep-online/energy-label.ts";
import type { EpOnline } from "./ep-online/ep-online.ts";
import type { StopSignal } from "./http/web-platform.ts";
import type { Choice, Lookup } from "./lookup.ts";
import type { FoundAddress } from "./pdok/found-address.ts";
import type { Pdok } from "./pdok/pdok.ts";
import { claimsOf, type RegisterClaim } from "./register-claims.ts";

/** The registers that may be asked about this home; every one may be absent. */
export interface HomeRegisters {
  readonly pdok?: Pdok | undefined;
  readonly bag?: Bag | undefined;
  readonly epOnline?: EpOnline | undefined;
  readonly bag3d?: Bag3d | undefined;
}

/** What each register answered; one that was not asked is absent. */
export interface HomeLookup {
  readonly address?: Lookup<FoundAddress> | undefined;
  readonly dwelling?: Lookup<BagDwelling> | undefined;
  readonly homesInBuilding?: Lookup<HomesInBuilding> | undefined;
  readonly label?: Lookup<EnergyLabel> | undefined;
  readonly shape?: Lookup<BuildingShape> | undefined;
  /** Homes from which the reader chooses before more can be known; see {@link HomeQuestion.chosenId}. */
  readonly choices: readonly Choice[];
  readonly claims: readonly RegisterClaim[];
}

/** What was typed, in all its readings, and what was chosen since. */
export interface HomeQuestion {
  readonly readings: readonly AddressQuery[];
  /** The id of one of the `choices` of an earlier look-up, or of a suggestion of PDOK. */
  readonly chosenId?: string | undefined;
}

/**
 * Asks every register that is given, each with what the ones before it answered. A register that fails
 * or is absent takes nothing away from the others. When the home is not certain, the ones after it are
 * not asked: a neighbour's label is worse than none.
 */
export async function lookUpHome(
  registers: HomeRegisters,
  question: HomeQuestion,
  signal?: StopSignal,
): Promise<HomeLookup> {
  const { bag, epOnline, bag3d } = registers;
  const { address, dwelling } = await whichHome(registers, question, signal);
  const home = factsOf(dwelling);
  const addressableObjectId =
    bagNumber(question.chosenId) ?? home?.addressableObjectId ?? factsOf(address)?.addressableObjectId;
  const unsure = [dwelling, address].find((answer) => answer?.kind === "ambiguous");
  if (addressableObjectId === undefined && unsure?.kind === "ambiguous") {
    return { address, dwelling, choices: unsure.choices, claims: [] };
  }

  const [buildingId, ...otherBuildings] = home?.buildingIds ?? [];
  const isOneBuilding = buildingId !== undefined && otherBuildings.length === 0;
  const [label, homesInBuilding] = await Promise.all([
    epOnline?.find({ addressableObjectId, readings: readingsOf(home ?? factsOf(address), question) }, signal),
    isOneBuilding ? bag?.homesIn(buildingId, signal) : undefined,
  ]);
  const homes = factsOf(homesInBuilding);
  const shape = isOneBuilding
    ? await bag3d?.find(
        buildingId,
        {
          homeCount: homes?.homeCount,
          floorAreaM2: homes?.floorAreaM2,
          constructionYear: home?.constructionYears.at(-1),
        },
        signal,
      )
    : undefined;
  const claims = claimsOf({
    dwelling: dwelling?.kind === "found" ? dwelling : undefined,
    label: label?.kind === "found" ? label : undefined,
  });
  // A label without a BAG number cannot be asked for again.
  const choices = label?.kind === "ambiguous" ? label.choices.filter(({ id }) => bagNumber(id) !== undefined) : [];
  return { address, dwelling, homesInBuilding, label, shape, choices, claims };
}

/** The address and the home, of the readings or of the choice; together when neither waits for the other. */
async function whichHome(
  { pdok, bag }: HomeRegisters,
  { readings, chosenId }: HomeQuestion,
  signal: StopSignal | undefined,
): Promise<Pick<HomeLookup, "address" | "dwelling">> {
  if (chosenId === undefined) {
    const [address, dwelling] = await Promise.all([pdok?.find(readings, signal), bag?.find(readings, signal)]);
    return { address, dwelling };
  }
  if (bagNumber(chosenId) !== undefined) {
    const dwelling = await bag?.lookUp(chosenId, signal);
    const home = factsOf(dwelling);
    return { address: home === undefined ? undefined : await pdok?.find([home], signal), dwelling };
  }
  const address = await pdok?.lookUp(chosenId, signal);
  const facts = factsOf(address);
  const number = facts?.addressableObjectId;
  if (number !== undefined) return { address, dwelling: await bag?.lookUp(number, signal) };
  return { address, dwelling: await bag?.find(readingsOf(facts, { readings }), signal) };
}

function readingsOf(known: AddressQuery | undefined, { readings }: HomeQuestion): readonly AddressQuery[] {
  return known === undefined ? readings : [known];
}

function bagNumber(id: string | undefined): string | undefined {
  return id !== undefined && /^\d{16}$/.test(id) ? id : undefined;
}

function factsOf<T>(answer: Lookup<T> | undefined): T | undefined {
  return answer?.kind === "found" ? answer.facts : undefined;
}
