import type { Language } from "@keukentafel/text";

/** The languages the command line speaks; Dutch when nothing else is asked for. */
export const languages = ["nl", "en"] as const satisfies readonly Language[];

/**
 * The language of the messages: `--language`, else that of the system by the usual order of
 * variables (POSIX.1-2024 §8.2: `LC_ALL`, `LC_MESSAGES`, `LANG`), else Dutch.
 *
 * Looks at the raw arguments, so that a mistake in them is told in the right language too.
 */
export function languageOf(
  argv: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Language {
  const place = argv.findIndex((argument) => argument === "--language" || argument.startsWith("--language="));
  const given = place < 0 ? undefined : (argv[place]?.split("=")[1] ?? argv[place + 1]);
  const asked = languages.find((language) => language === given);
  if (asked !== undefined) return asked;
  for (const name of ["LC_ALL", "LC_MESSAGES", "LANG"]) {
    const locale = environment[name];
    if (locale === undefined || locale === "") continue;
    return languages.find((language) => locale.toLowerCase().startsWith(language)) ?? "nl";
  }
  return "nl";
}
