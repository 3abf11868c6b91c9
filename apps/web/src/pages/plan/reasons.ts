import type { StepReason } from "@keukentafel/planning";
import type { Text } from "@keukentafel/text";
import { listed, lowerFirst } from "../../house/listed.ts";

/** Why a step stands where it stands: each kind of reason once, with all steps it relates to. */
export function reasonsInWords(text: Text, reasons: readonly StepReason[]): string {
  const { plan: words, measures, possibilities } = text;
  const codes = [...new Set(reasons.map(({ code }) => code))];
  const sentences = codes.map((code) => {
    const others = reasons.flatMap((reason) =>
      reason.code === code && reason.relatesTo !== null ? [lowerFirst(measures.dimensions[reason.relatesTo])] : [],
    );
    return words.reasons[code]?.(listed([...new Set(others)], possibilities.and)) ?? words.otherReason;
  });
  return [...new Set(sentences)].join(" ");
}
