import {
  alikeness,
  chooseRepresentatives,
  type HomeFeatures,
  nearestHomes,
  registerFeatures,
  tabulateHomes,
} from "@keukentafel/dwelling";
import { timeArithmeticLoop } from "./arithmetic-loop.ts";
import { cpuMilliseconds } from "./cpu-time.ts";
import { median } from "./median.ts";

/** Time to find the homes most like one, and to choose pilots, among many. */
export interface AlikeTime {
  readonly homes: number;
  /** Putting the homes side by side, once. */
  readonly tabulateMs: number;
  /** The twenty nearest to one home. */
  readonly nearestMs: number;
  /** Twelve representatives, each home assigned to one. */
  readonly representativesMs: number;
  readonly nearestRatioToLoop: number;
  readonly representativesRatioToLoop: number;
}

const forms = ["mid_terrace", "end_terrace", "semi_detached", "detached", "walk_up_flat", "gallery_flat"] as const;
const glazing = ["single", "double", "hr", "hr_plus_plus", "triple"] as const;

/** A town: register facts of every home, and of every third what its residents said. */
function town(homes: number): readonly HomeFeatures[] {
  let state = 12345;
  const next = (below: number): number => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  return Array.from({ length: homes }, (_, home) => {
    const facts = registerFeatures(`home-${String(home).padStart(6, "0")}`, {
      form: forms[next(forms.length)]!,
      constructionYear: 1900 + next(125),
      floorAreaM2: 45 + next(180),
      storeys: 1 + next(3),
    });
    if (home % 3 !== 0) return facts;
    return {
      ...facts,
      wall: next(4) === 0 ? "solid" : "cavity",
      facadeRcM2KPerW: 0.19 + next(45) / 10,
      roofRcM2KPerW: 0.22 + next(60) / 10,
      floorRcM2KPerW: 0.15 + next(35) / 10,
      glazingLiving: glazing[next(glazing.length)]!,
      glazingSleeping: glazing[next(glazing.length)]!,
      orientationDeg: next(8) * 45,
    };
  });
}

/** Times both; the answers have to be right: the nearest hold against comparing two by two, the shares add up. */
export function timeAlike(homes: number, runs: number): AlikeTime {
  const all = town(homes);
  const loops: number[] = [timeArithmeticLoop()];
  const timed = <T>(work: () => T): { readonly ms: number; readonly made: T } => {
    const begin = cpuMilliseconds();
    const made = work();
    const ms = cpuMilliseconds() - begin;
    loops.push(timeArithmeticLoop());
    return { ms, made };
  };
  const tables = Array.from({ length: 3 }, () => timed(() => tabulateHomes(all)));
  const table = tables[0]!.made;
  const searches = Array.from({ length: runs }, (_, run) => {
    const home = all[(run * 7919) % homes]!;
    const search = timed(() => nearestHomes(home, table, 20));
    const last = search.made.at(-1);
    const nearer = all.filter(
      (other) => other.id !== home.id && alikeness(home, other).share > (last?.share ?? 1) + 1e-9,
    );
    if (search.made.length !== 20 || nearer.length > 19)
      throw new Error(`${nearer.length} homes are nearer than the 20th`);
    return search.ms;
  });
  const choices = Array.from({ length: 3 }, (_, seed) => {
    const choice = timed(() => chooseRepresentatives(table, 12, seed));
    const { representatives, meanDistance, startMeanDistance } = choice.made;
    const whole = representatives.reduce((sum, { share }) => sum + share, 0);
    if (Math.abs(whole - 1) > 1e-9 || meanDistance > startMeanDistance) throw new Error(`shares add up to ${whole}`);
    return choice.ms;
  });
  const loop = median(loops);
  const nearestMs = median(searches);
  const representativesMs = median(choices);
  return {
    homes,
    tabulateMs: median(tables.map(({ ms }) => ms)),
    nearestMs,
    representativesMs,
    nearestRatioToLoop: nearestMs / loop,
    representativesRatioToLoop: representativesMs / loop,
  };
}
