import { defineConfig } from "vitest/config";

const unitTests = ["packages/*/src/**/*.test.ts", "tools/**/*.test.ts", "apps/{server,cli,web}/src/**/*.test.{ts,tsx}"];

export default defineConfig({
  test: {
    env: { TZ: "Europe/Amsterdam", LANG: "nl_NL.UTF-8" },
    projects: [
      {
        extends: true,
        test: { name: "unit", include: unitTests, environment: "node", testTimeout: 30_000, hookTimeout: 60_000 },
      },
      {
        extends: true,
        test: {
          name: "e2e",
          include: ["e2e/**/*.test.ts"],
          environment: "node",
          testTimeout: 300_000,
          hookTimeout: 180_000,
          // A browser and a server each: one at a time, after the others.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
    ],
  },
});
