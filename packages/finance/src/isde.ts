import { euros, sumMoney, type Money } from "@keukentafel/quantities";
import type { IsdeScheme } from "./built-in-data.ts";
import type { WorkItem } from "./work-item.ts";

export interface SubsidyFacts {
  readonly builtBefore2019: boolean;
  readonly ownerOccupied: boolean;
}

/** Why nothing is paid. */
export type RefusalCode =
  | "not_owner_occupied"
  | "built_too_late"
  | "no_scheme"
  | "done_by_oneself"
  | "outside_years_of_scheme"
  | "quality_not_stated"
  | "quality_too_low"
  | "area_below_minimum"
  | "other_of_same_part_paid"
  | "only_with_insulation"
  | "power_not_stated";

/** How an amount came about. */
export type ReasonCode =
  | "single_amount"
  | "doubled_amount"
  | "area_above_maximum"
  | "label_bonus"
  | "minimum_amount"
  | "maximum_amount"
  | "limited_to_cost"
  | "amounts_of_earlier_year";

export interface SubsidyLineOutcome {
  /** Id of the work item. */
  readonly id: string;
  readonly scheme: string | null;
  readonly amount: Money;
  readonly reasons: readonly ReasonCode[];
  readonly refusal: RefusalCode | null;
}

export interface SubsidyOutcome {
  readonly total: Money;
  readonly lines: readonly SubsidyLineOutcome[];
}

type InsulationRule = IsdeScheme["insulation"][number];

function insulationRule(item: WorkItem, scheme: IsdeScheme): InsulationRule | undefined {
  return scheme.insulation.find((rule) => rule.scheme === item.scheme);
}

function qualityRefusal(item: WorkItem, rule: InsulationRule): RefusalCode | null {
  const { quality } = item;
  if (quality === null || quality.kind !== rule.quality.kind) return "quality_not_stated";
  const enough =
    rule.quality.kind === "rd" ? quality.value >= rule.quality.atLeast : quality.value <= rule.quality.atMost;
  return enough ? null : "quality_too_low";
}

/** What a line fails on by itself, before it is held against the others. */
function ownRefusal(item: WorkItem, facts: SubsidyFacts, scheme: IsdeScheme): RefusalCode | null {
  if (!facts.ownerOccupied) return "not_owner_occupied";
  if (!facts.builtBefore2019) return "built_too_late";
  const rule = insulationRule(item, scheme);
  const isHeatPump = item.scheme === scheme.heatPump.scheme;
  if (rule === undefined && !isHeatPump && item.scheme !== scheme.ventilation.scheme) return "no_scheme";
  if (!item.doneByCompany) return "done_by_oneself";
  const firstYear = Number(scheme.validFrom.slice(0, 4));
  const lastYear = Number(scheme.validTo.slice(0, 4));
  if (item.year < firstYear || item.year > lastYear) return "outside_years_of_scheme";
  if (isHeatPump) return item.heatPumpKw === null ? "power_not_stated" : null;
  if (rule === undefined) return null;
  return qualityRefusal(item, rule) ?? (item.quantity < rule.minimumM2 ? "area_below_minimum" : null);
}

function insulationEuro(
  item: WorkItem,
  rule: InsulationRule,
  doubled: boolean,
): readonly [number, readonly ReasonCode[]] {
  const area = Math.min(item.quantity, rule.maximumM2);
  const reasons: ReasonCode[] = [doubled ? "doubled_amount" : "single_amount"];
  if (item.quantity > rule.maximumM2) reasons.push("area_above_maximum");
  return [area * (doubled ? rule.eurPerM2Double : rule.eurPerM2Single), reasons];
}

function heatPumpEuro(item: WorkItem, rule: IsdeScheme["heatPump"]): readonly [number, readonly ReasonCode[]] {
  const bonus = item.heatPumpLabel === rule.bonusLabel;
  const counted =
    rule.startEuro.value + rule.euroPerKw.value * (item.heatPumpKw ?? 0) + (bonus ? rule.labelBonusEuro.value : 0);
  const reasons: ReasonCode[] = bonus ? ["label_bonus"] : [];
  if (counted < rule.minimumEuro.value) return [rule.minimumEuro.value, [...reasons, "minimum_amount"]];
  if (counted > rule.maximumEuro.value) return [rule.maximumEuro.value, [...reasons, "maximum_amount"]];
  return [counted, reasons];
}

/** Items that together earn the doubled amounts must lie within 24 months of each other. */
function near(a: WorkItem, b: WorkItem, scheme: IsdeScheme): boolean {
  return Math.abs(a.year - b.year) <= scheme.doubling.withinCalendarYears;
}

/** Of lines of which only one is paid (roof or attic floor, floor or crawl bottom, glass once) the most favourable stays. */
function paidOfGroups(items: readonly WorkItem[], scheme: IsdeScheme): ReadonlySet<WorkItem> {
  const paid = new Map<string, { readonly item: WorkItem; readonly euro: number }>();
  for (const item of items) {
    const rule = insulationRule(item, scheme);
    if (rule === undefined) continue;
    const euro = Math.min(item.quantity, rule.maximumM2) * rule.eurPerM2Single;
    const other = paid.get(rule.group);
    if (other === undefined || euro > other.euro) paid.set(rule.group, { item, euro });
  }
  return new Set([...paid.values()].map(({ item }) => item));
}

/**
 * ISDE for a set of works on one home, with the reason of every amount and of every refusal.
 *
 * Works of two consecutive calendar years count as within 24 months. Amounts of the table's year
 * are used for all years of the scheme, later ones being marked. Never more than a work costs. All
 * costs must stand at one price level; the outcome stands at the same.
 *
 * Source: RVO, ISDE 2026; amounts in `data/isde-2026.json`.
 */
export function isdeSubsidy(items: readonly WorkItem[], facts: SubsidyFacts, scheme: IsdeScheme): SubsidyOutcome {
  const level = { priceDate: items[0]?.cost.priceDate ?? scheme.validFrom, vat: "included" } as const;
  const refusals = new Map(items.map((item) => [item, ownRefusal(item, facts, scheme)]));
  const sound = items.filter((item) => refusals.get(item) === null);
  const insulation = paidOfGroups(sound, scheme);
  // Ventilation earns its own amount beside an insulation measure but does not make others double.
  const doubling = sound.filter((item) => insulation.has(item) || item.scheme === scheme.heatPump.scheme);

  const lines = items.map((item): SubsidyLineOutcome => {
    const rule = insulationRule(item, scheme);
    const isVentilation = item.scheme === scheme.ventilation.scheme;
    const refusal =
      refusals.get(item) ??
      (rule !== undefined && !insulation.has(item) ? "other_of_same_part_paid" : null) ??
      (isVentilation && ![...insulation].some((other) => near(item, other, scheme)) ? "only_with_insulation" : null);
    if (refusal !== null) return { id: item.id, scheme: item.scheme, amount: euros(0, level), reasons: [], refusal };

    const [euro, reasons] =
      rule !== undefined
        ? insulationEuro(
            item,
            rule,
            doubling.filter((other) => near(item, other, scheme)).length >= scheme.doubling.fromMeasures,
          )
        : isVentilation
          ? [scheme.ventilation.amountEuro.value, []]
          : heatPumpEuro(item, scheme.heatPump);
    const amount = euros(euro, level);
    const limited = amount.cents > item.cost.cents;
    return {
      id: item.id,
      scheme: item.scheme,
      amount: limited ? item.cost : amount,
      reasons: [
        ...reasons,
        ...(limited ? (["limited_to_cost"] as const) : []),
        ...(item.year > scheme.amountsOfYear ? (["amounts_of_earlier_year"] as const) : []),
      ],
      refusal: null,
    };
  });
  return {
    total: sumMoney(
      lines.map(({ amount }) => amount),
      level,
    ),
    lines,
  };
}
