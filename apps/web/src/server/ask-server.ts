import { apiBasePath, problemDocumentSchema } from "@keukentafel/contract";
import type { Outcome, Problem } from "@keukentafel/quantities";

/** The little a client needs of a schema. */
interface Reader<T> {
  readonly safeParse: (value: unknown) => { readonly success: true; readonly data: T } | { readonly success: false };
}

export type Fetch = (address: string, request: RequestInit) => Promise<Response>;

/** One request to the server this page came from. */
export interface ServerRequest {
  readonly method: "GET" | "POST" | "DELETE";
  /** Below the path of the interface. */
  readonly path: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
}

const connection = (code: string, value: unknown): Problem => ({ code, path: "connection", value, allowed: null });

/** Sends a request; what fails is told, nothing throws. Problems: `connection.*` and those of the server. */
export async function askServer(send: Fetch, request: ServerRequest): Promise<Outcome<unknown>> {
  const { method, path, body, headers = {}, signal } = request;
  let response: Response;
  try {
    response = await send(apiBasePath + path, {
      method,
      headers: { ...headers, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      ...(signal === undefined ? {} : { signal }),
    });
  } catch {
    return { ok: false, problems: [connection("connection.offline", null)] };
  }
  const answer = await bodyOf(response);
  if (response.ok) return { ok: true, value: answer, warnings: [] };
  const told = problemDocumentSchema.safeParse(answer);
  return {
    ok: false,
    problems:
      told.success && told.data.problems.length > 0
        ? told.data.problems.map(({ code, path: place, value, allowed }) => ({ code, path: place, value, allowed }))
        : [connection("connection.refused", response.status)],
  };
}

/** Reads the answer by its schema; an answer in another form is `connection.refused`. */
export async function readAnswer<T>(answer: Promise<Outcome<unknown>>, reader: Reader<T>): Promise<Outcome<T>> {
  const outcome = await answer;
  if (!outcome.ok) return outcome;
  const parsed = reader.safeParse(outcome.value);
  return parsed.success
    ? { ok: true, value: parsed.data, warnings: [] }
    : { ok: false, problems: [connection("connection.refused", "answer")] };
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    const value: unknown = await response.json();
    return value;
  } catch {
    return null; // No body, or not JSON: the status says enough.
  }
}
