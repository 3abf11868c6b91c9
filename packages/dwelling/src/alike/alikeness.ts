import { alikeData, type CarriedPart, carriedParts } from "./alike-data.ts";
import { featureCodes, type FeatureCode, type HomeFeatures } from "./features.ts";
import { featureDistance, featureScales, wholeWeight } from "./gower-distance.ts";
import { positionsOf } from "./positions.ts";

/** How alike two homes are, in one word; `unknown` when too little is known of both. */
export type AlikeWord = "same" | "much_alike" | "somewhat_alike" | "other" | "unknown";

/** Whether what was learnt of one part in one home holds for the other. */
export interface CarriedAnswer {
  readonly part: CarriedPart;
  /** `ask`: nothing speaks against it, but something is not known of both. */
  readonly answer: "yes" | "ask" | "no";
  /** What speaks against it (`no`) or has to be found out first (`ask`). */
  readonly because: readonly FeatureCode[];
}

export interface Alikeness {
  /** 1 − Gower's distance over what is known of both, 0…1; 0 when nothing is. */
  readonly share: number;
  readonly words: AlikeWord;
  /** Share of the weights that could be compared, 0…1. */
  readonly comparedShare: number;
  readonly same: readonly FeatureCode[];
  /** What differs, what counts most first, with its part of the whole difference (they add up to at most 1). */
  readonly differs: readonly { readonly feature: FeatureCode; readonly partOfDifference: number }[];
  readonly notCompared: readonly FeatureCode[];
  readonly carries: {
    /** Whether any part of the physics or the costs carries. */
    readonly physics: boolean;
    /** Parts that at least one of the homes has. */
    readonly parts: readonly CarriedAnswer[];
    readonly consumption: false;
    /** How many times as much one of two identical homes may use as the other. */
    readonly identicalHomesFactor: number;
  };
}

/** Features a home cannot have, which is not the same as not knowing them. */
function isWithout(home: HomeFeatures, code: FeatureCode): boolean {
  if (code === "roofInsulation") return home.roof === "none";
  return code === "floorInsulation" && home.floorBelow === "neighbour";
}

function wordsOf(share: number, comparedShare: number): AlikeWord {
  const { words } = alikeData;
  if (comparedShare < words.anyNeedsCompared.value) return "unknown";
  if (share >= words.sameFrom.value && comparedShare >= words.sameNeedsCompared.value) return "same";
  if (share >= words.muchAlikeFrom.value) return "much_alike";
  return share >= words.somewhatAlikeFrom.value ? "somewhat_alike" : "other";
}

function carriedAnswer(
  part: CarriedPart,
  a: HomeFeatures,
  b: HomeFeatures,
  distances: Readonly<Record<FeatureCode, number>>,
): CarriedAnswer {
  const against: FeatureCode[] = [];
  const open: FeatureCode[] = [];
  for (const code of featureCodes) {
    const most = alikeData.carries[part][code]?.value;
    if (most === undefined) continue;
    const withoutA = isWithout(a, code);
    const withoutB = isWithout(b, code);
    if (withoutA && withoutB) continue;
    if (withoutA || withoutB || distances[code] > most) against.push(code);
    else if (Number.isNaN(distances[code])) open.push(code);
  }
  if (against.length > 0) return { part, answer: "no", because: against };
  return open.length > 0 ? { part, answer: "ask", because: open } : { part, answer: "yes", because: [] };
}

/** Neither home has a roof, or a floor, of its own. */
function isAbsent(part: CarriedPart, a: HomeFeatures, b: HomeFeatures): boolean {
  if (part === "roof") return isWithout(a, "roofInsulation") && isWithout(b, "roofInsulation");
  return part === "floor" && isWithout(a, "floorInsulation") && isWithout(b, "floorInsulation");
}

/**
 * How alike two homes are and what carries from one to the other: façade, roof, floor, glazing and
 * ventilation solutions, costs per m² and readiness for a heat pump when the features each depends on
 * lie close enough (`data/alike.json`); consumption never, since people differ more than homes do.
 * Symmetric. Distance after Gower 1971, see {@link featureDistance}.
 *
 * @throws RangeError when an area, resistance or leakage cannot be
 */
export function alikeness(a: HomeFeatures, b: HomeFeatures): Alikeness {
  const positionsA = positionsOf(a);
  const positionsB = positionsOf(b);
  const distances = {} as Record<FeatureCode, number>;
  let difference = 0;
  let compared = 0;
  for (const [f, scale] of featureScales.entries()) {
    const distance = featureDistance(scale, positionsA[f]!, positionsB[f]!);
    distances[scale.code] = distance;
    if (Number.isNaN(distance)) continue;
    difference += scale.weight * distance;
    compared += scale.weight;
  }
  const share = compared > 0 ? 1 - difference / compared : 0;
  const comparedShare = compared / wholeWeight;
  const sameUpTo = alikeData.featureSameUpTo.value;
  const differs = featureScales
    .filter(({ code }) => distances[code] > sameUpTo)
    .map(({ code, weight }) => ({ feature: code, partOfDifference: (weight * distances[code]) / difference }))
    .sort((one, other) => other.partOfDifference - one.partOfDifference);
  const parts = carriedParts
    .filter((part) => !isAbsent(part, a, b))
    .map((part) => carriedAnswer(part, a, b, distances));
  return {
    share,
    words: wordsOf(share, comparedShare),
    comparedShare,
    same: featureCodes.filter((code) => distances[code] <= sameUpTo),
    differs,
    notCompared: featureCodes.filter((code) => Number.isNaN(distances[code])),
    carries: {
      physics: parts.some(({ answer }) => answer === "yes"),
      parts,
      consumption: false,
      identicalHomesFactor: alikeData.consumption.identicalHomesFactor.value,
    },
  };
}
