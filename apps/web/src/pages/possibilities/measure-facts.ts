import type { Outcomes, SingleMeasure } from "@keukentafel/planning";
import type { Text } from "@keukentafel/text";
import { inEuro } from "../../house/bill.ts";

/** Euro a year below which two bills are told as equal: less than a bill is ever known. */
export const noticeableEuro = 15;
/** Cold hours a year below which nobody feels the difference. */
const noticeableHours = 20;

/** What a measure does to the bill, in one sentence. */
export function billSentence(text: Text, changeEuro: number): string {
  const { possibilities: words, format } = text;
  if (Math.abs(changeEuro) < noticeableEuro) return words.sameBill;
  return changeEuro < 0 ? words.saves(format.euro(-changeEuro)) : words.costsMore(format.euro(changeEuro));
}

/** What it costs, with its range and what of that comes back. */
export function costSentence(text: Text, outcomes: Outcomes): string {
  const { possibilities: words, format } = text;
  const { low, likely, high } = outcomes.investment;
  const subsidy = inEuro(outcomes.subsidy);
  const sentences = [
    words.cost(format.euro(inEuro(likely))),
    words.costBetween(format.euro(inEuro(low)), format.euro(inEuro(high))),
  ];
  return [...sentences, ...(subsidy >= 1 ? [words.subsidy(format.exactEuro(subsidy))] : [])].join(" ");
}

/** Whether and when it pays for itself; warmth is named when money is not the reason. */
export function paybackSentence(text: Text, single: SingleMeasure, lifetimeYears: number): string {
  const { possibilities: words, format } = text;
  if (single.outcomes === null || single.billChange === null) return "";
  const paid = inEuro(single.outcomes.investment.likely) - inEuro(single.outcomes.subsidy);
  const saved = -inEuro(single.billChange);
  if (saved >= noticeableEuro && paid / saved <= lifetimeYears)
    return words.paysBack(format.number(Math.max(1, Math.round(paid / saved))));
  return (single.comfortHoursChange ?? 0) < -noticeableHours ? words.doesNotPayBackButWarmer : words.doesNotPayBack;
}

/** What it does to the cold hours, or nothing when nobody would feel it. */
export function comfortSentence(text: Text, hoursChange: number | null): string {
  const { possibilities: words, format } = text;
  if (hoursChange === null || Math.abs(hoursChange) < noticeableHours) return "";
  return hoursChange < 0 ? words.warmer(format.about(-hoursChange)) : words.colder(format.about(hoursChange));
}

/** What a step adds, for the comparison of how far to go. */
export function addedSentence(text: Text, before: Outcomes, after: Outcomes): string {
  const { possibilities: words, format } = text;
  const change = inEuro(after.yearlyBill) - inEuro(before.yearlyBill);
  const cost = format.euro(inEuro(after.investment.likely) - inEuro(before.investment.likely));
  if (Math.abs(change) < noticeableEuro) return words.addsSame(cost);
  return change < 0 ? words.adds(format.euro(-change), cost) : words.addsMore(format.euro(change), cost);
}

/** What a measure does to air, moisture, summer heat and a heat pump, as far as somebody would notice. */
export function effectSentences(text: Text, before: Outcomes, after: Outcomes): readonly string[] {
  const { possibilities: words, format, systems } = text;
  const [now, then] = [before.indicators, after.indicators];
  const changed = (
    hours: number,
    less: (hours: string) => string,
    more: (hours: string) => string,
  ): readonly string[] =>
    Math.abs(hours) < noticeableHours ? [] : [hours < 0 ? less(format.about(-hours)) : more(format.about(hours))];
  const wetHours = ({ moisture }: typeof now): number =>
    Math.max(moisture.wetGlassHoursLiving, moisture.wetGlassHoursSleeping);
  const pump = then.installation.heatPump;
  return [
    ...changed(then.air.stuffyHoursSleeping - now.air.stuffyHoursSleeping, words.stuffyLess, words.stuffyMore),
    ...(now.moisture.mouldRisk && !then.moisture.mouldRisk ? [words.mouldGone] : []),
    ...(!now.moisture.mouldRisk && then.moisture.mouldRisk ? [words.blocks.mould_risk] : []),
    ...changed(wetHours(then) - wetHours(now), words.wetLess, words.wetMore),
    ...changed(then.comfort.warmHoursSleeping - now.comfort.warmHoursSleeping, words.hotLess, words.hotMore),
    ...(pump === null || now.installation.heatPump !== null
      ? []
      : [systems.heating.times(format.number(pump.performance, 1))]),
  ];
}
