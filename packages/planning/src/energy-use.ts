import type { Dwelling } from "@keukentafel/dwelling";
import type { YearlyUse } from "@keukentafel/finance";
import type { Indicators } from "@keukentafel/insight";
import emissions from "../data/emissions.json" with { type: "json" };

/** The carriers of one year, as a bill counts them. A home keeps its gas connection while anything in it burns gas. */
export function yearlyUseOf(dwelling: Dwelling, indicators: Pick<Indicators, "energy">): YearlyUse {
  const { energy } = indicators;
  return {
    gasM3: energy.gasM3.total,
    electricityBoughtKwh: energy.boughtKwh,
    electricityFedInKwh: energy.solarKwh.fedIn,
    hasGasConnection: dwelling.heating.source !== "heat_pump" || dwelling.electricity.cooking === "gas",
  };
}

/** CO₂ of what is bought, kg a year: gas over its whole chain, electricity of the mean mix. What is fed in is not taken off. */
export function co2KgOf(use: YearlyUse): number {
  return (
    use.gasM3 * emissions.gasChainKgPerM3.value + use.electricityBoughtKwh * emissions.electricityMeanKgPerKwh.value
  );
}
