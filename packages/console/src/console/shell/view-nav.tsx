import type { JSX } from 'preact'
import { useEffect, useRef } from 'preact/hooks'

import { toHash, type View } from './views.ts'

/** The ways to the views. Where they do not fit they scroll, and the page does not. */
export function ViewNav({ views, current }: { views: readonly View[]; current: View }): JSX.Element {
  const list = useRef<HTMLUListElement>(null)
  useEffect(
    () => list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }),
    [current],
  )
  return (
    <nav class="view-nav" aria-label="Views">
      <ul ref={list}>
        {views.map((view) => (
          <li key={view.id}>
            <a href={toHash(view.id)} aria-current={view === current ? 'page' : undefined}>
              {view.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
