import { Component, type ReactNode } from "react";
import { ProblemNotice } from "./Notice.tsx";

interface PageGuardProps {
  readonly words: { readonly title: string; readonly body: string; readonly action: string };
  readonly children: ReactNode;
}

/** Catches a fault of ours on one page, so that the resident reads a sentence instead of an empty screen. */
export class PageGuard extends Component<PageGuardProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { readonly failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    const { title, body, action } = this.props.words;
    return (
      <>
        <h1>{title}</h1>
        <ProblemNotice>
          <p>{body}</p>
          <p>
            <button type="button" className="button button-plain" onClick={() => window.location.reload()}>
              {action}
            </button>
          </p>
        </ProblemNotice>
      </>
    );
  }
}
