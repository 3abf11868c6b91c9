import type { Finding } from "./kinds.ts";

interface Defect {
  readonly first: Finding;
  readonly detail: string;
  count: number;
}

interface Tally {
  accepted: number;
  refused: number;
  defects: number;
}

export interface Report {
  readonly add: (finding: Finding) => void;
  /** Prints what was found; true when there is no defect. */
  readonly print: (seconds: number, seed: number) => boolean;
}

/** Counts findings; a document that took longer than `longestMs` is a defect too. */
export function createReport(longestMs: number): Report {
  const tallies = new Map<string, Tally>();
  const defects = new Map<string, Defect>();
  const codes = new Set<string>();
  let slowest: Finding | undefined;
  const note = (name: string, detail: string, finding: Finding) => {
    const key = `${finding.kind}: ${name}`;
    const known = defects.get(key);
    if (known === undefined) defects.set(key, { first: finding, detail, count: 1 });
    else known.count += 1;
  };
  return {
    add: (finding) => {
      const { kind, verdict, milliseconds } = finding;
      const tally = tallies.get(kind) ?? { accepted: 0, refused: 0, defects: 0 };
      tallies.set(kind, tally);
      if (slowest === undefined || milliseconds > slowest.milliseconds) slowest = finding;
      if (verdict.kind === "refused") for (const code of verdict.codes) codes.add(code);
      if (verdict.kind === "defect") note(verdict.name, verdict.detail, finding);
      else if (milliseconds > longestMs)
        note(`takes longer than ${longestMs} ms`, `${Math.round(milliseconds)} ms`, finding);
      const bad = verdict.kind === "defect" || milliseconds > longestMs;
      if (bad) tally.defects += 1;
      else if (verdict.kind === "accepted") tally.accepted += 1;
      else tally.refused += 1;
    },
    print: (seconds, seed) => {
      let passed = 0;
      let failed = 0;
      for (const [kind, { accepted, refused, defects: bad }] of tallies) {
        console.log(`${kind.padEnd(16)} ${accepted} accepted, ${refused} refused, ${bad} defects`);
        passed += accepted + refused;
        failed += bad;
      }
      console.log(`${codes.size} kinds of reason: ${[...codes].sort().join(" ")}`);
      if (slowest !== undefined)
        console.log(`slowest: ${slowest.kind}, document ${slowest.number}, ${Math.round(slowest.milliseconds)} ms`);
      for (const [name, { first, detail, count }] of defects)
        console.log(`DEFECT ${name} (${count} times; --seed ${seed} --only ${first.number}) ${detail}`);
      console.log(`${seconds.toFixed(0)} s`);
      console.log(`${passed} passed, ${failed} failed`);
      return failed === 0;
    },
  };
}
