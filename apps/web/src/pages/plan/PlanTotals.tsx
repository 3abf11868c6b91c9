import type { Plan } from "@keukentafel/planning";
import { inEuro } from "../../house/bill.ts";
import { useText } from "../../words.tsx";

/** Before and after side by side, and what it takes. */
export function PlanTotals({ plan }: { readonly plan: Plan }) {
  const text = useText();
  const { plan: words, format, common } = text;
  const { asIs, total } = plan;
  const cost = inEuro(total.investment.likely);
  const subsidy = inEuro(total.subsidy);
  const before = inEuro(asIs.yearlyBill);
  const after = inEuro(total.yearlyBill);
  const coldBefore = asIs.indicators.comfort.coldHoursLiving;
  const coldAfter = total.indicators.comfort.coldHoursLiving;
  const rows: readonly (readonly [string, string, string])[] = [
    [words.bill, format.euro(before), format.euro(after)],
    [words.gas, format.gas(asIs.indicators.energy.gasM3.total), format.gas(total.indicators.energy.gasM3.total)],
    [words.bought, format.energy(asIs.indicators.energy.boughtKwh), format.energy(total.indicators.energy.boughtKwh)],
    [words.co2, format.mass(asIs.co2KgPerYear), format.mass(total.co2KgPerYear)],
    [words.comfort, format.about(coldBefore), format.about(coldAfter)],
    [
      words.warm,
      format.about(asIs.indicators.comfort.warmHoursSleeping),
      format.about(total.indicators.comfort.warmHoursSleeping),
    ],
  ];
  const billAfter = total.ranges?.billEuro ?? null;
  return (
    <section aria-labelledby="totals-title" className="plan-totals card">
      <h2 id="totals-title">{words.totals}</h2>
      <p className="lead">
        {Math.abs(before - after) < 15
          ? words.meaningSame(format.euro(before))
          : words.meaning(format.euro(before), format.euro(after))}
      </p>
      {billAfter !== null && (
        <p className="hint">
          {words.after}: {common.between(format.euro(billAfter.p10), format.euro(billAfter.p90))}.
        </p>
      )}
      {coldBefore - coldAfter >= 20 && <p>{words.coldMeaning(format.about(coldBefore), format.about(coldAfter))}</p>}
      <table>
        <thead>
          <tr>
            <th scope="col">
              <span className="visually-hidden">{words.what}</span>
            </th>
            <th scope="col" className="number">
              {words.before}
            </th>
            <th scope="col" className="number">
              {words.after}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([what, now, then]) => (
            <tr key={what}>
              <th scope="row">{what}</th>
              <td className="number">{now}</td>
              <td className="number">
                <strong>{then}</strong>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl className="plan-money">
        <div>
          <dt>{words.investment}</dt>
          <dd>
            {format.euro(cost)}{" "}
            <span className="hint">
              {common.between(format.euro(inEuro(total.investment.low)), format.euro(inEuro(total.investment.high)))}
            </span>
          </dd>
        </div>
        <div>
          <dt>{words.subsidy}</dt>
          <dd>{format.exactEuro(subsidy)}</dd>
        </div>
        <div className="plan-own">
          <dt>{words.yourPart}</dt>
          <dd>{format.euro(Math.max(0, cost - subsidy))}</dd>
        </div>
      </dl>
      {subsidy > 0 && <p className="hint">{words.subsidyNote}</p>}
      <p className="hint">{words.calculation}</p>
    </section>
  );
}
