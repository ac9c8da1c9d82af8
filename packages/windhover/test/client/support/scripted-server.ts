import type { ManualWorld } from './manual-world.ts'

/** A stream that a test writes by hand. */
export interface ScriptedBody {
  write(text: string): void
  end(): void
  fail(): void
  /** Whether the client has let go of it. */
  readonly isLeft: boolean
}

/** A request that a test answers by hand. */
export interface ScriptedRequest {
  readonly url: string
  readonly method: string
  readonly headers: Headers
  readonly atMs: number
  readonly isAborted: boolean
  answer(response: Response): void
  refuse(): void
  /** Answers with a stream, which begins with `connected` unless that is `undefined`. */
  stream(connected?: {
    readonly id?: string
    readonly resumed?: boolean
    readonly [name: string]: unknown
  }): ScriptedBody
}

/** Collects the requests of a client, and leaves their answers to the test. */
export interface ScriptedServer {
  readonly fetch: typeof fetch
  readonly requests: ScriptedRequest[]
  /** The newest request. */
  readonly last: ScriptedRequest
}

/** Makes a server of which a test says every word. */
export function createScriptedServer(world: ManualWorld): ScriptedServer {
  const requests: ScriptedRequest[] = []
  return {
    requests,
    get last() {
      return requests.at(-1)!
    },
    fetch: (input, init = {}) =>
      new Promise((resolve, reject) => {
        const { signal } = init
        const headers = new Headers(init.headers)
        signal?.addEventListener('abort', () => reject(signal.reason as Error))
        requests.push({
          url: input as string,
          method: init.method ?? 'GET',
          headers,
          atMs: world.now,
          get isAborted() {
            return signal?.aborted ?? false
          },
          answer: resolve,
          refuse: () => reject(new TypeError('fetch failed')),
          stream(connected = {}) {
            let controller!: ReadableStreamDefaultController<Uint8Array>
            let isLeft = false
            const body = new ReadableStream<Uint8Array>({
              start: (given) => void (controller = given),
              cancel: () => void (isLeft = true),
            })
            signal?.addEventListener('abort', () => {
              if (isLeft) return
              isLeft = true
              controller.error(signal.reason)
            })
            const { id, ...data } = connected
            const asked = headers.get('last-event-id') ?? ''
            const written: ScriptedBody = {
              write: (text) => controller.enqueue(new TextEncoder().encode(text)),
              end: () => controller.close(),
              fail: () => controller.error(new TypeError('terminated')),
              get isLeft() {
                return isLeft
              },
            }
            written.write(
              `retry: 2000\nid: ${id ?? (asked || 'e1.0')}\nevent: connected\ndata: ${JSON.stringify({
                keepAliveMs: 15_000,
                serverTime: '2026-11-27T00:00:00.000Z',
                resumed: asked !== '',
                ...data,
              })}\n\n`,
            )
            resolve(new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } }))
            return written
          },
        })
      }),
  }
}

/** Writes a message. */
export function message(id: string, data: unknown = {}, event = 'x'): string {
  return `id: ${id}\nevent: ${event}\ndata: ${JSON.stringify(data)}\n\n`
}

/** Writes the end of a stream. */
export function closing(reason: string, reconnect: boolean): string {
  return `${reconnect ? '' : 'id: stop\n'}event: closing\ndata: ${JSON.stringify({ reason, reconnect })}\n\n`
}

/** Makes a refusal as the server writes it. */
export function problem(status: number, code: string, headers: Record<string, string> = {}): Response {
  return new Response(JSON.stringify({ status, code, detail: `it is ${code}`, ok: false }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  })
}
