import { claimPaths, type ClaimPath } from "@keukentafel/dwelling";
import type { ClaimValue } from "@keukentafel/quantities";
import type { Text } from "@keukentafel/text";

interface OptionWords {
  readonly label: string;
  readonly hint: string;
}

/** Words of one option of a question; the code itself if the catalogue does not know it (a newer answer). */
export function optionWords(text: Text, path: ClaimPath, option: string): OptionWords {
  const options: Readonly<Record<string, OptionWords>> = text.questions[path].options;
  return options[option] ?? { label: option, hint: "" };
}

/** An answer as a person would say it: "Tussenwoning", "1974", "19,5 graden", "Ja". */
export function answerInWords(text: Text, path: ClaimPath, value: ClaimValue): string {
  const definition = claimPaths.find((question) => question.path === path);
  if (typeof value === "boolean") return value ? text.common.yes : text.common.no;
  if (typeof value === "string") return optionWords(text, path, value).label;
  if (typeof value === "number" && definition?.answer.kind === "number") {
    if (definition.answer.unit === "year" || definition.answer.unit === "postcode") return String(value);
    return `${text.format.number(value, 1)} ${text.home.units[definition.answer.unit]}`;
  }
  return typeof value === "number" ? String(value) : "";
}
