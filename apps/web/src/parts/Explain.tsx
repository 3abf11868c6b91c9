import type { ReactNode } from "react";

/** A line of explanation that opens on demand. */
export function Explain({ summary, children }: { readonly summary: string; readonly children: ReactNode }) {
  return (
    <details className="explain">
      <summary>{summary}</summary>
      <div>{children}</div>
    </details>
  );
}
