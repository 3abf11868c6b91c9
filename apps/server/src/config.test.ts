import { describe, expect, it } from "vitest";
import { readConfig } from "./config.ts";

const key = Buffer.alloc(32, 7).toString("base64");

describe("the configuration", () => {
  it("needs nothing", () => {
    expect(readConfig({}, "/home/keukentafel")).toEqual({
      ok: true,
      value: {
        port: 4310,
        host: "127.0.0.1",
        dataFolder: "/home/keukentafel/data",
        databaseUrl: null,
        masterKey: null,
        logLevel: "info",
        web: "build",
        registers: {
          bagKey: null,
          epOnlineKey: null,
          pdokUrl: null,
          bagUrl: null,
          epOnlineUrl: null,
          bag3dUrl: null,
        },
      },
      warnings: [],
    });
  });

  it("takes what is set, and an empty variable as not set", () => {
    const config = readConfig(
      {
        PORT: "0",
        HOST: "::1",
        KEUKENTAFEL_DATA: "/srv/data",
        DATABASE_URL: "postgresql://k:secret@db:5432/k",
        KEUKENTAFEL_MASTER_KEY: key,
        KEUKENTAFEL_WEB: "off",
        KEUKENTAFEL_BAG_KEY: "l7-key",
        KEUKENTAFEL_PDOK_URL: "http://127.0.0.1:8080/pdok",
        KEUKENTAFEL_3DBAG_URL: "https://api.example.org/3d",
        LOG_LEVEL: "",
      },
      "/",
    );
    expect(config).toMatchObject({
      ok: true,
      value: {
        port: 0,
        host: "::1",
        dataFolder: "/srv/data",
        databaseUrl: "postgresql://k:secret@db:5432/k",
        masterKey: Buffer.alloc(32, 7),
        logLevel: "info",
        web: "off",
        registers: {
          bagKey: "l7-key",
          epOnlineKey: null,
          pdokUrl: "http://127.0.0.1:8080/pdok",
          bag3dUrl: "https://api.example.org/3d",
        },
      },
    });
  });

  it.each([
    ["PORT", "70000", { minimum: 0, maximum: 65_535 }],
    ["PORT", "4310x", { minimum: 0, maximum: 65_535 }],
    ["PORT", "-1", { minimum: 0, maximum: 65_535 }],
    ["HOST", "not a host", "host name or address"],
    ["KEUKENTAFEL_WEB", "maybe", ["build", "serve", "off"]],
    ["LOG_LEVEL", "loud", ["debug", "info", "warn", "error", "silent"]],
  ])("names %s with its value %s and what is allowed", (variable, value, allowed) => {
    expect(readConfig({ [variable]: value }, "/")).toEqual({
      ok: false,
      problems: [{ code: "config.value", path: variable, value, allowed }],
    });
  });

  it.each([
    ["DATABASE_URL", "mysql://k:very-secret@db/k"],
    ["DATABASE_URL", "very-secret"],
    ["KEUKENTAFEL_MASTER_KEY", "very-secret"],
    ["KEUKENTAFEL_BAG_KEY", "very-secret key"],
    ["KEUKENTAFEL_EP_ONLINE_KEY", "very-secret\u00e9"],
    ["KEUKENTAFEL_BAG_URL", "https://k:very-secret@bag.example.org"],
    ["KEUKENTAFEL_EP_ONLINE_URL", "http://very-secret.example.org"],
    ["KEUKENTAFEL_PDOK_URL", "very-secret"],
  ])("names a wrong %s without repeating it", (variable, value) => {
    const config = readConfig({ [variable]: value }, "/");
    expect(config).toMatchObject({ ok: false, problems: [{ path: variable, value: null }] });
    expect(JSON.stringify(config)).not.toContain("very-secret");
  });

  it("names all that is wrong at once", () => {
    const config = readConfig({ PORT: "x", LOG_LEVEL: "y" }, "/");
    expect(config.ok ? [] : config.problems.map((problem) => problem.path).sort()).toEqual(["LOG_LEVEL", "PORT"]);
  });
});
