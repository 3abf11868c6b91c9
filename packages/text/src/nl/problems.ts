/**
 * A sentence for every problem code: what happened, what is safe, what to do. `place` names the
 * field, `value` what was found, `allowed` what would have been right; all three already in words.
 */
export type ProblemSentence = (place: string, value: string, allowed: string) => string;

/** Words around a problem. */
export const problemWords = {
  unknown: (code: string) => `Er ging iets mis (${code}). Je antwoorden zijn veilig. Probeer het opnieuw.`,
  nothing: "niets",
  from: (low: string, high: string) => `van ${low} tot ${high}`,
  title: "Dit lukte niet",
};

export const problems: Readonly<Record<string, ProblemSentence>> = {
  "connection.offline": () =>
    "We kunnen de server niet bereiken. Je plan staat veilig op dit apparaat. Probeer het later opnieuw.",
  "connection.refused": () =>
    "De server kan dit nu niet doen. Je plan staat veilig op dit apparaat. Probeer het later opnieuw.",
  "link.incomplete": () =>
    "De link is niet compleet. Er is niets veranderd. Kopieer de hele link en probeer het opnieuw.",
  "link.unknown": () =>
    "Deze link werkt niet meer, of is niet goed overgenomen. Er is niets veranderd. Controleer de link.",
  "storage.unavailable": () => "Je browser bewaart niets. Je kunt wel verder. Laat dit venster open.",
  "number.out-of-range": (_place, value, allowed) =>
    `${value} kan hier niet. Er is nog niets opgeslagen. Vul een getal in ${allowed}.`,
  "number.not-a-number": (_place, value) =>
    `‘${value}’ is geen getal. Er is nog niets opgeslagen. Vul alleen cijfers in.`,
};
