import type { BuildingModel, Glazing } from "./building-model.ts";
import { totalResistance } from "../element/cells.ts";
import { flowsPerVolume, gainsPerVolume, scheduleRanges } from "./schedule-ranges.ts";
import type { Findings } from "./semantic-checks.ts";

/** Largest thickness of one layer, m: more is a unit mistake (mm for m). */
const thickestLayerM = 3;
/** Largest surface-to-surface resistance, m²·K/W: more is a unit mistake. */
const largestResistance = 100;

/** Values that each stand in their range but not together. */
export function fieldChecks(model: BuildingModel, findings: Findings): void {
  const add = (code: string, path: string, value: unknown, allowed: unknown) => {
    findings.problems.push({ code: `model.${code}`, path, value, allowed });
  };
  model.schedules.forEach((schedule, i) => {
    for (const day of ["everyDay", "saturday", "sunday"] as const) {
      schedule[day]?.forEach(([hour], j, points) => {
        if (j > 0 && hour < points[j - 1]![0])
          add("hours-not-rising", `/schedules/${i}/${day}/${j}/0`, hour, `>= ${points[j - 1]![0]}`);
      });
    }
  });
  model.constructions.forEach((construction, i) => {
    construction.layers.forEach((layer, j) => {
      if ("thicknessM" in layer && layer.thicknessM > thickestLayerM) {
        add("too-large", `/constructions/${i}/layers/${j}/thicknessM`, layer.thicknessM, `<= ${thickestLayerM} m`);
      }
    });
    const resistance = totalResistance(construction.layers);
    if (resistance > largestResistance)
      add("too-large", `/constructions/${i}/layers`, resistance, `<= ${largestResistance} m2.K/W`);
  });
  model.glazings.forEach((glazing, i) => glazingChecks(glazing, `/glazings/${i}`, add));
  model.zones.forEach((zone, i) => {
    const { heating, cooling } = zone;
    if (
      heating !== undefined &&
      cooling !== undefined &&
      typeof heating.setpointC === "number" &&
      typeof cooling.setpointC === "number" &&
      heating.setpointC > cooling.setpointC
    ) {
      add("set-points-cross", `/zones/${i}/cooling/setpointC`, cooling.setpointC, `>= ${heating.setpointC}`);
    }
    for (const [path, line] of [
      ["emitter/meanWaterC", heating?.emitter?.meanWaterC],
      ["maximumPowerByOutdoor", heating?.maximumPowerByOutdoor],
    ] as const) {
      line?.forEach(({ outdoorC }, j) => {
        const before = line[j - 1];
        if (before !== undefined && outdoorC <= before.outdoorC)
          add("not-rising", `/zones/${i}/heating/${path}/${j}/outdoorC`, outdoorC, `> ${before.outdoorC}`);
      });
    }
  });
  model.surfaces.forEach((surface, i) => {
    if (surface.boundary.kind === "zone" && surface.shading !== undefined)
      add("not-allowed", `/surfaces/${i}/shading`, "object", "only towards outdoors");
    if (surface.boundary.kind === "ground" || surface.boundary.kind === "crawlSpace") {
      if (surface.tiltDeg < 90)
        add("impossible-geometry", `/surfaces/${i}/tiltDeg`, surface.tiltDeg, ">= 90 (ground lies below or beside)");
      if (surface.boundary.floorAreaM2 < surface.areaM2 * 0.5) {
        add(
          "impossible-geometry",
          `/surfaces/${i}/boundary/floorAreaM2`,
          surface.boundary.floorAreaM2,
          `>= ${surface.areaM2 * 0.5} (whole ground floor)`,
        );
      }
      // A circle has the shortest edge; what is exposed can be shorter but the whole cannot be longer than a strip 0.5 m wide.
      if (surface.boundary.exposedPerimeterM > 4 * surface.boundary.floorAreaM2 + 4) {
        add(
          "impossible-geometry",
          `/surfaces/${i}/boundary/exposedPerimeterM`,
          surface.boundary.exposedPerimeterM,
          `<= ${4 * surface.boundary.floorAreaM2 + 4} m`,
        );
      }
    }
  });
  model.windows.forEach((window, i) => {
    if (window.frameFraction >= 1) add("too-large", `/windows/${i}/frameFraction`, window.frameFraction, "< 1");
    if (
      window.widthM !== undefined &&
      window.heightM !== undefined &&
      Math.abs(window.widthM * window.heightM - window.areaM2) > 0.05 * window.areaM2
    ) {
      add(
        "impossible-geometry",
        `/windows/${i}/heightM`,
        window.heightM,
        `widthM x heightM = ${window.areaM2} m2 within 5 %`,
      );
    }
    if (window.blind !== undefined && window.blind.closedAtWPerM2 <= window.blind.startsAtWPerM2) {
      add(
        "not-rising",
        `/windows/${i}/blind/closedAtWPerM2`,
        window.blind.closedAtWPerM2,
        `> ${window.blind.startsAtWPerM2}`,
      );
    }
  });
  model.airFlows.forEach((flow, i) => {
    if (flow.kind === "window" && flow.fullyOpenAtC <= flow.beginsAtC)
      add("not-rising", `/airFlows/${i}/fullyOpenAtC`, flow.fullyOpenAtC, `> ${flow.beginsAtC}`);
    if (
      (flow.kind === "fixed" || flow.kind === "exchange") &&
      typeof flow.volumeFlowM3PerH === "number" &&
      flow.volumeFlowM3PerH < 0
    ) {
      add("too-small", `/airFlows/${i}/volumeFlowM3PerH`, flow.volumeFlowM3PerH, ">= 0");
    }
  });
  scheduleRanges(model, add);
  gainsPerVolume(model, add);
  flowsPerVolume(model, add);
}

function glazingChecks(
  glazing: Glazing,
  path: string,
  add: (code: string, path: string, value: unknown, allowed: unknown) => void,
): void {
  if (glazing.gaps.length !== glazing.panes.length - 1)
    add("gaps-do-not-fit-panes", `${path}/gaps`, glazing.gaps.length, glazing.panes.length - 1);
  glazing.panes.forEach((pane, j) => {
    for (const side of ["solarReflectanceFront", "solarReflectanceBack"] as const) {
      const sum = pane.solarTransmittance + pane[side];
      if (sum > 1)
        add("more-than-all-sun", `${path}/panes/${j}/${side}`, pane[side], `<= ${1 - pane.solarTransmittance}`);
    }
  });
  const table = glazing.angularTransmittance;
  if (table === undefined) return;
  if (table.angleDeg.length !== table.transmittance.length || table.angleDeg.length < 2) {
    add(
      "table-lengths-differ",
      `${path}/angularTransmittance/transmittance`,
      table.transmittance.length,
      Math.max(2, table.angleDeg.length),
    );
  }
  table.angleDeg.forEach((angle, j) => {
    if (angle < 0 || angle > 90) add("too-large", `${path}/angularTransmittance/angleDeg/${j}`, angle, "0 ... 90");
    if (j > 0 && angle <= table.angleDeg[j - 1]!)
      add("not-rising", `${path}/angularTransmittance/angleDeg/${j}`, angle, `> ${table.angleDeg[j - 1]!}`);
  });
}
