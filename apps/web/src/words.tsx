import { createText, type Language, type Text } from "@keukentafel/text";
import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from "react";

interface Words {
  readonly text: Text;
  readonly setLanguage: (language: Language) => void;
}

const WordsContext = createContext<Words | null>(null);
const remembered = "keukentafel.language";

function firstLanguage(): Language {
  try {
    return window.localStorage.getItem(remembered) === "en" ? "en" : "nl";
  } catch {
    return "nl"; // Storage is blocked: Dutch, and the switch still works in this window.
  }
}

/** The language of the screens; Dutch unless somebody chose otherwise on this device. */
export function WordsProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language;
    try {
      window.localStorage.setItem(remembered, language);
    } catch {
      // Blocked storage: the choice holds for this window only.
    }
  }, [language]);
  const words = useMemo(() => ({ text: createText(language), setLanguage }), [language]);
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error("useWords outside WordsProvider");
  return words;
}

export function useText(): Text {
  return useWords().text;
}
