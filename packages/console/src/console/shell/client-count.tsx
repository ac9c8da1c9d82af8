import type { JSX } from 'preact'

import type { ConnectedCount } from '../clients/connected-count.ts'

/** How many clients are connected; by stream and channel for who points at it. */
export function ClientCount({ count }: { count: ConnectedCount | undefined }): JSX.Element {
  const connected = count?.connected
  return (
    <div
      class="pill client-count"
      data-testid="client-count"
      title={count === undefined ? 'Not known' : describe(count)}
    >
      <strong>{connected ?? '–'}</strong>
      <span>{connected === 1 ? 'client' : 'clients'}</span>
    </div>
  )
}

function describe({ streams, channels }: ConnectedCount): string {
  const lines = (title: string, counts: Readonly<Record<string, number>>): string[] => {
    const entries = Object.entries(counts)
    return entries.length === 0 ? [] : [title, ...entries.map(([name, value]) => `  ${name}: ${value}`)]
  }
  return ['Connected clients', ...lines('Streams', streams), ...lines('Channels', channels)].join('\n')
}
