import {
  createContext,
  type MouseEvent,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useSyncExternalStore,
} from "react";
import { addressOf, type PageName, readRoute, type Route } from "./router.ts";

type Destination = Exclude<PageName, "notFound">;

export interface Navigation {
  readonly route: Route;
  readonly go: (page: Destination, question?: string) => void;
  /** What the address says behind its path, for a page that keeps its choices there; empty or from `?` on. */
  readonly search: string;
  /** Puts other choices of the same page in the address, without a step in the browser's history. */
  readonly replaceSearch: (search: string) => void;
}

const NavigationContext = createContext<Navigation | null>(null);
const changed = "keukentafel:address";

const subscribe = (listener: () => void): (() => void) => {
  const events = ["popstate", "hashchange", changed] as const;
  for (const event of events) window.addEventListener(event, listener);
  return () => {
    for (const event of events) window.removeEventListener(event, listener);
  };
};

/** Keeps the address bar and the shown page together. */
export function NavigationProvider({ children }: { readonly children: ReactNode }) {
  const address = useSyncExternalStore(subscribe, () => window.location.href);
  const go = useCallback((page: Destination, question?: string) => {
    window.history.pushState(null, "", addressOf(page, question));
    window.dispatchEvent(new Event(changed));
  }, []);
  const replaceSearch = useCallback((search: string) => {
    window.history.replaceState(null, "", `${window.location.pathname}${search}`);
    window.dispatchEvent(new Event(changed));
  }, []);
  const navigation = useMemo(() => {
    const url = new URL(address);
    return { route: readRoute(url), go, search: url.search, replaceSearch };
  }, [address, go, replaceSearch]);
  return <NavigationContext value={navigation}>{children}</NavigationContext>;
}

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (navigation === null) throw new Error("useNavigation outside NavigationProvider");
  return navigation;
}

export interface LinkProps {
  readonly to: Destination;
  readonly question?: string;
  readonly className?: string;
  readonly current?: "step" | "page" | undefined;
  readonly label?: string;
  readonly children: ReactNode;
}

/** A real link that does not reload the page; opening it in a new tab works as anywhere. */
export function Link({ to, question, className, current, label, children }: LinkProps) {
  const { go } = useNavigation();
  const follow = (event: MouseEvent): void => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    event.preventDefault();
    go(to, question);
  };
  return (
    <a href={addressOf(to, question)} className={className} aria-current={current} aria-label={label} onClick={follow}>
      {children}
    </a>
  );
}
