/** Takes the focus when it appears; the same function at every render, so it happens once. */
const focusWhenShown = (element: HTMLElement | null): void => element?.focus();

export interface AskFirstProps {
  readonly action: string;
  readonly confirm: string;
  readonly yes: string;
  readonly no: string;
  readonly onYes: () => void;
  readonly onNo: () => void;
}

/** The question before something that cannot be undone; the safe answer has the focus. */
export function AskFirst({ action, confirm, yes, no, onYes, onNo }: AskFirstProps) {
  return (
    <div className="ask-first notice notice-careful" role="group" aria-label={action}>
      <p>{confirm}</p>
      <div className="actions">
        <button type="button" className="button button-plain button-small" onClick={onYes}>
          {yes}
        </button>
        <button type="button" className="button button-quiet button-small" ref={focusWhenShown} onClick={onNo}>
          {no}
        </button>
      </div>
    </div>
  );
}
