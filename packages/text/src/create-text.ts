import { en } from "./en/index.ts";
import { createFormat, type Format, type Language } from "./format.ts";
import { type Messages, nl } from "./nl/index.ts";

/** Every message of one language, and numbers in its notation. */
export type Text = Messages & { readonly language: Language; readonly format: Format };

const catalogues: Readonly<Record<Language, Messages>> = { nl, en };

export function createText(language: Language): Text {
  return { ...catalogues[language], language, format: createFormat(language) };
}
