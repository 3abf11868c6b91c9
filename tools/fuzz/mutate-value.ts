import type { Dice } from "./dice.ts";
import { factors, wildNumbers, wildTexts } from "./wild-values.ts";

interface Place {
  readonly holder: object;
  readonly key: string | number;
  readonly value: unknown;
}

function placesOf(document: unknown): Place[] {
  const places: Place[] = [];
  const pending: unknown[] = [document];
  for (let holder = pending.pop(); holder !== undefined; holder = pending.pop()) {
    if (typeof holder !== "object" || holder === null) continue;
    const keys: (string | number)[] = Array.isArray(holder) ? [...holder.keys()] : Object.keys(holder);
    for (const key of keys) {
      const value: unknown = Reflect.get(holder, key);
      places.push({ holder, key, value });
      pending.push(value);
    }
  }
  return places;
}

/** Own property even for `__proto__`, as `JSON.parse` would make it. */
function put(holder: object, key: string | number, value: unknown): void {
  Object.defineProperty(holder, key, { value, enumerable: true, configurable: true, writable: true });
}

function deeplyNested(dice: Dice): unknown {
  const depth = dice.pick([3, 50, 2000]);
  const inArrays = dice.chance(0.5);
  let nested: unknown = 1;
  for (let i = 0; i < depth; i += 1) nested = inArrays ? [nested] : { a: nested };
  return nested;
}

function wildValue(dice: Dice): unknown {
  switch (dice.below(8)) {
    case 0:
      return null;
    case 1:
      return dice.chance(0.5);
    case 2:
      return [];
    case 3:
      return {};
    case 4:
      return deeplyNested(dice);
    case 5:
      return { schedule: dice.pick(["day", ...wildTexts]) };
    case 6:
      return dice.pick(wildTexts);
    default:
      return dice.pick(wildNumbers);
  }
}

function changeNumber(place: Place, dice: Dice): void {
  const value = place.value as number;
  put(place.holder, place.key, dice.chance(0.6) ? value * dice.pick(factors) : dice.pick(wildNumbers));
}

function changeText(place: Place, texts: readonly string[], dice: Dice): void {
  put(place.holder, place.key, dice.chance(0.7) ? dice.pick(texts) : dice.pick(wildTexts));
}

function changeList(list: unknown[], dice: Dice): void {
  const at = dice.below(Math.max(1, list.length));
  switch (dice.below(5)) {
    case 0:
      list.splice(at, 1);
      break;
    case 1:
      list.splice(at, 0, structuredClone(list[at]));
      break;
    case 2:
      list.reverse();
      break;
    case 3:
      list.length = 0;
      break;
    default:
      list.push(wildValue(dice));
  }
}

function changeRecord(place: Place, dice: Dice): void {
  const record = place.value as object;
  const keys = Object.keys(record);
  if (keys.length > 0 && dice.chance(0.6)) Reflect.deleteProperty(record, dice.pick(keys));
  else put(record, dice.chance(0.5) ? dice.pick(wildTexts) : "unknownField", wildValue(dice));
}

/**
 * A copy of a parsed JSON document with one to four things changed: numbers scaled or put on an edge,
 * texts exchanged, members dropped, doubled or added, whole values replaced. Numbers that JSON cannot
 * hold (NaN, Infinity) occur too: a caller in the same program can hand them over.
 */
export function mutateValue(original: unknown, dice: Dice): unknown {
  const document: unknown = structuredClone(original);
  const changes = 1 + dice.below(dice.chance(0.5) ? 1 : 4);
  for (let change = 0; change < changes; change += 1) {
    const places = placesOf(document);
    if (places.length === 0 || dice.chance(0.01)) return wildValue(dice);
    const place = dice.pick(places);
    const { value } = place;
    if (dice.chance(0.08)) put(place.holder, place.key, wildValue(dice));
    else if (typeof value === "number") changeNumber(place, dice);
    else if (typeof value === "string") {
      const texts = places.flatMap(({ value: other }) => (typeof other === "string" ? [other] : []));
      changeText(place, texts, dice);
    } else if (Array.isArray(value)) changeList(value, dice);
    else if (typeof value === "object" && value !== null) changeRecord(place, dice);
    else put(place.holder, place.key, wildValue(dice));
  }
  return document;
}
