/**
 * Hands spoilt documents to everything that reads one, and runs what is accepted.
 *
 *     npm run fuzz                           100 000 documents
 *     npm run fuzz -- --documents 2000 --seed 7
 *     npm run fuzz -- --minutes 1            stops after that time
 *     npm run fuzz -- --only 4711            shows one document and what becomes of it
 *
 * A document is refused with a place and a reason, or accepted; what is accepted runs and gives
 * numbers. No exception, no hang (each within two seconds), no NaN. Everything follows from the seed.
 */
import { parseArgs } from "node:util";
import { Worker } from "node:worker_threads";
import { documentOf, find } from "./kinds.ts";
import type { Finding } from "./kinds.ts";
import { createReport } from "./report.ts";
import type { WorkerOrder } from "./fuzz-worker.ts";

/** Longest time for one document, ms. */
const longestMs = 2000;
/** After this time without a word a document counts as hanging, ms. */
const hangsAfterMs = 20_000;

const { values } = parseArgs({
  options: {
    documents: { type: "string", default: "100000" },
    seed: { type: "string", default: "1" },
    minutes: { type: "string" },
    only: { type: "string" },
  },
});
const seed = Number(values.seed);
const documents = Number(values.documents);
const minutes = Number(values.minutes ?? Infinity);
if (!Number.isSafeInteger(seed) || seed < 0 || !Number.isSafeInteger(documents) || documents < 1 || !(minutes > 0)) {
  process.stderr.write("--seed and --documents are whole numbers, --minutes is more than 0\n");
  process.exit(2);
}

if (values.only === undefined) {
  await run();
} else {
  const { document } = documentOf(seed, Number(values.only));
  console.log(typeof document === "string" ? document : JSON.stringify(document, null, 1));
  console.log(find(seed, Number(values.only)));
}

async function run(): Promise<void> {
  const report = createReport(longestMs);
  const started = performance.now();
  const deadline = started + minutes * 60_000;
  let from = 0;
  while (from < documents && performance.now() < deadline) from = await stretch(from, deadline, report.add);
  const passed = report.print((performance.now() - started) / 1000, seed);
  process.exitCode = passed ? 0 : 1;
}

/** Lets a worker go on from a document, until the end, the deadline or a document that hangs; returns where to go on. */
function stretch(from: number, deadline: number, add: (finding: Finding) => void): Promise<number> {
  const atHand = new Int32Array(new SharedArrayBuffer(4));
  const order: WorkerOrder = { seed, from, until: documents, atHand };
  const worker = new Worker(new URL("./fuzz-worker.ts", import.meta.url), { workerData: order });
  let lastWord = performance.now();
  let next = from;
  return new Promise((resolve, reject) => {
    const watch = setInterval(() => {
      const now = performance.now();
      if (now > deadline) finish(documents);
      else if (now - lastWord > hangsAfterMs) {
        const number = Atomics.load(atHand, 0);
        const { kind } = documentOf(seed, number);
        const verdict = { kind: "defect", name: "hangs", detail: "" } as const;
        add({ number, kind, verdict, milliseconds: now - lastWord });
        finish(number + 1);
      }
    }, 250);
    const finish = (at: number) => {
      clearInterval(watch);
      void worker.terminate().then(() => resolve(at));
    };
    worker.on("message", (finding: Finding) => {
      lastWord = performance.now();
      next = finding.number + 1;
      add(finding);
    });
    worker.on("error", (error) => {
      clearInterval(watch);
      reject(error);
    });
    worker.on("exit", () => {
      clearInterval(watch);
      resolve(next);
    });
  });
}
