import { useRef, useState } from "react";
import { AskFirst } from "../../parts/AskFirst.tsx";
import { planLinkAddress } from "../../router.ts";
import type { SavedLink } from "../../state/local-store.ts";
import { useText } from "../../words.tsx";

export interface SavedPlanProps {
  readonly link: SavedLink;
  readonly unsaved: number;
  readonly busy: boolean;
  readonly onSave: () => void;
  readonly onRenew: () => void;
  readonly onErase: () => void;
}

/** A saved plan: its private link, what has changed since, and the two ways to end it. */
export function SavedPlan({ link, unsaved, busy, onSave, onRenew, onErase }: SavedPlanProps) {
  const text = useText();
  const { save: words, format } = text;
  const [copied, setCopied] = useState("");
  const [asking, setAsking] = useState<"nothing" | "renew" | "erase">("nothing");
  const field = useRef<HTMLInputElement>(null);
  const address = planLinkAddress(window.location.origin, link);

  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied(words.copied);
    } catch {
      field.current?.select();
      setCopied(words.copyFailed);
    }
  };

  return (
    <>
      <p className="lead">{words.savedAt(format.date(link.savedAt), link.acknowledged.length)}</p>
      <div className="field">
        <label htmlFor="private-link">{words.linkLabel}</label>
        <p className="hint" id="private-link-hint">
          {words.linkHint}
        </p>
        <input
          id="private-link"
          ref={field}
          type="url"
          className="text-input private-link"
          readOnly
          value={address}
          aria-describedby="private-link-hint"
          onFocus={(event) => event.target.select()}
        />
        <div className="actions">
          <button type="button" className="button button-main" onClick={() => void copy()}>
            {words.copy}
          </button>
          <span role="status" className="hint">
            {copied}
          </span>
        </div>
      </div>
      <p>{unsaved === 0 ? words.upToDate : words.newer(unsaved)}</p>
      {unsaved > 0 && (
        <p>
          <button type="button" className="button button-main" aria-disabled={busy} onClick={() => !busy && onSave()}>
            {words.saveChanges}
          </button>
        </p>
      )}
      <section className="save-ends">
        <Ending
          explain={words.revokeExplain}
          action={words.revoke}
          confirm={words.revokeConfirm}
          yes={words.revokeYes}
          no={words.keep}
          asking={asking === "renew"}
          busy={busy}
          onAsk={(ask) => setAsking(ask ? "renew" : "nothing")}
          onYes={onRenew}
        />
        <Ending
          explain={words.eraseExplain}
          action={words.erase}
          confirm={words.eraseConfirm}
          yes={words.eraseYes}
          no={words.keep}
          asking={asking === "erase"}
          busy={busy}
          onAsk={(ask) => setAsking(ask ? "erase" : "nothing")}
          onYes={onErase}
        />
      </section>
    </>
  );
}

interface EndingProps {
  readonly explain: string;
  readonly action: string;
  readonly confirm: string;
  readonly yes: string;
  readonly no: string;
  readonly asking: boolean;
  readonly busy: boolean;
  readonly onAsk: (ask: boolean) => void;
  readonly onYes: () => void;
}

/** Something that cannot be undone: said first, done only after a yes. */
function Ending({ explain, action, confirm, yes, no, asking, busy, onAsk, onYes }: EndingProps) {
  if (!asking) {
    return (
      <div className="ending">
        <p>{explain}</p>
        <button
          type="button"
          className="button button-plain button-small"
          aria-disabled={busy}
          onClick={() => !busy && onAsk(true)}
        >
          {action}
        </button>
      </div>
    );
  }
  return (
    <AskFirst
      action={action}
      confirm={confirm}
      yes={yes}
      no={no}
      onYes={() => {
        onAsk(false);
        onYes();
      }}
      onNo={() => onAsk(false)}
    />
  );
}
