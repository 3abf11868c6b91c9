import type { BuildingModelInput } from "@keukentafel/simulation";
import { airData } from "../data/air.ts";
import type { Dwelling } from "../dwelling.ts";
import { leakageFlowAt10PaM3PerH, ventilationFlowM3PerH } from "../physics/heat-loss.ts";
import { isFlat } from "../shape/sizes.ts";
import { hasTimberFloors } from "./constructions.ts";

type AirFlowInput = NonNullable<BuildingModelInput["airFlows"]>[number];

/** Volume of a zone, m³; 0 when the home has none. */
export function zoneVolumeM3(dwelling: Pick<Dwelling, "geometry">, zone: string): number {
  return dwelling.geometry.solids
    .filter((solid) => solid.zone === zone)
    .reduce((sum, solid) => sum + solid.volumeM3, 0);
}

function leakage(dwelling: Dwelling): AirFlowInput[] {
  const whole = leakageFlowAt10PaM3PerH(dwelling);
  if (whole <= 0) return [];
  const { geometry } = dwelling;
  const { zoneShares } = airData.leakage;
  const hasAttic = zoneVolumeM3(dwelling, "attic") > 0;
  const shares: Readonly<Record<string, number>> = isFlat(dwelling.form)
    ? zoneShares.flat
    : hasAttic
      ? zoneShares.house
      : { living: zoneShares.house.living, sleeping: zoneShares.house.sleeping + zoneShares.house.attic };
  const heightM = geometry.storeyHeightM * geometry.storeys;
  return Object.entries(shares).map(([zone, share]) => ({
    kind: "leakage",
    id: `leakage.${zone}`,
    to: zone,
    from: "outdoors",
    flowAt10PaM3PerH: whole * share,
    heightM,
    shielding: "moderate",
  }));
}

function crawl(dwelling: Dwelling): AirFlowInput[] {
  const volume = zoneVolumeM3(dwelling, "crawl");
  if (volume <= 0) return [];
  const { crawlAirChangesPerH, fromCrawlShare } = airData.leakage;
  const rising =
    leakageFlowAt10PaM3PerH(dwelling) *
    fromCrawlShare[hasTimberFloors(dwelling.constructionYear) ? "timber" : "concrete"].value;
  return [
    {
      kind: "fixed",
      id: "crawl.vents",
      to: "crawl",
      from: "outdoors",
      volumeFlowM3PerH: volume * crawlAirChangesPerH.value,
    },
    { kind: "fixed", id: "crawl.rising", to: "living", from: { zone: "crawl" }, volumeFlowM3PerH: rising },
  ];
}

function ventilation(dwelling: Dwelling): AirFlowInput[] {
  const flow = ventilationFlowM3PerH(dwelling);
  const { heatRecoveryEffectiveness } = dwelling.ventilation;
  const recovery =
    heatRecoveryEffectiveness > 0
      ? {
          heatRecovery: {
            effectiveness: heatRecoveryEffectiveness,
            bypassAboveC: airData.ventilation.bypassAboveC.value,
          },
        }
      : {};
  return (["living", "sleeping"] as const).map((zone) => ({
    kind: "fixed",
    id: `ventilation.${zone}`,
    to: zone,
    from: "outdoors",
    volumeFlowM3PerH:
      dwelling.ventilation.system === "demand_extract" ? { schedule: `ventilation.${zone}` } : flow[zone],
    ...recovery,
  }));
}

function windows(dwelling: Dwelling): AirFlowInput[] {
  const { summer } = airData.airing;
  const opened = (zone: "living" | "sleeping"): AirFlowInput => ({
    kind: "window",
    id: `window.${zone}`,
    to: zone,
    from: "outdoors",
    fullyOpenM3PerH: zoneVolumeM3(dwelling, zone) * summer.airChangesPerH.value,
    beginsAtC: summer.beginsAtC.value,
    fullyOpenAtC: summer.fullyOpenAtC.value,
    outdoorAboveC: summer.outdoorAboveC.value,
    availability: zone === "living" ? { schedule: "windows.living" } : 1,
  });
  return [
    {
      kind: "fixed",
      id: "airing.living",
      to: "living",
      from: "outdoors",
      volumeFlowM3PerH: { schedule: "airing.living" },
    },
    {
      kind: "fixed",
      id: "airing.sleeping",
      to: "sleeping",
      from: "outdoors",
      volumeFlowM3PerH: { schedule: "airing.sleeping" },
    },
    opened("living"),
    opened("sleeping"),
  ];
}

/** Air both ways between living and sleeping zone, m³/h. */
export function innerExchangeM3PerH(dwelling: Pick<Dwelling, "form">): number {
  return isFlat(dwelling.form) ? airData.exchange.flat.value : airData.exchange.stair.value;
}

/** All streams of air: leakage, crawl space, ventilation system, airing, opened windows, stair and hatch. */
export function airFlowsOf(dwelling: Dwelling): AirFlowInput[] {
  const { exchange } = airData;
  const between: AirFlowInput[] = [
    {
      kind: "exchange",
      id: "stair",
      between: ["living", "sleeping"],
      volumeFlowM3PerH: innerExchangeM3PerH(dwelling),
    },
  ];
  if (zoneVolumeM3(dwelling, "attic") > 0)
    between.push({
      kind: "exchange",
      id: "hatch",
      between: ["sleeping", "attic"],
      volumeFlowM3PerH: exchange.atticHatch.value,
    });
  return [...leakage(dwelling), ...crawl(dwelling), ...ventilation(dwelling), ...windows(dwelling), ...between];
}
