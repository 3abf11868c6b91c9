import type { ProblemSentence } from "../problem-sentence.ts";

/** Requests, files and the server. */
export const serverProblems: Readonly<Record<string, ProblemSentence>> = {
  "value.missing": (place, _value, allowed) => `${place} is not filled in. Nothing was stored. Needed: ${allowed}.`,
  "value.type": (place, value, allowed) =>
    `${place}: ${value} is of the wrong kind. Nothing was stored. Needed: ${allowed}.`,
  "value.not-allowed": (place, value, allowed) =>
    `${place}: ${value} is not possible here. Nothing was stored. Allowed: ${allowed}.`,
  "value.format": (place, value, allowed) =>
    `${place}: ${value} is not written well. Nothing was stored. Needed: ${allowed}.`,
  "value.out-of-range": (place, value, allowed) =>
    `${place}: ${value} cannot be. Nothing was stored. Allowed: ${allowed}.`,
  "value.unknown-field": (place, _value, allowed) =>
    `We do not know ${place}. Nothing was stored. Allowed: ${allowed}.`,
  "claims.document": (place, value, allowed) =>
    `${place}: ${value} is not possible here. Nothing was stored. Allowed: ${allowed}.`,
  "claims.unknown-path": (place, value, allowed) =>
    `${place}: ‘${value}’ is not a question we know. Nothing was stored. Allowed: ${allowed}.`,
  "claims.not-an-option": (place, value, allowed) =>
    `${place}: ‘${value}’ is not a possible answer. Nothing was stored. Allowed: ${allowed}.`,
  "claims.not-a-number": (place, value, allowed) =>
    `${place}: ‘${value}’ is not a number. Nothing was stored. Allowed: ${allowed}.`,
  "claims.not-yes-or-no": (place, value) => `${place}: ‘${value}’ is not yes or no. Nothing was stored.`,
  "claims.value-out-of-range": (place, value, allowed) =>
    `${place}: ${value} cannot be. Nothing was stored. Allowed: ${allowed}.`,
  "document.version-unknown": (_place, value, allowed) =>
    `This file was made with a newer version: ${value}. Nothing was stored. Allowed: ${allowed}.`,
  "event.type-unknown": (_place, value) => `An entry is of a kind we do not know: ${value}. Nothing was stored.`,
  "event.version-unknown": (_place, value) => `An entry was made with a newer version: ${value}. Load the page again.`,
  "event.dossier-differs": (place, value, allowed) =>
    `${place} belongs to another home: ${value}. Nothing was stored. Needed: ${allowed}.`,
  "event.tenant-differs": (place, value, allowed) =>
    `${place} belongs to another desk: ${value}. Nothing was stored. Needed: ${allowed}.`,
  "event.opening-missing": (place, _value, allowed) =>
    `The beginning of the plan is missing in ${place}. Nothing was stored. Needed: ${allowed}.`,
  "event.id-taken": (place, value) => `${place}: the number ${value} is used for something else. Nothing was stored.`,
  "tenant.unknown": (_place, value) => `We do not know the desk ${value}. Nothing was stored.`,
  "dossier.exists": () => "This plan was saved before. Nothing has changed. Open it with the secret link.",
  "dossier.erased": () => "This plan is erased. Nobody can read it any more. It may still be on your own device.",
  "dossier.full": (_place, value, allowed) =>
    `This plan is full: ${value} entries. Nothing was stored. Allowed: ${allowed}.`,
  "dossier.unreadable": () => "We cannot read this plan. Nothing has changed. The operator must look at it.",
  "link.unknown": () =>
    "This link no longer works, or was not copied well. Nothing has changed. Please check the link.",
  "neighbourhood.unknown": (_place, value) => `We do not know the neighbourhood ${value}. Check the name.`,
  "access.secret-missing": () => "The secret link is missing. Nothing has changed. Open your plan with the whole link.",
  "access.secret-unknown": () =>
    "This link does not work, or was not copied well. Nothing has changed. Check the link.",
  "access.link-revoked": () => "This link was withdrawn. Nothing has changed. Ask for the new link.",
  "access.link-expired": () => "This link has expired. Nothing has changed. Ask for a new link.",
  "access.right-missing": (_place, _value, allowed) =>
    `This link does not allow that. Nothing has changed. Needed: ${allowed}.`,
  "access.too-many-attempts": (_place, _value, allowed) =>
    `A wrong link was used too often. Nothing has changed. Please wait: ${allowed}.`,
  "request.json-malformed": () => "We could not read the data. Nothing was stored. Please try again.",
  "request.empty": () => "No data arrived. Nothing was stored. Please try again.",
  "request.media-type": (_place, value, allowed) =>
    `The data are of a kind not possible here: ${value}. Nothing was stored. Needed: ${allowed}.`,
  "request.too-large": (_place, _value, allowed) =>
    `This is too much data at once. Nothing was stored. Allowed: ${allowed}.`,
  "request.path-unknown": () => "This address does not exist. Nothing has changed. Check the address.",
  "request.method-not-allowed": (_place, value, allowed) =>
    `This cannot be done at this address: ${value}. Nothing has changed. Allowed: ${allowed}.`,
  "backup.malformed": (place, _value, allowed) =>
    `The backup cannot be read at ${place}. Nothing was restored. Needed: ${allowed}.`,
  "backup.incomplete": (place) => `The backup is incomplete at ${place}. Nothing was restored. Take another copy.`,
  "backup.version-unknown": (_place, value, allowed) =>
    `The backup has version ${value}. Nothing was restored. Allowed: ${allowed}.`,
  "backup.master-key-differs": (_place, value) =>
    `The backup was made with another key. Nothing was restored. Use the key ${value}.`,
  "backup.database-not-empty": (_place, value) =>
    `The database is not empty: ${value}. Nothing was restored. Use an empty database.`,
  "storage.busy": () => "The server is busy. Nothing was stored. Please try again soon.",
  "storage.time-limit": () => "Storing took too long. Nothing was stored. Please try again soon.",
  "storage.closed": () => "The server is just stopping. Nothing was stored. Please try again soon.",
  "storage.locked": (place, value) =>
    `The folder ${place} is in use by process ${value}. Stop that first, or choose another folder.`,
  "storage.lock-unreadable": (place) => `The lock on ${place} cannot be read. Check whether a server is still running.`,
  "storage.schema-newer": (_place, value, allowed) =>
    `The database is of a newer version: ${value}. Nothing has changed. Allowed: ${allowed}.`,
  "storage.migration-changed": (_place, value, allowed) =>
    `Step ${value} of the database was changed later. Nothing has changed. Expected: ${allowed}.`,
  "storage.master-key-differs": (place) =>
    `The key does not fit this database. Nothing has changed. Give the right key in ${place}.`,
  "secrets.file": (place, _value, allowed) =>
    `The key file ${place} is not right. Nothing has changed. Needed: ${allowed}.`,
  "config.value": (place, value, allowed) => `The setting ${place} cannot be like this: ${value}. Allowed: ${allowed}.`,
  "web.build-failed": (place) => `Building the screens failed in ${place}. The message above says why.`,
  "web.sources-missing": (place) => `The files of the screens are missing: ${place}. Fetch the product again.`,
  "server.address-in-use": (place, value) => `Address ${value} is in use already. Choose another number in ${place}.`,
  "server.fault": () => "Something went wrong at our side. Nothing is half stored. Please try again later.",
  "time.date-invalid": (place, value, allowed) =>
    `${place}: ‘${value}’ is not a date. Nothing was stored. Needed: ${allowed}.`,
  "time.instant-invalid": (place, value, allowed) =>
    `${place}: ‘${value}’ is not a moment. Nothing was stored. Needed: ${allowed}.`,
  "finance.vat-not-known": (_place, value, allowed) =>
    `We do not know the VAT for this work: ${value}. Allowed: ${allowed}.`,
};
