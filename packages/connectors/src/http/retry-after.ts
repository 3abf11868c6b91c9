import { millisOf, parseInstant } from "@keukentafel/quantities";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * The moment named by a `Retry-After` header, in milliseconds since 1970: seconds from now, an HTTP
 * date (RFC 9110, 5.6.7, IMF-fixdate), or an instant as some services write. Undefined for anything else.
 */
export function momentOfRetryAfter(header: string | null, nowMs: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d{1,9}$/.test(text)) return nowMs + Number(text) * 1000;
  const named = /^[A-Z][a-z]{2}, (\d{2}) ([A-Z][a-z]{2}) (\d{4}) (\d{2}:\d{2}:\d{2}) GMT$/.exec(text);
  const month = months.indexOf(named?.[2] ?? "") + 1;
  const instant =
    named === null || month === 0
      ? text
      : `${named[3] ?? ""}-${String(month).padStart(2, "0")}-${named[1] ?? ""}T${named[4] ?? ""}Z`;
  const read = parseInstant(instant);
  return read.ok ? millisOf(read.value) : undefined;
}
