/** Themes that ship with the product; a desk's own theme is one more file of custom properties. */
export const themes = ["linen", "eikendam"] as const;
export type Theme = (typeof themes)[number];

const remembered = "keukentafel.theme";

const isTheme = (name: string | null): name is Theme => themes.some((theme) => theme === name);

/** The theme of the address (`?thema=eikendam`), else the one of this window, else linen. */
export function firstTheme(): Theme {
  const asked = new URLSearchParams(window.location.search).get("thema");
  if (isTheme(asked)) return asked;
  try {
    const kept = window.sessionStorage.getItem(remembered);
    return isTheme(kept) ? kept : "linen";
  } catch {
    return "linen"; // Storage is blocked.
  }
}

export function applyTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  try {
    window.sessionStorage.setItem(remembered, theme);
  } catch {
    // Storage is blocked: the theme holds for this page only.
  }
}
