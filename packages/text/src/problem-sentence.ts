/**
 * A sentence for a problem: what happened, what is safe, what to do. `place` names the field,
 * `value` what was found, `allowed` what would have been right; all three already in words.
 */
export type ProblemSentence = (place: string, value: string, allowed: string) => string;
