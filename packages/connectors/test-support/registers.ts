import { millisOf, parseInstant } from "@keukentafel/quantities";
import { createBag3d } from "../src/bag-3d/bag-3d.ts";
import { createBag } from "../src/bag/bag.ts";
import { createEpOnline } from "../src/ep-online/ep-online.ts";
import { createPdok } from "../src/pdok/pdok.ts";
import type { RegisterOptions } from "../src/register-settings.ts";
import type { RegisterName } from "../src/register-source.ts";
import { type StandIn, standInKeys } from "./stand-in.ts";

const present = parseInstant("2026-11-24T12:00:00Z");
/** The moment at which tests ask. */
export const presentMs = present.ok ? millisOf(present.value) : Number.NaN;

/** Impatient settings, so that tests are quick. */
export function quick(standIn: StandIn, register: RegisterName): RegisterOptions {
  return {
    baseUrl: standIn.baseUrl(register),
    nowMs: () => presentMs,
    timeOutMs: 2000,
    shortestIntervalMs: 0,
    firstRetryMs: 1,
    cacheMs: 0,
  };
}

/** All registers, reached at the stand-in. */
export function standInRegisters(standIn: StandIn, options: Partial<RegisterOptions> = {}) {
  return {
    pdok: createPdok({ ...quick(standIn, "pdok"), ...options }),
    bag: createBag({ ...quick(standIn, "bag"), ...options, key: standInKeys.bag }),
    epOnline: createEpOnline({ ...quick(standIn, "epOnline"), ...options, key: standInKeys.epOnline }),
    bag3d: createBag3d({ ...quick(standIn, "bag3d"), ...options }),
  };
}
