/** Who is connected, as the server counts. */
export interface ConnectedCount {
  readonly connected: number
  readonly streams: Readonly<Record<string, number>>
  readonly channels: Readonly<Record<string, number>>
}

/** A server that does not answer must not keep the page from ever asking again. */
const maxWaitMs = 10_000

/** Asks for the count; `undefined` where the server does not tell. */
export async function fetchConnectedCount(url: string, signal: AbortSignal): Promise<ConnectedCount | undefined> {
  const limited = AbortSignal.any([signal, AbortSignal.timeout(maxWaitMs)])
  try {
    const response = await fetch(url, { headers: { Accept: 'application/json' }, cache: 'no-store', signal: limited })
    if (!response.ok) return undefined
    const { connected, streams, channels } = (await response.json()) as Record<string, unknown>
    if (typeof connected !== 'number') return undefined
    return { connected, streams: asCounts(streams), channels: asCounts(channels) }
  } catch {
    return undefined
  }
}

function asCounts(value: unknown): Record<string, number> {
  if (typeof value !== 'object' || value === null) return {}
  return Object.fromEntries(Object.entries(value).filter(([, count]) => typeof count === 'number'))
}
