import { platformTenant } from "@keukentafel/contract";
import {
  createUuidV7Maker,
  deriveState,
  type DossierEvent,
  type DossierState,
  mergeEvents,
} from "@keukentafel/journey";
import type { Language } from "@keukentafel/text";
import { eventFrom, type EventDraft } from "./event-draft.ts";
import type { LocalStore, SavedLink } from "./local-store.ts";
import { inverseOf } from "./undo.ts";

/** Everything a page needs of the dossier, frozen at one moment. */
export interface SessionSnapshot {
  readonly events: readonly DossierEvent[];
  readonly state: DossierState;
  /** The last thing done in this window that can be taken back. */
  readonly undoable: DossierEvent | null;
  readonly link: SavedLink | null;
  /** `false` once the browser has refused to keep something. */
  readonly kept: boolean;
}

export interface Session {
  readonly subscribe: (listener: () => void) => () => void;
  readonly snapshot: () => SessionSnapshot;
  /** Writes something down: at once on screen, then in the browser's database. */
  readonly record: (...drafts: readonly EventDraft[]) => void;
  /** Takes the last recorded thing back by its inverse; returns it, or `null` when there is none. */
  readonly undo: () => DossierEvent | null;
  readonly setLink: (link: SavedLink | null) => void;
  /** Replaces what is on this device, as when a saved plan is opened or everything is wiped. */
  readonly replace: (events: readonly DossierEvent[], link: SavedLink | null) => Promise<void>;
  /** The same events under a new dossier, unsaved: after the saved one was erased, its number is spent. */
  readonly startAfresh: () => Promise<void>;
}

/** What the session takes from the world around it. */
export interface SessionSurroundings {
  readonly store: LocalStore | null;
  readonly now: () => number;
  /** The language of the screens at this moment. */
  readonly language: () => Language;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly events: readonly DossierEvent[];
  readonly link: SavedLink | null;
}

/** Before saving nobody is signed in: the resident at this device acts for themselves. */
const actor = "resident:local";

export function createSession(surroundings: SessionSurroundings): Session {
  const { store, now, randomBytes } = surroundings;
  const makeId = createUuidV7Maker(now, randomBytes);
  const listeners = new Set<() => void>();
  let undoStack: readonly DossierEvent[] = [];
  let current: SessionSnapshot = {
    events: mergeEvents(surroundings.events, []),
    state: deriveState(surroundings.events),
    undoable: null,
    link: surroundings.link,
    kept: store !== null,
  };

  const publish = (changes: Partial<SessionSnapshot>): void => {
    current = { ...current, ...changes, undoable: undoStack.at(-1) ?? null };
    for (const listener of listeners) listener();
  };
  const keep = (writing: Promise<void> | undefined): void => {
    writing?.catch(() => publish({ kept: false }));
  };
  const withEvents = (added: readonly DossierEvent[]): void => {
    const events = mergeEvents(current.events, added);
    publish({ events, state: deriveState(events) });
    keep(store?.append(added));
  };
  const made = (draft: EventDraft, dossier: string): DossierEvent =>
    eventFrom(
      { id: makeId(), now: new Date(now()).toISOString(), dossier, tenant: platformTenant, actor, onBehalfOf: actor },
      draft,
    );

  const replace = async (events: readonly DossierEvent[], link: SavedLink | null): Promise<void> => {
    undoStack = [];
    const merged = mergeEvents(events, []);
    publish({ events: merged, state: deriveState(merged), link });
    try {
      await store?.replace(merged, link);
    } catch {
      publish({ kept: false });
    }
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    snapshot: () => current,
    record(...drafts) {
      const opening: DossierEvent[] = [];
      let dossier = current.state.id;
      if (dossier === null) {
        dossier = makeId();
        opening.push(made({ type: "dossier_opened", language: surroundings.language() }, dossier));
      }
      const opened = dossier;
      const added = drafts.map((draft) => made(draft, opened));
      undoStack = [
        ...undoStack,
        ...added.filter((event) => event.type !== "dossier_opened" && event.type !== "plan_frozen"),
      ];
      withEvents([...opening, ...added]);
    },
    undo() {
      const last = undoStack.at(-1);
      if (last === undefined || current.state.id === null) return null;
      undoStack = undoStack.slice(0, -1);
      const before = current.events.filter((event) => event.id < last.id);
      const inverse = inverseOf(last, before);
      if (inverse === null) return null;
      withEvents([made(inverse, current.state.id)]);
      return last;
    },
    setLink(link) {
      publish({ link });
      keep(store?.setLink(link));
    },
    replace,
    async startAfresh() {
      const dossier = makeId();
      await replace(
        current.events.map((event) => ({ ...event, dossier })),
        null,
      );
    },
  };
}
