import type { Option } from "./arguments.ts";
import type { Command, OptionName } from "./command.ts";
import type { Words } from "./text/nl.ts";

/** Options that every command takes. */
export const commonOptions: readonly Option<OptionName>[] = [
  { name: "language", valueName: "nl|en" },
  { name: "help", valueName: null },
];

const globalOptions: readonly Option<OptionName>[] = [...commonOptions, { name: "version", valueName: null }];

function optionLines(options: readonly Option<OptionName>[], words: Words): string {
  const names = options.map(({ name, valueName }) => `--${name}${valueName === null ? "" : ` ${valueName}`}`);
  const width = names.reduce((most, name) => Math.max(most, name.length), 0);
  return options.map(({ name }, o) => `  ${(names[o] ?? "").padEnd(width)}  ${words.options[name]}\n`).join("");
}

/** What `keukentafel --help` prints. */
export function generalHelp(words: Words): string {
  const commands = Object.entries(words.commands);
  const width = commands.reduce((most, [name]) => Math.max(most, name.length), 0);
  const lines = commands.map(([name, what]) => `  ${name.padEnd(width)}  ${what}\n`).join("");
  return [
    `${words.intro}\n\n${words.usage}: keukentafel ${words.command} …\n\n${words.commandsTitle}:\n${lines}`,
    `\n${words.optionsTitle}:\n${optionLines(globalOptions, words)}\n${words.moreHelp}\n`,
  ].join("");
}

/** What `keukentafel COMMAND --help` prints. */
export function commandHelp(command: Command, words: Words): string {
  const options = [...command.options, ...commonOptions];
  const usage = ["keukentafel", command.name, ...command.positionals, `[${words.optionsTitle.toLowerCase()}]`].join(
    " ",
  );
  const example =
    command.example === "" ? "" : `\n${words.exampleTitle}: keukentafel ${command.name} ${command.example}\n`;
  return `${words.commands[command.name]}\n\n${words.usage}: ${usage}\n\n${words.optionsTitle}:\n${optionLines(options, words)}${example}`;
}
