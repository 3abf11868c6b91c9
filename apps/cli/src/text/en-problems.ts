import { enFileProblems } from "./en-file-problems.ts";
import type { nlProblems } from "./nl-problems.ts";

/** The English counterpart of {@link nlProblems}. */
export const enProblems: typeof nlProblems = {
  general: (code) => (place, value, allowed) => `${place || "input"}: found ${value}, allowed ${allowed} (${code}).`,
  known: {
    ...enFileProblems,
    "arguments.command": (_place, value, allowed) => `There is no command '${value}'. Choose from: ${allowed}.`,
    "arguments.count": (_place, value, allowed) => `The command asks for: ${allowed}. Found: ${value}.`,
    "arguments.option": (_place, value, allowed) => `There is no option ${value} here. Allowed: ${allowed}.`,
    "arguments.option-value": (place, _value, allowed) =>
      `${place} goes with: ${allowed}. Found nothing, or something else.`,
    "arguments.missing": (place, _value, allowed) => `${place} is needed. Allowed: ${allowed}.`,
    "arguments.value": (place, value, allowed) => `${place}: '${value}' is not possible. Allowed: ${allowed}.`,
    "choices.form": (place, value, allowed) => `${place}: '${value}' cannot be read. Write it as ${allowed}.`,
    "choices.unknown": (place, value, allowed) => `${place}: there is no '${value}'. Allowed: ${allowed}.`,
    "file.too-large": (place, value, allowed) => `${place} is too large: ${value} bytes. Allowed: ${allowed}.`,
    "file.unreadable": (place, value) =>
      `${place} cannot be read (${value}). Give a file that exists and that you may read.`,
    "file.unwritable": (place, value) =>
      `${place} cannot be written (${value}). Nothing was written. Give a folder in which you may write.`,
    "file.not-json": (place, value) => `${place} is not JSON in UTF-8: ${value}`,
    "server.unreachable": (place, value) =>
      `The server at ${place} does not answer (${value}). Start the server, or give the right address with --server.`,
    "server.address": (place, value, allowed) =>
      `${place}: '${value}' is not the address of a server. Allowed: ${allowed}.`,
    "server.not-keukentafel": (place, value) => `What answers at ${place} is not a Keukentafel server (${value}).`,
    "token.missing": (place, _value, allowed) => `${place} is needed to be let in by the server. Give ${allowed}.`,
    "token.form": (place, _value, allowed) => `${place} does not hold an administration token. A token is: ${allowed}.`,
    "backup.interrupted": (place, value, allowed) =>
      `The backup did not arrive whole at ${place} (${value}). Nothing was written. Needed: ${allowed}.`,
  },
};
