import { type ReactNode, useState } from "react";
import { Link, useNavigation } from "../navigation.tsx";
import type { PageName } from "../router.ts";
import { useDossier, useSession } from "../state/session-context.tsx";
import { useWords } from "../words.tsx";
import { AskFirst } from "./AskFirst.tsx";
import { Notice } from "./Notice.tsx";

const steps = ["front", "home", "insight", "possibilities", "plan"] as const;

const stepOf: Readonly<Partial<Record<PageName, (typeof steps)[number]>>> = {
  front: "front",
  home: "home",
  review: "home",
  insight: "insight",
  possibilities: "possibilities",
  plan: "plan",
  save: "plan",
};

/** What is on every page: the way along the path, the language, the way out. */
export function Shell({ children }: { readonly children: ReactNode }) {
  const { text, setLanguage } = useWords();
  const { common } = text;
  const { route } = useNavigation();
  const { kept } = useDossier();
  const current = stepOf[route.page];
  return (
    <div className="shell">
      <a className="skip-link" href="#inhoud" onClick={skipToContent}>
        {common.skipLink}
      </a>
      <header className="shell-header">
        <Link to="front" className="wordmark">
          {common.product}
        </Link>
        <nav className="steps" aria-label={common.menu}>
          <ol>
            {steps.map((step, index) => (
              <li key={step}>
                <Link to={step} current={step === current ? "step" : undefined}>
                  <span className="step-number" aria-hidden="true">
                    {index + 1}
                  </span>
                  <span className="step-label">{common.steps[step]}</span>
                </Link>
              </li>
            ))}
          </ol>
        </nav>
        <div className="language-switch" role="group" aria-label={common.language}>
          {(["nl", "en"] as const).map((language) => (
            <button
              key={language}
              type="button"
              lang={language}
              aria-pressed={text.language === language}
              onClick={() => setLanguage(language)}
            >
              {language.toUpperCase()}
              <span className="visually-hidden"> {common.languages[language]}</span>
            </button>
          ))}
        </div>
      </header>
      <main id="inhoud" tabIndex={-1}>
        {!kept && (
          <Notice tone="careful">
            <p>{common.storageFailed}</p>
          </Notice>
        )}
        {children}
      </main>
      <ShellFooter />
    </div>
  );
}

function skipToContent(event: { preventDefault: () => void }): void {
  // The fragment may hold a private link, so it is left alone.
  event.preventDefault();
  const content = document.getElementById("inhoud");
  content?.focus();
  content?.scrollIntoView();
}

function ShellFooter() {
  const { common, weather } = useWords().text;
  const { events, link } = useDossier();
  const session = useSession();
  const { route, go } = useNavigation();
  const [asking, setAsking] = useState(false);
  const wipe = async (): Promise<void> => {
    await session.replace([], null);
    setAsking(false);
    go("front");
  };
  return (
    <footer className="shell-footer">
      <p>{link === null ? common.footer.nothingSent : common.footer.calculation}</p>
      <Link
        to="weather"
        className="button button-quiet button-small"
        current={route.page === "weather" ? "page" : undefined}
      >
        {weather.footerLink}
      </Link>
      {asking ? (
        <AskFirst
          action={common.footer.startOver}
          confirm={common.footer.startOverConfirm}
          yes={common.footer.startOverYes}
          no={common.footer.startOverNo}
          onYes={() => void wipe()}
          onNo={() => setAsking(false)}
        />
      ) : (
        events.length > 0 && (
          <button type="button" className="button button-quiet button-small" onClick={() => setAsking(true)}>
            {common.footer.startOver}
          </button>
        )
      )}
    </footer>
  );
}
