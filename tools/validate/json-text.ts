/** JSON as the formatter leaves it: two spaces, rows of numbers on one line. */
export function jsonText(value: unknown): string {
  return `${written(value, "")}\n`;
}

function written(value: unknown, indent: string): string {
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    if (value.length === 0) return "[]";
    if (value.every((item) => typeof item === "number")) return `[${value.join(", ")}]`;
    return `[\n${value.map((item) => inner + written(item, inner)).join(",\n")}\n${indent}]`;
  }
  if (typeof value === "object" && value !== null) {
    const fields = Object.entries(value).filter(([, field]) => field !== undefined);
    if (fields.length === 0) return "{}";
    return `{\n${fields.map(([key, field]) => `${inner}${JSON.stringify(key)}: ${written(field, inner)}`).join(",\n")}\n${indent}}`;
  }
  return JSON.stringify(value);
}
