import type { Outcome, Problem } from "@keukentafel/quantities";
import { resolve } from "node:path";

/** `build`: the pages are built when stale, then served; `serve`: what is there; `off`: interface only. */
export type WebMode = "build" | "serve" | "off";

export type LogLevel = "debug" | "info" | "warn" | "error" | "silent";

/** Everything that can be set from outside, read once at the start. */
export interface Config {
  /** 0 takes a free port. */
  readonly port: number;
  readonly host: string;
  /** Absolute path of the folder that holds the database, the key file and the token file. */
  readonly dataFolder: string;
  /** Address of a PostgreSQL server; null for the embedded database. */
  readonly databaseUrl: string | null;
  /** 32 bytes that wrap the keys of the dossiers; null for the key file in the data folder. */
  readonly masterKey: Uint8Array | null;
  readonly logLevel: LogLevel;
  readonly web: WebMode;
  readonly registers: RegisterConfig;
}

/** Keys and addresses of registers; null counts as none, or as the address that is published. */
export interface RegisterConfig {
  /** Key of Kadaster for the BAG. */
  readonly bagKey: string | null;
  /** Key of RVO for EP-Online. */
  readonly epOnlineKey: string | null;
  readonly pdokUrl: string | null;
  readonly bagUrl: string | null;
  readonly epOnlineUrl: string | null;
  readonly bag3dUrl: string | null;
}

const webModes = ["build", "serve", "off"] as const;
const logLevels = ["debug", "info", "warn", "error", "silent"] as const;

/** 32 bytes in base64: 43 characters and one of padding. */
const masterKeyPattern = /^[A-Za-z0-9+/]{43}=$/;

/** The variables that are read; all of them are optional. */
export const configVariables = [
  "PORT",
  "HOST",
  "KEUKENTAFEL_DATA",
  "DATABASE_URL",
  "KEUKENTAFEL_MASTER_KEY",
  "KEUKENTAFEL_WEB",
  "LOG_LEVEL",
  "KEUKENTAFEL_BAG_KEY",
  "KEUKENTAFEL_EP_ONLINE_KEY",
  "KEUKENTAFEL_PDOK_URL",
  "KEUKENTAFEL_BAG_URL",
  "KEUKENTAFEL_EP_ONLINE_URL",
  "KEUKENTAFEL_3DBAG_URL",
] as const;

type Variable = (typeof configVariables)[number];
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the configuration from environment variables.
 *
 * Problems: `config.value` with the variable as path, its value (never that of a secret) and what is
 * allowed. A variable that is empty counts as not set.
 */
export function readConfig(environment: Environment, workingFolder: string): Outcome<Config> {
  const problems: Problem[] = [];
  const refuse = (variable: Variable, value: unknown, allowed: unknown): void => {
    problems.push({ code: "config.value", path: variable, value, allowed });
  };
  const given = (variable: Variable): string | null => {
    const value = environment[variable]?.trim();
    return value === undefined || value === "" ? null : value;
  };
  const oneOf = <T extends string>(variable: Variable, options: readonly T[], fallback: T): T => {
    const value = given(variable);
    if (value === null) return fallback;
    const option = options.find((each) => each === value);
    if (option === undefined) refuse(variable, value, options);
    return option ?? fallback;
  };

  const key = (variable: Variable): string | null => readRegisterKey(variable, given(variable), refuse);
  const address = (variable: Variable): string | null => readRegisterAddress(variable, given(variable), refuse);

  const config: Config = {
    port: readPort(given("PORT"), refuse),
    host: readHost(given("HOST"), refuse),
    dataFolder: resolve(workingFolder, given("KEUKENTAFEL_DATA") ?? "data"),
    databaseUrl: readDatabaseUrl(given("DATABASE_URL"), refuse),
    masterKey: readMasterKey(given("KEUKENTAFEL_MASTER_KEY"), refuse),
    logLevel: oneOf("LOG_LEVEL", logLevels, "info"),
    web: oneOf("KEUKENTAFEL_WEB", webModes, "build"),
    registers: {
      bagKey: key("KEUKENTAFEL_BAG_KEY"),
      epOnlineKey: key("KEUKENTAFEL_EP_ONLINE_KEY"),
      pdokUrl: address("KEUKENTAFEL_PDOK_URL"),
      bagUrl: address("KEUKENTAFEL_BAG_URL"),
      epOnlineUrl: address("KEUKENTAFEL_EP_ONLINE_URL"),
      bag3dUrl: address("KEUKENTAFEL_3DBAG_URL"),
    },
  };
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: config, warnings: [] };
}

type Refuse = (variable: Variable, value: unknown, allowed: unknown) => void;

function readPort(value: string | null, refuse: Refuse): number {
  if (value === null) return 4310;
  const port = Number(value);
  if (/^\d{1,5}$/.test(value) && port <= 65_535) return port;
  refuse("PORT", value, { minimum: 0, maximum: 65_535 });
  return 0;
}

/** A host name or an address; loopback unless told otherwise, so that nothing is open by accident. */
function readHost(value: string | null, refuse: Refuse): string {
  if (value === null) return "127.0.0.1";
  if (/^[A-Za-z0-9.:-]{1,253}$/.test(value)) return value;
  refuse("HOST", value, "host name or address");
  return value;
}

/** The address may hold a password, so that a wrong one is never repeated. */
function readDatabaseUrl(value: string | null, refuse: Refuse): string | null {
  if (value === null) return null;
  const protocol = URL.canParse(value) ? new URL(value).protocol : "";
  if (protocol === "postgres:" || protocol === "postgresql:") return value;
  refuse("DATABASE_URL", null, "postgresql://user:password@host:port/database");
  return null;
}

function readMasterKey(value: string | null, refuse: Refuse): Uint8Array | null {
  if (value === null) return null;
  if (masterKeyPattern.test(value)) return Buffer.from(value, "base64");
  refuse("KEUKENTAFEL_MASTER_KEY", null, "32 bytes in base64");
  return null;
}

/** What can stand in a header; a wrong key is never repeated. */
function readRegisterKey(variable: Variable, value: string | null, refuse: Refuse): string | null {
  if (value === null || /^[\x21-\x7e]{1,500}$/.test(value)) return value;
  refuse(variable, null, "letters, digits and signs without spaces");
  return null;
}

/** Keys and addresses of homes go there, so only over TLS, or to a server on this machine. */
function readRegisterAddress(variable: Variable, value: string | null, refuse: Refuse): string | null {
  if (value === null) return null;
  const url = URL.canParse(value) ? new URL(value) : null;
  const isOwnMachine = url?.protocol === "http:" && ["127.0.0.1", "[::1]", "localhost"].includes(url.hostname);
  const isBare = url?.username === "" && url.password === "" && url.search === "" && url.hash === "";
  if (isBare && (url.protocol === "https:" || isOwnMachine)) return value;
  refuse(variable, null, "https://host/path");
  return null;
}
