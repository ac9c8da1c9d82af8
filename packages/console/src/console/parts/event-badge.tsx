import type { JSX } from 'preact'

import { isControlName } from '../events/control-event.ts'
import { hueOf } from '../events/format-event.ts'

/** An event's name in a colour of its own; the protocol's own events in one that is theirs. */
export function EventBadge({ name }: { name: string }): JSX.Element {
  const isControl = isControlName(name)
  return (
    <span class={`badge${isControl ? ' badge-control' : ''}`} style={isControl ? {} : { '--hue': hueOf(name) }}>
      {name}
    </span>
  )
}
