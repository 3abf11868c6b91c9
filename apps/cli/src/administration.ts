import { apiBasePath, problemDocumentSchema, problemMediaType } from "@keukentafel/contract";
import { failed, problem, succeeded, type Outcome } from "@keukentafel/quantities";
import { textOf, type Option, type ParsedArguments } from "./arguments.ts";
import { ServerFault, type OptionName, type Session } from "./command.ts";
import { readBytes } from "./files.ts";

/** The options that say which server, and how to be let in. */
export const administrationOptions: readonly Option<OptionName>[] = [
  { name: "server", valueName: "ADDRESS" },
  { name: "token-file", valueName: "FILE" },
];

const standardAddress = "http://127.0.0.1:4310";
/** 32 random bytes in base64url. */
const tokenPattern = /^[A-Za-z0-9_-]{43}$/;

/** A running server, and the token that shows we may administer it. */
export interface Administration {
  readonly address: URL;
  readonly token: string;
}

/**
 * Which server, and with which token.
 *
 * Problems: `server.address`, `token.missing`, `token.form` (never repeating the token), and those of
 * reading the token file.
 */
export async function administrationFrom(
  values: ParsedArguments["values"],
  { environment }: Pick<Session, "environment">,
): Promise<Outcome<Administration>> {
  const given = textOf(values["server"]) ?? environment["KEUKENTAFEL_SERVER"] ?? standardAddress;
  const address = URL.canParse(given) ? new URL(given) : null;
  if (address === null || !/^https?:$/.test(address.protocol)) {
    return failed([problem("server.address", "--server", given, "http://HOST:PORT, https://HOST")]);
  }
  const token = await tokenFrom(textOf(values["token-file"]), environment["KEUKENTAFEL_TOKEN"]);
  return token.ok ? succeeded({ address, token: token.value }) : token;
}

async function tokenFrom(file: string | undefined, variable: string | undefined): Promise<Outcome<string>> {
  const place = file ?? "KEUKENTAFEL_TOKEN";
  const bytes = file === undefined ? undefined : await readBytes(file);
  if (bytes !== undefined && !bytes.ok) return bytes;
  const token = (bytes === undefined ? (variable ?? "") : new TextDecoder().decode(bytes.value)).trim();
  if (token === "") {
    return failed([problem("token.missing", place, null, "--token-file FILE, KEUKENTAFEL_TOKEN")]);
  }
  return tokenPattern.test(token)
    ? succeeded(token)
    : failed([problem("token.form", place, null, "43 x A-Z a-z 0-9 _ -")]);
}

export interface AdministrationRequest {
  readonly method: "GET" | "PUT";
  readonly path: string;
  /** Sent piece by piece. */
  readonly body?: { readonly mediaType: string; readonly stream: ReadableStream<Uint8Array> };
}

/**
 * Sends one request to the administration of a server, in the user's language.
 *
 * Problems: `server.unreachable`, `server.not-keukentafel`, and what the server refuses.
 * @throws ServerFault when the server says that the fault is its own
 */
export async function askAdministration(
  { address, token }: Administration,
  request: AdministrationRequest,
  { terminal }: Pick<Session, "terminal">,
): Promise<Outcome<Response>> {
  const headers = new Headers({ Authorization: `Bearer ${token}`, "Accept-Language": terminal.language });
  if (request.body !== undefined) headers.set("Content-Type", request.body.mediaType);
  const url = new URL(`${apiBasePath}${request.path}`, address);
  let response: Response;
  try {
    const body = request.body === undefined ? {} : { body: request.body.stream, duplex: "half" as const };
    response = await fetch(url, { method: request.method, headers, redirect: "error", ...body });
  } catch (error) {
    return failed([problem("server.unreachable", address.origin, reasonOf(error), null)]);
  }
  return response.ok ? succeeded(response) : refusal(response, address.origin);
}

async function refusal(response: Response, origin: string): Promise<Outcome<never>> {
  const isProblem = response.headers.get("content-type")?.startsWith(problemMediaType) ?? false;
  const parsed = isProblem ? problemDocumentSchema.safeParse(await response.json()) : undefined;
  if (parsed === undefined || !parsed.success) {
    return failed([problem("server.not-keukentafel", origin, response.status, null)]);
  }
  const { status, detail, problems } = parsed.data;
  if (status >= 500) throw new ServerFault(detail);
  return failed(problems.map(({ code, path, value, allowed }) => problem(code, path, value ?? null, allowed ?? null)));
}

/** `ECONNREFUSED`, `ENOTFOUND`, …, as the system names it. */
function reasonOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : undefined;
  if (typeof cause === "object" && cause !== null && "code" in cause && typeof cause.code === "string")
    return cause.code;
  return error instanceof Error ? error.message : "unknown";
}
