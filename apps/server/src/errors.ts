import type { Problem } from "@keukentafel/quantities";

/** How the world outside hears of a code: its HTTP status, and whether an operator must look at it. */
interface Kind {
  readonly status: number;
  readonly reportable: boolean;
}

const input: Kind = { status: 400, reportable: false };
const fault: Kind = { status: 500, reportable: true };

/**
 * The one list of what can go wrong in the server. Codes of other packages that a request can bring
 * about (`value.*`, `event.*`) are here too. Sentences live in the text catalogue under the code.
 */
const kinds: Readonly<Record<string, Kind>> = {
  // The request itself.
  "request.json-malformed": input,
  "request.empty": input,
  "request.media-type": { status: 415, reportable: false },
  "request.too-large": { status: 413, reportable: false },
  "request.path-unknown": { status: 404, reportable: false },
  "request.method-not-allowed": { status: 405, reportable: false },
  // What it says.
  "value.missing": input,
  "value.type": input,
  "value.not-allowed": input,
  "value.format": input,
  "value.out-of-range": input,
  "value.unknown-field": input,
  "event.type-unknown": input,
  "event.version-unknown": input,
  "event.dossier-differs": input,
  "event.tenant-differs": input,
  "event.opening-missing": input,
  "event.id-taken": { status: 409, reportable: false },
  "tenant.unknown": input,
  // Questions to registers.
  "address.postcode-invalid": input,
  "address.house-number-invalid": input,
  "register.too-many-questions": { status: 429, reportable: false },
  // Access.
  "access.secret-missing": { status: 401, reportable: false },
  "access.secret-unknown": { status: 401, reportable: false },
  "access.link-revoked": { status: 401, reportable: false },
  "access.link-expired": { status: 401, reportable: false },
  "access.right-missing": { status: 403, reportable: false },
  "access.too-many-attempts": { status: 429, reportable: false },
  // Stored things.
  "dossier.exists": { status: 409, reportable: false },
  "dossier.erased": { status: 410, reportable: false },
  "dossier.full": { status: 409, reportable: false },
  "dossier.unreadable": fault,
  "link.unknown": { status: 404, reportable: false },
  "neighbourhood.unknown": { status: 404, reportable: false },
  // Backup and restore.
  "backup.malformed": input,
  "backup.incomplete": input,
  "backup.version-unknown": input,
  "backup.master-key-differs": { status: 409, reportable: false },
  "backup.database-not-empty": { status: 409, reportable: false },
  // Storage and start.
  "storage.busy": { status: 503, reportable: true },
  "storage.time-limit": { status: 503, reportable: true },
  "storage.closed": { status: 503, reportable: false },
  "storage.locked": fault,
  "storage.lock-unreadable": fault,
  "storage.schema-newer": fault,
  "storage.migration-changed": fault,
  "storage.master-key-differs": fault,
  "secrets.file": fault,
  "config.value": fault,
  "web.build-failed": fault,
  "web.sources-missing": fault,
  "server.address-in-use": fault,
  "server.fault": fault,
};

/** Status and reportability of a code; an unlisted code is our own fault. */
export function kindOf(code: string): Kind {
  return kinds[code] ?? fault;
}

/** All codes that this server can answer with; the text catalogue has a sentence for each. */
export const serverProblemCodes: readonly string[] = Object.keys(kinds);

/**
 * An expected failure on its way to whoever can tell it. Its message is the codes alone, so that no
 * value travels along with a stack trace.
 */
export class ProblemError extends Error {
  override readonly name = "ProblemError";
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map((problem) => problem.code).join(" "));
    this.problems = problems;
  }

  /** The code that decides the status. */
  get code(): string {
    return this.problems[0]?.code ?? "server.fault";
  }
}

/** A failure with one problem. */
export function failure(code: string, path: string, value: unknown = null, allowed: unknown = null): ProblemError {
  return new ProblemError([{ code, path, value, allowed }]);
}
