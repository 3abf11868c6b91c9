import { defineConfig } from "oxlint";
import { purePartRules, wallRules } from "./tools/walls/lint-rules.ts";
import { walls } from "./tools/walls/table.ts";

const tests = ["**/*.test.ts", "**/*.test.tsx", "**/test-support/**"];

export default defineConfig({
  plugins: ["eslint", "typescript", "unicorn", "oxc", "import", "promise", "react", "jsx-a11y", "vitest"],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: "error" },
  categories: { correctness: "error", suspicious: "error" },
  ignorePatterns: ["node_modules", "dist", ".types", "coverage"],
  rules: {
    "typescript/no-explicit-any": "error",
    "typescript/no-floating-promises": "error",
    "typescript/no-misused-promises": "error",
    "typescript/await-thenable": "error",
    "typescript/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
    "typescript/ban-ts-comment": [
      "error",
      { "ts-expect-error": "allow-with-description", minimumDescriptionLength: 8 },
    ],
    "typescript/consistent-type-imports": [
      "error",
      { fixStyle: "separate-type-imports", disallowTypeAnnotations: false },
    ],
    "import/no-cycle": "error",
    "import/no-default-export": "error",
    "oxc/no-barrel-file": ["error", { threshold: 0 }],
    eqeqeq: "error",
    "no-var": "error",
    "prefer-const": "error",
    "typescript/no-unsafe-argument": "error",
    "typescript/no-unsafe-assignment": "error",
    "typescript/no-unsafe-call": "error",
    "typescript/no-unsafe-member-access": "error",
    "typescript/no-unsafe-return": "error",
    "import/no-unassigned-import": ["error", { allow: ["**/*.css", "@fontsource-variable/**"] }],
    "vitest/expect-expect": ["error", { assertFunctionNames: ["expect", "expect*", "fc.assert", "assert*"] }],
    "vitest/valid-expect": ["error", { maxArgs: 2 }],
    // The compiler finds a missing return where the type has one, and knows when a switch is complete.
    "typescript/consistent-return": "off",
    "consistent-return": "off",
    // A JSX runtime is set in tsconfig.
    "react/react-in-jsx-scope": "off",
    // `fc.double` is how fast-check writes itself.
    "import/no-named-as-default-member": "off",
    // Matters for windows, not for workers, and only workers are posted to.
    "unicorn/require-post-message-target-origin": "off",
    // An SVG group cannot be a button element; axe judges the page that comes out.
    "jsx-a11y/prefer-tag-over-role": "off",
    // It does not know `given-name`, which HTML does.
    "jsx-a11y/autocomplete-valid": "off",
    // An effect may run because something changed that it does not read, such as the page in view.
    "react/exhaustive-effect-dependencies": "off",
    // Matters of taste: a helper may stand beside its only user; a copy may be sorted in place; an array may be sized.
    "unicorn/consistent-function-scoping": "off",
    "unicorn/no-array-sort": "off",
    "unicorn/no-array-reverse": "off",
    "unicorn/no-new-array": "off",
    "promise/always-return": "off",
    "typescript/no-unnecessary-type-parameters": "off",
    // Narrowing `Object.keys` and checked JSON needs it; `any` itself is kept out by the rules above.
    "typescript/no-unsafe-type-assertion": "off",
  },
  overrides: [
    {
      files: ["**/vite.config.ts", "vitest.config.ts", "oxlint.config.ts"],
      rules: { "import/no-default-export": "off" },
    },
    { files: ["packages/*/src/index.ts", "apps/*/src/index.ts"], rules: { "oxc/no-barrel-file": "off" } },
    ...Object.keys(walls).map((folder) => ({ files: [`${folder}/**`], rules: wallRules(folder, "source") })),
    { files: ["packages/*/src/**"], rules: purePartRules },
    // Constants there stand with all the digits their derivation needs.
    { files: ["packages/repeatable/src/**"], rules: { "oxc/approx-constant": "off" } },
    {
      // Tests hold our own functions against the platform's, and measure time.
      files: tests,
      rules: { "no-restricted-properties": "off", "no-restricted-globals": "off" },
    },
    ...Object.keys(walls).flatMap((folder) => [
      { files: tests.map((pattern) => `${folder}/${pattern}`), rules: wallRules(folder, "test") },
    ]),
  ],
});
