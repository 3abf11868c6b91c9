import type { Language } from "@keukentafel/text";
import { en } from "./en.ts";
import { nl, type Words } from "./nl.ts";

/** The command line's own sentences in one language. */
export function wordsOf(language: Language): Words {
  return { nl, en }[language];
}
