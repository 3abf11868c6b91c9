import { createBag, createBag3d, createEpOnline, createPdok, type HomeRegisters } from "@keukentafel/connectors";
import type { RegisterConfig } from "../config.ts";

/**
 * The clients of the registers, one each for the life of the process, so that their limits hold for all
 * who ask. Answers are not kept: who looks up a home leaves nothing behind.
 */
export function createRegisters(config: RegisterConfig, nowMs: () => number): HomeRegisters {
  const options = (baseUrl: string | null) => ({ nowMs, cacheMs: 0, ...(baseUrl === null ? {} : { baseUrl }) });
  return {
    pdok: createPdok(options(config.pdokUrl)),
    bag: createBag({ ...options(config.bagUrl), key: config.bagKey ?? undefined }),
    epOnline: createEpOnline({ ...options(config.epOnlineUrl), key: config.epOnlineKey ?? undefined }),
    bag3d: createBag3d(options(config.bag3dUrl)),
  };
}
