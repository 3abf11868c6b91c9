import type { ReactNode } from "react";

/** Something worth knowing, apart from the running text. */
export function Notice({
  tone,
  children,
}: {
  readonly tone: "plain" | "good" | "careful";
  readonly children: ReactNode;
}) {
  return <div className={tone === "plain" ? "notice" : `notice notice-${tone}`}>{children}</div>;
}

/** Something went wrong: an icon, words, and read out at once. */
export function ProblemNotice({ id, children }: { readonly id?: string; readonly children: ReactNode }) {
  return (
    <div className="notice notice-problem" role="alert" id={id}>
      <svg width="24" height="24" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
        <path d="M12 3 2 21h20L12 3Z" fill="none" stroke="currentColor" strokeWidth="2" strokeLinejoin="round" />
        <path d="M12 10v5M12 17.5v1" stroke="currentColor" strokeWidth="2.2" strokeLinecap="round" />
      </svg>
      <div>{children}</div>
    </div>
  );
}
