import { type ReactNode, useEffect, useRef } from "react";
import { useText } from "../words.tsx";

let shownBefore = false;

export interface PageHeadingProps {
  readonly documentTitle: string;
  /** Changes when the reader should be taken to the heading again, e.g. at the next question. */
  readonly focusKey: string;
  readonly children: ReactNode;
  readonly className?: string;
}

/**
 * The one h1 of a page. Names the document, and takes focus and view to the top when the page or
 * question changes, so that a screen reader starts where the eye does.
 */
export function PageHeading({ documentTitle, focusKey, children, className }: PageHeadingProps) {
  const { common } = useText();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = documentTitle === common.product ? documentTitle : `${documentTitle} – ${common.product}`;
  }, [documentTitle, common.product]);
  useEffect(() => {
    if (shownBefore) {
      heading.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    shownBefore = true;
  }, [focusKey]);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
}
