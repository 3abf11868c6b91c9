import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bagId } from "../test-support/example-homes.ts";
import { presentMs, quick, standInRegisters } from "../test-support/registers.ts";
import { type Mood, type StandIn, standInKeys, startStandIn } from "../test-support/stand-in.ts";
import type { AddressQuery } from "./address/address-query.ts";
import { createBag } from "./bag/bag.ts";
import { createEpOnline } from "./ep-online/ep-online.ts";
import type { Lookup } from "./lookup.ts";
import { createPdok } from "./pdok/pdok.ts";
import type { RegisterOptions } from "./register-settings.ts";
import type { RegisterName } from "./register-source.ts";

let standIn: StandIn;

beforeAll(async () => {
  standIn = await startStandIn();
});
afterAll(() => standIn.stop());
beforeEach(() => {
  standIn.takeCalls();
  for (const register of registers) standIn.expect(register);
});

const registers: readonly RegisterName[] = ["pdok", "bag", "epOnline", "bag3d"];
const names: Readonly<Record<RegisterName, string>> = {
  pdok: "PDOK",
  bag: "BAG",
  epOnline: "EP-Online",
  bag3d: "3DBAG",
};
const home: readonly AddressQuery[] = [{ postcode: "9998ZZ", houseNumber: 12 }];

/** Asks a register about a home that it knows. */
function ask(
  register: RegisterName,
  options: Partial<RegisterOptions> = {},
  signal?: AbortSignal,
): Promise<Lookup<unknown>> {
  const { pdok, bag, epOnline, bag3d } = standInRegisters(standIn, options);
  switch (register) {
    case "pdok":
      return pdok.find(home, signal);
    case "bag":
      return bag.find(home, signal);
    case "epOnline":
      return epOnline.find({ addressableObjectId: bagId("01", 1), readings: home }, signal);
    case "bag3d":
      return bag3d.find(bagId("10", 1), {}, signal);
  }
}

describe.each(registers)("%s, like every register,", (register) => {
  const path = names[register];

  it("answers with facts, their source and the moment", async () => {
    expect(await ask(register)).toMatchObject({
      kind: "found",
      warnings: [],
      source: { register, retrievedAt: "2026-11-24T12:00:00.000Z" },
    });
  });

  it.each<readonly [string, Mood, object]>([
    ["is too slow", { kind: "slow", milliseconds: 2000 }, { problem: { code: "register.timed-out", path } }],
    ["hangs up", { kind: "hang_up" }, { problem: { code: "register.offline", path } }],
    [
      "has too many questions",
      { kind: "busy", retryAfter: "600" },
      { problem: { code: "register.rate-limited", path }, retryAt: "2026-11-24T12:10:00.000Z" },
    ],
    ["sends garbage", { kind: "garbage" }, { problem: { code: "register.answer-changed", path, value: ["/"] } }],
    [
      "sends another form",
      { kind: "answer", body: { response: { docs: 3 }, _embedded: { adressen: [{}] }, feature: { CityObjects: 1 } } },
      { problem: { code: "register.answer-changed", path } },
    ],
  ])("is unavailable when it %s", async (_what, mood, told) => {
    standIn.expect(register, mood, mood);
    expect(await ask(register, { timeOutMs: 60 })).toMatchObject({ kind: "unavailable", ...told });
  });

  it("is unavailable when it keeps failing, and answers after one failure", async () => {
    standIn.expect(register, { kind: "failing" }, { kind: "failing", status: 503 }, { kind: "failing" });
    expect(await ask(register)).toMatchObject({
      kind: "unavailable",
      problem: { code: "register.server-failed", path },
    });
    standIn.expect(register, { kind: "failing" });
    expect(await ask(register)).toMatchObject({ kind: "found" });
  });

  it("can be stopped", async () => {
    standIn.expect(register, { kind: "slow", milliseconds: 2000 });
    const stop = new AbortController();
    const asked = ask(register, {}, stop.signal);
    setTimeout(() => stop.abort(), 20);
    expect(await asked).toMatchObject({ kind: "unavailable", problem: { code: "register.stopped", path } });
  });

  it("is asked once when it is asked the same within a visit", async () => {
    const { pdok, bag, epOnline, bag3d } = standInRegisters(standIn, { cacheMs: 1000 });
    const question = (): Promise<unknown> =>
      ({
        pdok: () => pdok.find(home),
        bag: () => bag.find(home),
        epOnline: () => epOnline.find({ addressableObjectId: bagId("01", 1) }),
        bag3d: () => bag3d.find(bagId("10", 1)),
      })[register]();
    expect(await question()).toEqual(await question());
    expect(standIn.takeCalls()).toHaveLength(1);
  });
});

describe("a register with a key", () => {
  const withKey = (register: "bag" | "epOnline", key: string | undefined): Promise<Lookup<unknown>> => {
    const options = { ...quick(standIn, register), key };
    return register === "bag"
      ? createBag(options).find(home)
      : createEpOnline(options).find({ addressableObjectId: bagId("01", 1), readings: home });
  };

  it.each(["bag", "epOnline"] as const)(
    "%s is not asked without one, and tells when it is refused",
    async (register) => {
      expect(await withKey(register, undefined)).toMatchObject({ problem: { code: "register.key-missing" } });
      expect(standIn.takeCalls()).toEqual([]);
      const told = await withKey(register, "an-old-key");
      expect(told).toMatchObject({ kind: "unavailable", problem: { code: "register.key-refused", value: 401 } });
      expect(JSON.stringify(told)).not.toContain("an-old-key");
      expect(await withKey(register, standInKeys[register])).toMatchObject({ kind: "found" });
    },
  );
});

describe("without any connection", () => {
  it("a register says so at once", async () => {
    const pdok = createPdok({ baseUrl: "http://127.0.0.1:9", nowMs: () => presentMs });
    expect(await pdok.find(home)).toMatchObject({ kind: "unavailable", problem: { code: "register.offline" } });
  });
});
