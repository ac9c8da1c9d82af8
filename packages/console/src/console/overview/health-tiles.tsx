import type { JSX } from 'preact'

import type { Health, Tile } from './judge-health.ts'

const words: Readonly<Record<Health, string>> = {
  fine: 'fine',
  over: 'over its bound',
  alert: 'alert',
  unknown: 'not known',
}

/** A tile for each thing that can go wrong. Its word tells what its colour does. */
export function HealthTiles({ tiles }: { tiles: readonly Tile[] }): JSX.Element {
  return (
    <ul class="tiles" aria-label="Health">
      {tiles.map(({ label, value, health, rule, alert }) => (
        <li
          key={alert}
          class={`tile tile-${health}`}
          data-health={health}
          title={`${rule} See ${alert} in docs/operations/incidents.md.`}
        >
          <span class="tile-label">{label}</span>
          <strong>{value}</strong>
          <span class="tile-word">{words[health]}</span>
        </li>
      ))}
    </ul>
  )
}
