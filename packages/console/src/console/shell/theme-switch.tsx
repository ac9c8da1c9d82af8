import type { JSX } from 'preact'
import { useState } from 'preact/hooks'

import { chooseTheme, readTheme, type Theme } from './theme.ts'

/** Chooses the colours of the page. */
export function ThemeSwitch(): JSX.Element {
  const [theme, setTheme] = useState(readTheme)
  return (
    <select
      class="theme-switch"
      aria-label="Colours"
      value={theme}
      onChange={({ currentTarget }) => {
        const chosen = currentTarget.value as Theme
        setTheme(chosen)
        chooseTheme(chosen)
      }}
    >
      <option value="system">System colours</option>
      <option value="light">Light</option>
      <option value="dark">Dark</option>
    </select>
  )
}
