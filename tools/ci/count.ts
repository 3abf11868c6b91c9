/** What the closing line of a run is made of. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** The numbers that Vitest's JSON reporter writes, as far as they are used. */
export interface VitestReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
}

/**
 * Adds up test runs and other steps. A run that ended badly without a failed test (a file that could
 * not be loaded, a report that was never written) counts as one failure; so does each failed step.
 *
 * @param reports one per test run; `undefined` where the run left no report.
 * @param stepsPassed steps such as the installation and the checks.
 */
export function countRun(reports: readonly (VitestReport | undefined)[], stepsPassed: readonly boolean[]): Count {
  let passed = stepsPassed.filter(Boolean).length;
  let failed = stepsPassed.length - passed;
  for (const report of reports) {
    passed += report?.numPassedTests ?? 0;
    failed += Math.max(report?.numFailedTests ?? 0, report?.success === true ? 0 : 1);
  }
  return { passed, failed };
}
