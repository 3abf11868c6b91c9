import type { MoneyRange, Outcomes, Plan, Possibilities, SingleMeasure } from "@keukentafel/planning";
import type { Money } from "@keukentafel/quantities";
import type { Session } from "../command.ts";
import { table } from "./table.ts";

type Spoken = Pick<Session, "words" | "text">;

const left = (title: string) => ({ title, align: "left" as const });
const right = (title: string) => ({ title, align: "right" as const });
const centsPerEuro = 100;

/** What can be done in a home, and its plan, in tables for people. */
export function planTables(possibilities: Possibilities, plan: Plan, session: Spoken): string {
  const { words } = session;
  return [
    `${words.plan.singles}\n${singlesTable(possibilities, session)}`,
    `${words.plan.ways}\n${waysTable(possibilities, session)}`,
    plan.steps.length === 0 ? `${words.plan.empty}\n` : `${words.plan.steps}\n${stepsTable(plan, session)}`,
    `${words.plan.calculation}\n`,
  ].join("\n");
}

function euros(session: Spoken) {
  const { number } = session.text.format;
  return {
    of: (money: Money | null): string => (money === null ? "" : number(money.cents / centsPerEuro)),
    between: ({ low, likely, high }: MoneyRange): string =>
      `${number(likely.cents / centsPerEuro)} (${number(low.cents / centsPerEuro)} – ${number(high.cents / centsPerEuro)})`,
  };
}

/** `facade.cavity_fill`, as the choices are written. */
function nameOf(dimension: string, level: string): string {
  return `${dimension}=${level}`;
}

function singlesTable({ singles }: Possibilities, session: Spoken): string {
  const { plan } = session.words;
  const { number } = session.text.format;
  const euro = euros(session);
  const row = (single: SingleMeasure): readonly string[] => [
    nameOf(single.dimension, single.level),
    euro.of(single.billChange),
    single.co2ChangeKg === null ? "" : number(single.co2ChangeKg),
    single.outcomes === null ? "" : euro.between(single.outcomes.investment),
    single.outcomes === null ? "" : euro.of(single.outcomes.subsidy),
    single.block === null ? "" : plan.blocked(session.text.possibilities.blocks[single.block.reason]),
  ];
  return table(
    [left(plan.measure), ...[plan.billChange, plan.co2Change, plan.investment, plan.subsidy].map(right), left("")],
    singles.map(row),
  );
}

function outcomeCells(outcomes: Outcomes, session: Spoken): readonly string[] {
  const euro = euros(session);
  return [euro.of(outcomes.yearlyBill), euro.between(outcomes.investment), euro.of(outcomes.subsidy)];
}

function waysTable({ ways }: Possibilities, session: Spoken): string {
  const { plan } = session.words;
  return table(
    [left(plan.way), right(plan.bill), right(plan.investment), right(plan.subsidy), left(plan.measure)],
    ways.map(({ id, outcomes }) => [
      session.text.possibilities.ways[id].label,
      ...outcomeCells(outcomes, session),
      Object.entries(outcomes.choices)
        .map(([dimension, level]) => nameOf(dimension, level))
        .join(", "),
    ]),
  );
}

function stepsTable({ steps, asIs, total }: Plan, session: Spoken): string {
  const { plan } = session.words;
  const euro = euros(session);
  return table(
    [right(plan.step), left(plan.measure), right(plan.billAfter), right(plan.investment), right(plan.subsidy)],
    [
      ["", plan.now, euro.of(asIs.yearlyBill), "", ""],
      ...steps.map(({ dimension, level, after }, place) => [
        String(place + 1),
        nameOf(dimension, level),
        ...outcomeCells(after, session),
      ]),
      ["", plan.total, ...outcomeCells(total, session)],
    ],
  );
}
