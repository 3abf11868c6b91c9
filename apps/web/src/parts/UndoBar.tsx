import type { DossierEvent } from "@keukentafel/journey";
import { useState } from "react";
import { useDossier, useSession } from "../state/session-context.tsx";
import { useText } from "../words.tsx";

/** Takes back the last thing done, if it is of one of these types. */
export function UndoBar({ types }: { readonly types: readonly DossierEvent["type"][] }) {
  const { common } = useText();
  const { undoable } = useDossier();
  const session = useSession();
  const [told, setTold] = useState("");
  const shown = undoable !== null && types.includes(undoable.type);
  return (
    <div className="undo-bar">
      {shown && (
        <button
          type="button"
          className="button button-quiet button-small"
          onClick={() => {
            session.undo();
            setTold(common.undone);
          }}
        >
          {common.undo}
        </button>
      )}
      <span role="status" className="hint">
        {undoable === null ? told : ""}
      </span>
    </div>
  );
}
