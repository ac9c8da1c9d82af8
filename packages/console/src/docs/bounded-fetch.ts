import { cutEvents } from './cut-events.ts'

/** How much of a stream is read before it is let go. */
export interface BoundedFetchOptions {
  /** Stop after this many events. Default 5, at least 1. */
  readonly maxEvents?: number
  /** Stop after this many milliseconds, counted from the head of the answer. Default 10,000. */
  readonly maxMs?: number
  /** Stop after this many characters. Default 262,144, what a page can still show. */
  readonly maxCharacters?: number
  /** What is called for the request. Default: the global `fetch`. */
  readonly fetch?: typeof fetch
}

/** Why reading stopped, where the server did not end the stream itself. */
type StopReason = 'events' | 'time' | 'size' | 'failure'

/**
 * Makes a `fetch` for callers that wait for the whole body, which an event stream does not have.
 *
 * An answer of `text/event-stream` is read up to the bounds. Then its connection is closed and the text so far becomes
 * the body, with a last comment line that says who stopped and why. Every other answer passes untouched.
 */
export function createBoundedFetch(options: BoundedFetchOptions = {}): typeof fetch {
  const { maxEvents = 5, maxMs = 10_000, maxCharacters = 262_144 } = options

  return async (input, init) => {
    const connection = new AbortController()
    const signal = init?.signal ? AbortSignal.any([init.signal, connection.signal]) : connection.signal
    const response = await (options.fetch ?? globalThis.fetch)(input, { ...init, signal })
    if (!response.body || !isEventStream(response)) return response

    const { text, stopped } = await readUntil(response.body, { maxEvents, maxMs, maxCharacters })
    connection.abort()
    init?.signal?.throwIfAborted()
    const { status, statusText, headers } = response
    return new Response(stopped === undefined ? text : text + `: ${explain(stopped, maxEvents, maxMs)}\n`, {
      status,
      statusText,
      headers,
    })
  }
}

function isEventStream(response: Response): boolean {
  return /^\s*text\/event-stream\s*(;|$)/i.test(response.headers.get('content-type') ?? '')
}

type Bounds = Required<Omit<BoundedFetchOptions, 'fetch'>>

async function readUntil(
  body: ReadableStream<Uint8Array>,
  { maxEvents, maxMs, maxCharacters }: Bounds,
): Promise<{ readonly text: string; readonly stopped: StopReason | undefined }> {
  const reader = body.getReader()
  const decoder = new TextDecoder()
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<'time'>((resolve) => {
    timer = setTimeout(resolve, maxMs, 'time')
  })
  let text = ''
  const stop = (stopped: StopReason): { text: string; stopped: StopReason } => ({ text: endLine(text), stopped })
  try {
    for (;;) {
      const chunk = await Promise.race([reader.read(), late])
      if (chunk === 'time') return stop('time')
      text += chunk.done ? decoder.decode() : decoder.decode(chunk.value, { stream: true })
      const cut = cutEvents(text, maxEvents)
      if (cut !== undefined) {
        text = cut
        return stop('events')
      }
      if (chunk.done) return { text, stopped: undefined }
      if (text.length >= maxCharacters) {
        text = text.slice(0, maxCharacters)
        return stop('size')
      }
    }
  } catch {
    return stop('failure')
  } finally {
    clearTimeout(timer)
    // Not awaited: a source may answer to it late, and a broken one rejects.
    reader.cancel().catch(() => {})
  }
}

/** A comment has to begin a line of its own, or it becomes part of a field. */
function endLine(text: string): string {
  return text === '' || /[\r\n]$/.test(text) ? text : `${text}\n`
}

function explain(stopped: StopReason, maxEvents: number, maxMs: number): string {
  switch (stopped) {
    case 'events':
      return `this page stopped reading after ${maxEvents} ${maxEvents === 1 ? 'event' : 'events'}; the stream goes on`
    case 'time':
      return `this page stopped reading after ${maxMs / 1000} seconds; the stream goes on`
    case 'size':
      return 'this page stopped reading because the text grew too long to show; the stream goes on'
    case 'failure':
      return 'the connection was lost here'
  }
}
