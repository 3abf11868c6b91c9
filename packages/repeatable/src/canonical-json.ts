const LONE_SURROGATE = /\p{Surrogate}/u;

function refuse(path: string, what: string): never {
  throw new TypeError(`canonical JSON has no ${what} (at ${path === "" ? "the root" : path})`);
}

function pointer(path: string, key: string | number): string {
  return `${path}/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
}

function writeText(text: string, path: string): string {
  if (LONE_SURROGATE.test(text)) refuse(path, "lone surrogates");
  return JSON.stringify(text);
}

function writeArray(list: readonly unknown[], path: string, ancestors: readonly object[]): string {
  const parts: string[] = [];
  for (let i = 0; i < list.length; i++) {
    if (!(i in list)) refuse(pointer(path, i), "holes in lists");
    parts.push(write(list[i], pointer(path, i), ancestors));
  }
  return `[${parts.join(",")}]`;
}

function writeObject(value: object, path: string, ancestors: readonly object[]): string {
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== null && Object.getPrototypeOf(prototype) !== null) refuse(path, "objects of a class");
  if (Object.getOwnPropertySymbols(value).length > 0) refuse(path, "symbols as keys");
  const fields = new Map<string, unknown>(Object.entries(value));
  // The default order compares UTF-16 code units, as RFC 8785 3.2.3 demands.
  const parts = [...fields.keys()].sort().map((key) => {
    const place = pointer(path, key);
    return `${writeText(key, place)}:${write(fields.get(key), place, ancestors)}`;
  });
  return `{${parts.join(",")}}`;
}

function write(value: unknown, path: string, ancestors: readonly object[]): string {
  switch (typeof value) {
    case "string":
      return writeText(value, path);
    case "boolean":
      return value ? "true" : "false";
    case "number":
      // ECMAScript's own shortest form is the form of RFC 8785 3.2.2.3; −0 becomes 0.
      return Number.isFinite(value) ? String(value) : refuse(path, String(value));
    case "object":
      if (value === null) return "null";
      if (ancestors.includes(value)) refuse(path, "cycles");
      return Array.isArray(value)
        ? writeArray(value, path, [...ancestors, value])
        : writeObject(value, path, [...ancestors, value]);
    default:
      return refuse(path, typeof value);
  }
}

/**
 * The one JSON text of a value: keys sorted by UTF-16 code units, no white space, numbers in
 * ECMAScript's shortest form. Two values with the same meaning give the same text.
 *
 * Takes null, booleans, finite numbers, well-formed texts, lists without holes and plain objects;
 * anything else (undefined, NaN, dates, typed arrays, class instances, cycles) is a TypeError that
 * names the place as a JSON Pointer.
 *
 * Source: RFC 8785, JSON Canonicalization Scheme.
 */
export function canonicalJson(value: unknown): string {
  return write(value, "", []);
}
