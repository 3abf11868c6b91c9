/** The languages of the screens. Dutch is the source. */
export type Language = "nl" | "en";

const locales = { nl: "nl-NL", en: "en-IE" } as const;

/** Numbers as people write them; every method rounds to what is really known. */
export interface Format {
  /** Plain number with at most `digits` decimals. */
  readonly number: (value: number, digits?: number) => string;
  /** Yearly amounts of a calculation, see {@link roundToKnown}. */
  readonly about: (value: number) => string;
  /** "€ 1.850", no cents, rounded with {@link roundToKnown}. */
  readonly euro: (value: number) => string;
  /** "€ 1.853", to the euro: for amounts a scheme fixes. */
  readonly exactEuro: (value: number) => string;
  /** "1.400 m³". */
  readonly gas: (m3: number) => string;
  readonly energy: (kwh: number) => string;
  readonly mass: (kg: number) => string;
  /** "17 °C". */
  readonly temperature: (celsius: number) => string;
  /** "12 %" of a fraction 0…1. */
  readonly share: (fraction: number) => string;
  readonly power: (watt: number) => string;
  /** "900 ppm", to fifty: carbon dioxide in the air. */
  readonly carbonDioxide: (ppm: number) => string;
  /** "38 dB". */
  readonly sound: (decibel: number) => string;
  /** "2,5 m". */
  readonly distance: (metres: number) => string;
  /** "14 januari". */
  readonly day: (isoInstant: string) => string;
  /** "ma 14", for an axis. */
  readonly shortDay: (isoInstant: string) => string;
  /** "14 januari 2026". */
  readonly date: (isoInstant: string) => string;
  /** "03:00" on a Dutch clock. */
  readonly hour: (isoInstant: string) => string;
  readonly shortMonths: readonly string[];
}

/**
 * Rounds a calculated amount to the digits that mean something: 50 from a thousand up, 10 from two
 * hundred, 5 from twenty, 1 below.
 */
export function roundToKnown(value: number): number {
  const size = Math.abs(value);
  const step = size >= 1000 ? 50 : size >= 200 ? 10 : size >= 20 ? 5 : 1;
  const rounded = Math.round(value / step) * step;
  return rounded === 0 ? 0 : rounded;
}

export function createFormat(language: Language): Format {
  const locale = locales[language];
  const byDigits = new Map<number, Intl.NumberFormat>();
  const plain = (value: number, digits = 0): string => {
    let format = byDigits.get(digits);
    if (format === undefined) {
      format = new Intl.NumberFormat(locale, { maximumFractionDigits: digits });
      byDigits.set(digits, format);
    }
    return format.format(Math.abs(value) < 0.5 * 0.1 ** digits ? 0 : value);
  };
  const money = new Intl.NumberFormat(locale, { style: "currency", currency: "EUR", maximumFractionDigits: 0 });
  const day = new Intl.DateTimeFormat(locale, { day: "numeric", month: "long", timeZone: "Europe/Amsterdam" });
  const shortDay = new Intl.DateTimeFormat(locale, { weekday: "short", day: "numeric", timeZone: "Europe/Amsterdam" });
  const date = new Intl.DateTimeFormat(locale, {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "Europe/Amsterdam",
  });
  const hour = new Intl.DateTimeFormat(locale, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
    timeZone: "Europe/Amsterdam",
  });
  const month = new Intl.DateTimeFormat(locale, { month: "short", timeZone: "UTC" });
  return {
    number: plain,
    about: (value) => plain(roundToKnown(value)),
    euro: (value) => money.format(roundToKnown(value)),
    exactEuro: (value) => money.format(value),
    gas: (m3) => `${plain(roundToKnown(m3))}\u00a0m³`,
    energy: (kwh) => `${plain(roundToKnown(kwh))}\u00a0kWh`,
    mass: (kg) => `${plain(roundToKnown(kg))}\u00a0kg`,
    temperature: (celsius) => `${plain(celsius)}\u00a0°C`,
    share: (fraction) => `${plain(fraction * 100)}\u00a0%`,
    power: (watt) => `${plain(watt / 1000, 1)}\u00a0kW`,
    carbonDioxide: (ppm) => `${plain(Math.round(ppm / 50) * 50)}\u00a0ppm`,
    sound: (decibel) => `${plain(decibel)}\u00a0dB`,
    distance: (metres) => `${plain(metres, 1)}\u00a0m`,
    shortDay: (instant) => shortDay.format(Date.parse(instant)),
    day: (instant) => day.format(Date.parse(instant)),
    date: (instant) => date.format(Date.parse(instant)),
    hour: (instant) => hour.format(Date.parse(instant)),
    shortMonths: Array.from({ length: 12 }, (_, index) => month.format(Date.UTC(2026, index, 15))),
  };
}
