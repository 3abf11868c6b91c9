import "@fontsource-variable/atkinson-hyperlegible-next/wght.css";
import "@fontsource-variable/source-serif-4/wght.css";
import "./styles/tokens.css";
import "./styles/theme-eikendam.css";
import "./styles/base.css";
import "./styles/layout.css";
import "./styles/controls.css";
import "./styles/pages.css";
import "./styles/insight.css";
import "./styles/possibilities.css";
import "./styles/plan.css";
import "./styles/print.css";
import type { Language } from "@keukentafel/text";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { App } from "./App.tsx";
import { CalculatorProvider } from "./calculation/calculator-context.tsx";
import { NavigationProvider } from "./navigation.tsx";
import { type LocalStore, openLocalStore, type SavedLink } from "./state/local-store.ts";
import { createSession, type Session } from "./state/session.ts";
import { SessionProvider } from "./state/session-context.tsx";
import { applyTheme, firstTheme } from "./theme.ts";
import { WordsProvider } from "./words.tsx";

async function openSession(): Promise<Session> {
  const surroundings = {
    now: () => Date.now(),
    language: (): Language => (document.documentElement.lang === "en" ? "en" : "nl"),
    randomBytes: (count: number) => crypto.getRandomValues(new Uint8Array(count)),
  };
  try {
    const store: LocalStore = await openLocalStore();
    const { events, link } = await store.readAll();
    return createSession({ ...surroundings, store, events, link });
  } catch {
    // The browser keeps nothing: the path works, and the page says that it is not kept.
    const link: SavedLink | null = null;
    return createSession({ ...surroundings, store: null, events: [], link });
  }
}

async function start(): Promise<void> {
  const place = document.getElementById("root");
  if (place === null) throw new Error("index.html has no #root");
  applyTheme(firstTheme());
  const session = await openSession();
  createRoot(place).render(
    <StrictMode>
      <WordsProvider>
        <NavigationProvider>
          <SessionProvider session={session}>
            <CalculatorProvider>
              <App />
            </CalculatorProvider>
          </SessionProvider>
        </NavigationProvider>
      </WordsProvider>
    </StrictMode>,
  );
}

void start();
