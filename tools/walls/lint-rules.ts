import type { DummyRuleMap } from "oxlint";
import { reasons, unrepeatableMath, walls } from "./table.ts";

const clockMessage = "The pure parts have no clock: take the instant as an argument.";

/** Rules for the parts that must give the same bytes everywhere and see neither browser nor file system. */
export const purePartRules = {
  "no-restricted-properties": [
    "error",
    ...Object.entries(unrepeatableMath).map(([property, instead]) => ({
      object: "Math",
      property,
      message: `Its last bits differ between engines: use ${instead} from @keukentafel/repeatable.`,
    })),
    { object: "Date", property: "now", message: clockMessage },
    { object: "performance", property: "now", message: clockMessage },
  ],
  "no-restricted-globals": [
    "error",
    { name: "console", message: "The pure parts say nothing: return a Problem, and let an app log or show it." },
  ],
} satisfies DummyRuleMap;

/**
 * The lint rule that keeps one part within its row of the table.
 *
 * @param folder a key of the table, such as `packages/climate`.
 * @param kind tests of a pure part may read files; its source may not.
 */
export function wallRules(folder: string, kind: "source" | "test"): DummyRuleMap {
  const wall = walls[folder];
  if (wall === undefined) throw new Error(`${folder} has no row in tools/walls/table.ts`);
  const isPure = folder.startsWith("packages/");
  const name = folder.split("/").at(-1);
  const forbidden = Object.keys(reasons).filter((part) => part !== name && !wall.own.includes(part));
  const patterns = [
    ...forbidden.map((part) => ({
      group: [`@keukentafel/${part}`],
      message: `${folder} may not use ${part}: ${reasons[part]}`,
    })),
    {
      group: ["@keukentafel/*/**"],
      message: "Import from the package's entry (@keukentafel/name): what is not exported there is its own business.",
    },
    {
      regex: "^(\\.\\./)+([a-z]+/)+src/",
      message: "Do not reach into another part's source: import its entry (@keukentafel/name).",
    },
    { group: [`@keukentafel/${name}`], message: "Inside a part, import the file itself by its relative path." },
    ...(isPure && kind === "source"
      ? [
          {
            group: ["node:*", "fs", "path", "os", "crypto", "worker_threads"],
            message: "The pure parts run in the browser too: pass bytes and text in from an app.",
          },
        ]
      : []),
  ];
  return { "no-restricted-imports": ["error", { patterns }] };
}
