import type { GrowingIndicators } from "@keukentafel/insight";
import type { EnergyPart } from "../../charts/props.ts";

/** Upper heating value of Dutch natural gas, kWh/m³: the 35.17 MJ/m³ by which the indicators count gas. */
const gasKwhPerM3 = 35.17 / 3.6;

interface EnergyShare {
  readonly id: EnergyPart;
  readonly kwh: number;
}

/** What the installation gets and what it gives in a year; both add up to the same. */
export interface InstallationBalance {
  readonly into: readonly EnergyShare[];
  readonly out: readonly EnergyShare[];
}

/**
 * Gas, electricity and heat from outside on the one side; heat in the rooms, hot water and what is
 * lost on the other. What comes out beyond what is counted going in is heat of the sun, so from outside.
 */
export function installationBalance(
  central: Pick<GrowingIndicators, "energy" | "heat" | "installation">,
): InstallationBalance {
  const { energy, heat, installation } = central;
  const gas = (energy.gasM3.heating + energy.gasM3.hotWater) * gasKwhPerM3;
  const electricity = energy.electricityKwh.heating + energy.electricityKwh.hotWater;
  const pump = installation.heatPump;
  const drawnIn = pump === null ? 0 : Math.max(0, pump.heatKwh - pump.electricityKwh);
  const rooms = heat.totalKwh;
  const taps = installation.hotWater.drawnKwh;
  const rest = gas + electricity + drawnIn - rooms - taps;
  const noticeable = ({ kwh }: EnergyShare): boolean => kwh >= 1;
  const into: readonly EnergyShare[] = [
    { id: "gas", kwh: gas },
    { id: "electricity", kwh: electricity },
    { id: "outdoors", kwh: drawnIn + Math.max(0, -rest) },
  ];
  const out: readonly EnergyShare[] = [
    { id: "rooms", kwh: rooms },
    { id: "taps", kwh: taps },
    { id: "lost", kwh: Math.max(0, rest) },
  ];
  return { into: into.filter(noticeable), out: out.filter(noticeable) };
}
