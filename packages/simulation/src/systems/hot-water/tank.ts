import { exp } from "@keukentafel/repeatable";
import { mixedC } from "./draw-off.ts";
import { heatPerLitreKelvinWh, hotWaterData } from "./hot-water-data.ts";
import type { TankBuffers, TankInputs, TankResult, TankUnit } from "./tank-unit.ts";
import { createTankBuffers } from "./tank-unit.ts";

/** An attempt at disinfection that lasts longer is given up, h. */
const longestDisinfectionHours = 24;
/** A hot zone smaller than this is none, L. */
const emptyL = 1e-6;
/** What rounding may leave of a charge, Wh. */
const roundingWh = 1e-6;

function checked(unit: TankUnit): void {
  const { volumeL, upperShare, standingLossWPerK, elementPowerW } = unit;
  if (!(volumeL > 0)) throw new RangeError(`tank volume ${volumeL} L is not positive`);
  if (!(upperShare > 0 && upperShare < 1)) throw new RangeError(`upper share ${upperShare} is not between 0 and 1`);
  if (!(standingLossWPerK >= 0 && elementPowerW >= 0)) throw new RangeError("loss and element must not be negative");
}

function asSeries(value: Float64Array | number, room: Float64Array): Float64Array {
  return typeof value === "number" ? room.fill(value) : value;
}

/**
 * A hot-water tank through the year, hour by hour: hot water above, cooler water below, and between
 * them a boundary that moves.
 *
 * Two zones, because one could tell neither how much *usable* water is left after a bath nor that a
 * collector works with the cold foot of the tank; a moving boundary, because fixed layers mix too
 * much when an hour's draw is as large as a layer (EN 15316-5 knows one layer and four fixed ones).
 * In each hour, in this order:
 *
 * 1. loss of both zones to the room, exactly (exponential), and conduction across the boundary;
 * 2. draw: water at 40 °C is mixed from hot and cold water; the boundary rises by what flows out and
 *    by a share that inflow stirs up; when the hot zone is used up the lower one takes its place;
 *    below 40 °C no more water than wanted runs, colder, and the rest of the heat counts as unmet;
 * 3. sun: collector yield at the temperature of the lower zone, half implicit in its own warming;
 * 4. generator and element, if charging. From below, heat first brings the lower zone to the upper,
 *    then warms all; a coil on top warms the hot zone and moves the boundary down to `upperShare`.
 *
 * Charging begins `hysteresisK` below the set point in an allowed hour and ends at the set point or
 * when the allowed hours end; in a forbidden hour only as far as comfort asks. A disinfection warms
 * all water to `disinfectC`, by the generator as far as it can and by the element above, in any hour.
 * Otherwise the element works where the generator has done what it can below the set point, where
 * there is none, and where it is busy while the water is below comfort.
 *
 * Balance: generator + element + sun = delivered + loss + change of content, to rounding.
 *
 * @param buffers room to fill again; the result lives in it and is overwritten by the next run
 */
export function tank(
  unit: TankUnit,
  inputs: TankInputs,
  buffers: TankBuffers = createTankBuffers(inputs.litresAt40C.length),
): TankResult {
  checked(unit);
  const { litresAt40C, coldC, generatorWarmestC, chargeAllowed, disinfectionBegins, solar } = inputs;
  const hours = litresAt40C.length;
  const roomC = asSeries(inputs.roomC, buffers.roomC);
  const generatorW = asSeries(inputs.generatorW, buffers.generatorW);
  const elementAlone = typeof inputs.generatorW === "number" && inputs.generatorW <= 0;
  const { volumeL, setPointC, hysteresisK, comfortBelowC, coilApproachK, elementPowerW, disinfectC } = unit;
  const coilBelow = unit.coil === "bottom";
  const coilL = volumeL * unit.upperShare;
  const c = heatPerLitreKelvinWh;
  const capacity = volumeL * c;
  const lossShare = 1 - exp(-unit.standingLossWPerK / capacity);
  /** Litres that would change temperature with the other zone in an hour. */
  const conductionL = unit.betweenZonesWPerK / c;
  const leastL = Math.max(2 * conductionL, emptyL);
  const stirred = hotWaterData.tank.stirredShare.value;
  const comfortTargetC = Math.min(setPointC, comfortBelowC + hysteresisK);
  const { meanAboveTankK, startAtWPerM2, pipeLossShare, warmestTankC, pumpW } = hotWaterData.solarThermal;
  const aboveK = meanAboveTankK.value;
  const startAt = startAtWPerM2.value;
  const warmestC = warmestTankC.value;
  const solarPump = pumpW.value;
  const area = solar?.collector.areaM2 ?? 0;
  const usefulArea = area * (1 - pipeLossShare.value);
  const a1 = solar?.collector.lossWPerM2K ?? 0;
  const a2 = solar?.collector.lossWPerM2K2 ?? 0;
  const none = new Float64Array(0);
  const absorbedWPerM2 = solar?.absorbedWPerM2 ?? none;
  const outdoorC = solar?.outdoorC ?? none;
  const { generatorHeatW, sinkC, elementW, solarW, solarPumpW, deliveredW, roomGainW, trace } = buffers;
  if (area <= 0) {
    solarW.fill(0);
    solarPumpW.fill(0);
  }
  if (elementPowerW <= 0) elementW.fill(0);
  // Hot zone: litres and temperature; the rest of the volume is the lower zone.
  let hotL = volumeL;
  let hot = setPointC;
  let low = setPointC;
  let charging = false;
  let disinfecting = 0;
  let disinfections = 0;
  let disinfectionsMissed = 0;
  let stagnationHours = 0;
  let unmetWh = 0;
  let unmetHours = 0;

  for (let k = 0; k < hours; k += 1) {
    // 1. Loss and conduction.
    const room = roomC[k]!;
    const lossHot = lossShare * (hot - room);
    const lossLow = lossShare * (low - room);
    hot -= lossHot;
    low -= lossLow;
    roomGainW[k] = c * (hotL * lossHot + (volumeL - hotL) * lossLow);
    // A zone of a few litres is left alone: it would take the temperature of the other within the hour.
    if (hotL > leastL && hotL < volumeL - leastL) {
      const otherL = volumeL - hotL;
      const moved = (conductionL * (hot - low)) / (hotL * otherL);
      hot -= moved * otherL;
      low += moved * hotL;
    }

    // 2. Draw.
    const litres = litresAt40C[k]!;
    let delivered = 0;
    if (litres > 0) {
      const cold = coldC[k]!;
      const wanted = litres * (mixedC - cold);
      const fromHot = hot > mixedC ? wanted / (hot - cold) : litres;
      if (fromHot < hotL) {
        delivered = c * fromHot * (hot - cold);
        const mixedIn = Math.min(stirred * fromHot, hotL - fromHot);
        const lowL = volumeL - hotL;
        low = (lowL * low + fromHot * cold + mixedIn * hot) / (lowL + fromHot + mixedIn);
        hotL -= fromHot + mixedIn;
      } else {
        const rest = litres * (1 - hotL / fromHot);
        const fromLow = Math.min(volumeL - hotL, low > mixedC ? (rest * (mixedC - cold)) / (low - cold) : rest);
        delivered = c * (hotL * (hot - cold) + fromLow * (low - cold));
        hotL = volumeL - hotL - fromLow;
        hot = low;
        low = cold;
        if (hotL < emptyL) {
          hot = (hotL * hot + (volumeL - hotL) * low) / volumeL;
          low = hot;
          hotL = volumeL;
        }
      }
      const missing = c * wanted - delivered;
      if (missing > roundingWh) {
        unmetWh += missing;
        if (missing > 0.05 * c * wanted) unmetHours += 1;
      }
    }
    deliveredW[k] = delivered;

    // 3. Sun.
    if (area > 0) {
      solarW[k] = 0;
      solarPumpW[k] = 0;
    }
    if (area > 0 && absorbedWPerM2[k]! > startAt) {
      const above = low + aboveK - outdoorC[k]!;
      const steady = absorbedWPerM2[k]! - (a1 + a2 * above) * above;
      if (steady > startAt) {
        const lowestCapacity = Math.max(capacity - c * hotL, 0.25 * capacity);
        const offered = (usefulArea * steady) / (1 + (area * (a1 + 2 * a2 * above)) / (2 * lowestCapacity));
        const space = c * (hotL * Math.max(0, warmestC - hot) + (volumeL - hotL) * Math.max(0, warmestC - low));
        if (offered > space) stagnationHours += 1;
        const gain = Math.min(offered, space);
        solarW[k] = gain;
        solarPumpW[k] = (solarPump * gain) / offered;
        const lift = c * (volumeL - hotL) * (hot - low);
        if (gain < lift) low += gain / (c * (volumeL - hotL));
        else {
          hot += (gain - lift) / capacity;
          low = hot;
          hotL = volumeL;
        }
      }
    }

    // 4. Generator and element.
    if (disinfectionBegins !== undefined && disinfectionBegins[k] === 1) disinfecting = longestDisinfectionHours;
    const allowed = chargeAllowed === undefined || chargeAllowed[k] === 1;
    const comfortable = hot >= comfortBelowC && hotL > 0.1 * volumeL;
    if (!charging) {
      const startC = setPointC - hysteresisK;
      const wanted = coilBelow
        ? hotL * hot + (volumeL - hotL) * low < startC * volumeL
        : hot < startC || hotL < 0.6 * coilL;
      charging = disinfecting > 0 || !comfortable || (allowed && wanted);
    }
    let byGenerator = 0;
    let byElement = 0;
    let sink = 0;
    if (charging) {
      const targetC = disinfecting > 0 ? disinfectC : allowed ? setPointC : comfortTargetC;
      const reachC = Math.min(targetC, generatorWarmestC);
      const whole = coilBelow || disinfecting > 0;
      // Litres of the lower zone that are to be warmed.
      const lowL = whole ? volumeL - hotL : Math.max(0, coilL - hotL);
      const toReach = c * (hotL * Math.max(0, reachC - hot) + lowL * Math.max(0, reachC - low));
      const toTarget = c * (hotL * Math.max(0, targetC - hot) + lowL * Math.max(0, targetC - low));
      byGenerator = Math.min(toReach, generatorW[k]!);
      const elementWorks =
        elementPowerW > 0 &&
        (elementAlone || (generatorW[k]! > 0 ? byGenerator >= toReach && reachC < targetC : !comfortable));
      byElement = elementWorks ? Math.min(toTarget - byGenerator, elementPowerW) : 0;
      const heat = byGenerator + byElement;
      // Water around the coil: the lower zone, or the share of a coil on top.
      const sectionL = Math.max(hotL, coilL);
      const coilBeginC = whole ? (lowL > emptyL ? low : hot) : (hotL * hot + lowL * low) / sectionL;
      if (heat > 0) {
        if (whole) {
          const lift = c * lowL * (hot - low);
          if (heat < lift) low += heat / (c * lowL);
          else {
            hot += (heat - lift) / capacity;
            low = hot;
            hotL = volumeL;
          }
        } else {
          const warmHot = Math.min(heat, c * hotL * Math.max(0, targetC - hot));
          if (hotL > 0) hot += warmHot / (c * hotL);
          const raise = c * (targetC - low);
          const joined = raise > 0 ? (heat - warmHot) / raise : 0;
          if (joined > 0) {
            hot = (hotL * hot + joined * targetC) / (hotL + joined);
            hotL += joined;
          }
        }
      }
      if (byGenerator > 0) {
        let coilEndC = reachC;
        if (byElement <= 0) coilEndC = whole ? low : Math.min(reachC, coilBeginC + byGenerator / (c * sectionL));
        sink = (coilBeginC + coilEndC) / 2 + coilApproachK;
      }
      if (heat >= toTarget - roundingWh) {
        if (disinfecting > 0) disinfections += 1;
        disinfecting = 0;
        charging = false;
      } else if (disinfecting > 0) {
        disinfecting -= 1;
        if (disinfecting === 0) disinfectionsMissed += 1;
      } else if (!allowed && hot >= comfortBelowC) charging = false;
      else if (heat <= 0 && toReach <= 0) charging = false;
    }
    generatorHeatW[k] = byGenerator;
    sinkC[k] = sink;
    if (elementPowerW > 0) elementW[k] = byElement;
    if (trace !== undefined) {
      trace.upperC[k] = hot;
      trace.lowerC[k] = low;
      trace.upperL[k] = hotL;
    }
  }
  return {
    generatorHeatW,
    sinkC,
    elementW,
    solarW,
    solarPumpW,
    deliveredW,
    roomGainW,
    beginWh: capacity * setPointC,
    endWh: c * (hotL * hot + (volumeL - hotL) * low),
    unmetWh,
    unmetHours,
    disinfections,
    disinfectionsMissed,
    stagnationHours,
  };
}
