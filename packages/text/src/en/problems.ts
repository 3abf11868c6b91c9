import type { Messages } from "../nl/index.ts";

export const problemWords: Messages["problemWords"] = {
  unknown: (code) => `Something went wrong (${code}). Your answers are safe. Please try again.`,
  nothing: "nothing",
  from: (low, high) => `from ${low} to ${high}`,
  title: "This did not work",
};

export const problems: Messages["problems"] = {
  "connection.offline": () => "We cannot reach the server. Your plan is safe on this device. Please try again later.",
  "connection.refused": () =>
    "The server cannot do this now. Your plan is safe on this device. Please try again later.",
  "link.incomplete": () => "The link is not complete. Nothing has changed. Copy the whole link and try again.",
  "link.unknown": () =>
    "This link no longer works, or was not copied well. Nothing has changed. Please check the link.",
  "storage.unavailable": () => "Your browser keeps nothing. You can go on. Leave this window open.",
  "number.out-of-range": (_place, value, allowed) =>
    `${value} is not possible here. Nothing has been stored yet. Fill in a number ${allowed}.`,
  "number.not-a-number": (_place, value) =>
    `‘${value}’ is not a number. Nothing has been stored yet. Fill in digits only.`,
};
