/**
 * Words that have no place on a resident's screen: officialese, sales talk and pressing (look: words).
 * Matched as whole words, case-insensitive.
 */
export const difficultDutchWords: readonly string[] = [
  "aangaande",
  "aanvang",
  "aldaar",
  "alsmede",
  "behoudens",
  "bewerkstelligen",
  "besparingspotentieel",
  "betreffende",
  "casu quo",
  "conform",
  "dan wel",
  "derhalve",
  "desalniettemin",
  "desbetreffende",
  "dienaangaande",
  "dienen te",
  "doch",
  "doordat",
  "echter",
  "eveneens",
  "evenals",
  "evt",
  "exclusief",
  "faciliteren",
  "geenszins",
  "geldigheid",
  "gelieve",
  "hieromtrent",
  "hierbij",
  "hetgeen",
  "i.v.m.",
  "implementeren",
  "indien",
  "ingevolge",
  "inzake",
  "jegens",
  "kosteloos",
  "krachtens",
  "let op",
  "m.b.t.",
  "middels",
  "momenteel",
  "mits",
  "naar aanleiding van",
  "nader",
  "nimmer",
  "nochtans",
  "omtrent",
  "ontzorgen",
  "ontzorgd",
  "ontzorging",
  "onverhoopt",
  "op basis van",
  "opteren",
  "optimaliseren",
  "potentieel",
  "realiseren",
  "reeds",
  "rendement",
  "slechts",
  "stagneren",
  "teneinde",
  "tenzij",
  "ten behoeve van",
  "ter zake",
  "tevens",
  "thans",
  "trachten",
  "u",
  "uiterlijk",
  "uw",
  "vanwege",
  "verstrekken",
  "voornoemd",
  "voorts",
  "vooralsnog",
  "wederom",
  "welke dient",
  "wellicht",
  "zodoende",
  "zulks",
  "nu of nooit",
  "laatste kans",
  "gratis",
];

/** Most words a sentence may have. */
export const longestSentence = 20;

/** Splits a message into its sentences; a numeral's point or a list's colon does not end one. */
export function sentencesOf(message: string): readonly string[] {
  return message
    .split(/(?<=[.!?])\s+(?=[\p{Lu}‘“0-9])/u)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== "");
}

export function wordCount(sentence: string): number {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

/** The difficult words a message holds. */
export function difficultWordsIn(message: string): readonly string[] {
  const plain = message.toLowerCase();
  return difficultDutchWords.filter((word) =>
    new RegExp(`(?<![\\p{L}])${word.replace(/[.]/g, "\\.")}(?![-\\p{L}])`, "u").test(plain),
  );
}

/** Every message of a catalogue with its place; functions are called with `sample` for each value. */
export function messagesOf(
  catalogue: unknown,
  place = "",
): readonly { readonly place: string; readonly message: string }[] {
  if (typeof catalogue === "string") return [{ place, message: catalogue }];
  if (typeof catalogue === "function") {
    const message: unknown = Reflect.apply(
      catalogue,
      undefined,
      Array.from({ length: catalogue.length }, () => 2),
    );
    return [{ place, message: String(message) }];
  }
  if (typeof catalogue !== "object" || catalogue === null) return [];
  return Object.entries(catalogue).flatMap(([key, value]) => messagesOf(value, place === "" ? key : `${place}.${key}`));
}
