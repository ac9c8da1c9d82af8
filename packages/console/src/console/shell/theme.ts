/** Which colours the page has: its own choice, or those of the system. */
export type Theme = 'system' | 'light' | 'dark'

/** `build/theme-script.ts` reads the same name before the page is drawn. */
const key = 'windhover-theme'

/** Reads what was chosen in this browser. */
export function readTheme(): Theme {
  const theme = document.documentElement.dataset['theme']
  return theme === 'light' || theme === 'dark' ? theme : 'system'
}

/** Chooses the colours, for the pages of this server to come too. A browser that keeps nothing forgets them. */
export function chooseTheme(theme: Theme): void {
  document.documentElement.dataset['theme'] = theme
  document.dispatchEvent(new Event(themeEvent))
  try {
    if (theme === 'system') localStorage.removeItem(key)
    else localStorage.setItem(key, theme)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** Dispatched on the document after {@link chooseTheme}. */
export const themeEvent = 'windhover-theme'
