import type { JSX } from 'preact'

import { splitNames } from '../connection/reader-settings.ts'

/** More would fill the panel; the others are found by typing. */
const maxChips = 12

/** Channels to choose from with a press: several, with those that were typed among them. */
export function ChannelChips({
  typed,
  known,
  onType,
}: {
  typed: string
  known: readonly string[]
  onType: (typed: string) => void
}): JSX.Element | null {
  const chosen = splitNames(typed)
  // What stands after the last comma and is no whole name yet narrows what is offered.
  const last = chosen.at(-1) ?? ''
  const part = known.includes(last) ? '' : last.toLowerCase()
  const offered = known.filter((name) => !chosen.includes(name) && name.toLowerCase().includes(part))
  const chips = [...chosen.filter((name) => known.includes(name)), ...offered].slice(0, maxChips)
  if (chips.length === 0) return null

  function toggle(name: string): void {
    const others = chosen.filter((one) => one !== name && (part === '' || one !== last))
    onType((chosen.includes(name) ? others : [...others, name]).join(', '))
  }

  return (
    <div class="chips" role="group" aria-label="Channels to choose from">
      {chips.map((name) => (
        <button key={name} type="button" class="chip" aria-pressed={chosen.includes(name)} onClick={() => toggle(name)}>
          {name}
        </button>
      ))}
    </div>
  )
}
