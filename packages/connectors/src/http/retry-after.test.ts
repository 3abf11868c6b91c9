import { describe, expect, it } from "vitest";
import { nextDutchMidnightMs } from "./day-limit.ts";
import { momentOfRetryAfter } from "./retry-after.ts";

const now = Date.UTC(2026, 10, 24, 12);

describe("the moment to ask again", () => {
  it.each([
    ["120", now + 120_000],
    ["0", now],
    ["Tue, 24 Nov 2026 13:30:05 GMT", Date.UTC(2026, 10, 24, 13, 30, 5)],
    ["2026-11-25T00:00:00Z", Date.UTC(2026, 10, 25)],
    ["soon", undefined],
    ["Tue, 24 Foo 2026 13:30:05 GMT", undefined],
    ["-5", undefined],
    ["", undefined],
    [null, undefined],
  ])("of %j", (header, moment) => {
    expect(momentOfRetryAfter(header, now)).toBe(moment);
  });
});

describe("the next Dutch midnight", () => {
  it.each([
    ["2026-11-24T12:00:00Z", "2026-11-24T23:00:00Z"],
    ["2026-11-24T23:00:00Z", "2026-11-25T23:00:00Z"],
    ["2026-07-01T21:59:59Z", "2026-07-01T22:00:00Z"],
    ["2026-03-28T23:30:00Z", "2026-03-29T22:00:00Z"],
    ["2026-12-31T22:59:59Z", "2026-12-31T23:00:00Z"],
  ])("after %s", (from, until) => {
    expect(new Date(nextDutchMidnightMs(Date.parse(from))).toISOString()).toBe(until.replace("Z", ".000Z"));
  });
});
