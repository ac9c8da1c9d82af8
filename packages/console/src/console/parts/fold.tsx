import type { ComponentChildren, JSX } from 'preact'
import { useState } from 'preact/hooks'

/** What is folded away below its name. */
export interface FoldProps {
  readonly summary: string
  /** Default: false. */
  readonly startsOpen?: boolean
  /** Draws what is folded away, from when it was first opened. */
  readonly children: () => ComponentChildren
}

/** Something that is seldom wanted, below its name. */
export function Fold({ summary, startsOpen = false, children }: FoldProps): JSX.Element {
  // To begin with alone: it must not close under the hand of who empties a field.
  const [starts] = useState(startsOpen)
  const [wasOpen, setWasOpen] = useState(starts)
  return (
    <details class="fold" open={starts} onToggle={({ currentTarget }) => currentTarget.open && setWasOpen(true)}>
      <summary>{summary}</summary>
      {wasOpen && children()}
    </details>
  )
}
