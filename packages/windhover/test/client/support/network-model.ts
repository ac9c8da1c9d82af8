import type { HubModel, ModelInterest, ModelReader } from './hub-model.ts'
import { type ManualWorld, seededRandom } from './manual-world.ts'

/** What the network does with one request. */
export type Fate =
  | { readonly kind: 'pass' }
  /** Cut after so many bytes of the body: as an error, or as if it were the end. */
  | { readonly kind: 'cut'; readonly bytes: number; readonly isClean: boolean }
  /** Nothing comes any more after so many bytes, and nothing says so. */
  | { readonly kind: 'mute'; readonly bytes: number }
  | { readonly kind: 'refuse' | 'hang' | 'html' | 'empty' | 'stale' }
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: string; readonly problem?: object }

/** How clients show who they are. */
export type Door = 'open' | 'token' | 'ticket' | 'cookie'

export interface NetworkOptions {
  readonly seed: number
  readonly door: Door
  readonly keepAliveMs: number
  /** How lines end, as far as a proxy has its own idea of that. */
  readonly lineEnd: '\n' | '\r\n' | '\r'
  /** Most milliseconds that bytes are on their way. */
  readonly delayMs: number
  /** Most bytes that come at once. */
  readonly maxPart: number
  /** Whether `fetch` takes no notice of its signal. */
  readonly isDeaf: boolean
}

/** A request for a stream, as it left the client. */
export interface SeenRequest extends ModelInterest {
  readonly lastEventId: string
  readonly atMs: number
}

interface Link {
  readonly write: (text: string) => void
  readonly end: (isClean: boolean) => void
  mute(): void
}

/** A server, and a network that does it no favour. */
export interface NetworkModel {
  readonly fetch: typeof fetch
  /** What becomes of the next requests, in turn. Those after them pass. */
  readonly fates: Fate[]
  /** Called for each request as it leaves. */
  onRequest: (request: SeenRequest) => void
  readonly requests: number
  /** How many bodies the client has neither read to their end nor cancelled. */
  readonly openBodies: number
  /** Connections that the server has. */
  readonly connections: number
  cutAll(isClean: boolean): void
  muteAll(): void
  /** The server ends each stream with `closing`. */
  closeAll(reason: string, reconnect: boolean): void
  /** Returns a new credential, which ends after so many milliseconds. */
  issue(lifeMs: number): string
}

const startOfTime = Date.parse('2026-11-27T00:00:00.000Z')

/** Puts a network in front of a hub. */
export function createNetworkModel(world: ManualWorld, hub: HubModel, options: NetworkOptions): NetworkModel {
  const random = seededRandom(options.seed)
  const links = new Set<Link>()
  const readerOfTicket = new Map<string, () => void>()
  const endsAt = new Map<string, number>()
  const answersByUrl = new Map<string, string[]>()
  const fates: Fate[] = []
  let issued = 0
  let requests = 0
  let openBodies = 0
  const pick = (max: number): number => Math.floor(random() * max)

  const refusal = (status: number, code: string): Response =>
    new Response(JSON.stringify({ status, detail: `it is ${code}`, code, ok: false }), {
      status,
      headers: { 'content-type': 'application/problem+json' },
    })

  /** A body whose bytes come late, in parts, and maybe not all. */
  function createBody(fate: Fate, signal: AbortSignal | undefined, onLeave: () => void): [ReadableStream, Link] {
    let controller!: ReadableStreamDefaultController<Uint8Array>
    let isOpen = true
    let isMute = fate.kind === 'mute' && fate.bytes === 0
    let sent = 0
    let arrival = world.now
    const settle = (): void => {
      if (!isOpen) return
      isOpen = false
      openBodies -= 1
      links.delete(link)
      onLeave()
    }
    openBodies += 1
    const body = new ReadableStream<Uint8Array>({
      start: (given) => void (controller = given),
      cancel: settle,
    })
    function finish(isClean: boolean): void {
      if (!isOpen || isMute) return
      settle()
      if (isClean) controller.close()
      else controller.error(new TypeError('terminated'))
    }
    function later(act: () => void): void {
      arrival = Math.max(arrival, world.now + pick(options.delayMs + 1))
      world.at(arrival - world.now, () => {
        if (isOpen && !isMute) act()
      })
    }
    const link: Link = {
      write(text) {
        const bytes = new TextEncoder().encode(text.replaceAll('\n', options.lineEnd))
        for (let start = 0; start < bytes.length;) {
          const part = bytes.slice(start, start + 1 + pick(options.maxPart))
          start += part.length
          later(() => {
            if (fate.kind === 'cut' || fate.kind === 'mute') {
              const rest = fate.bytes - sent
              if (part.length >= rest) {
                if (rest > 0) controller.enqueue(part.slice(0, rest))
                if (fate.kind === 'mute') isMute = true
                else finish(fate.isClean)
                return
              }
            }
            sent += part.length
            controller.enqueue(part)
          })
        }
      },
      end: (isClean) => later(() => finish(isClean)),
      mute() {
        isMute = true
      },
    }
    links.add(link)
    if (!options.isDeaf) {
      signal?.addEventListener('abort', () => {
        if (!isOpen) return
        settle()
        controller.error(signal.reason)
      })
    }
    return [body, link]
  }

  const streamHead = { status: 200, headers: { 'content-type': 'text/event-stream; charset=utf-8' } }

  function serve(url: URL, headers: Headers, fate: Fate, signal: AbortSignal | undefined): Response {
    const query = url.searchParams
    const lastEventId = headers.get('last-event-id') ?? ''
    if (lastEventId === 'stop') return new Response(null, { status: 204 })
    const ticket = query.get('ticket') ?? ''
    const credential = options.door === 'token' ? (headers.get('authorization') ?? '').slice('Bearer '.length) : ticket
    let ends: number | undefined
    if (options.door === 'token' || options.door === 'ticket') {
      ends = endsAt.get(credential)
      if (ends === undefined) return refusal(401, 'unauthorized')
      if (ends <= world.now) return refusal(401, 'token_expired')
    }
    const recorded: string[] = []
    let isLeft = false
    const leave = (): void => {
      isLeft = true
      hub.readers.delete(reader)
    }
    const [body, link] = createBody(fate, signal, leave)
    const reader: ModelReader = {
      channels: query.getAll('channel'),
      events: query.getAll('event'),
      at: 0,
      send(text) {
        recorded.push(text)
        link.write(text)
      },
      close: () => endWith(reader, link, 'kicked', false),
    }
    answersByUrl.set(withoutTicket(url), recorded)
    if (ticket !== '') {
      readerOfTicket.get(ticket)?.()
      readerOfTicket.set(ticket, () => reader.close())
    }
    hub.join(reader, lastEventId, Number(query.get('last') ?? 0), {
      clientId: 'c',
      serverTime: new Date(startOfTime + world.now).toISOString(),
      keepAliveMs: options.keepAliveMs,
      ...(ends !== undefined && { expiresAt: new Date(startOfTime + ends).toISOString() }),
    })
    closers.set(reader, link)
    beat()
    if (ends !== undefined) {
      world.at(ends - world.now, () => {
        if (!isLeft) endWith(reader, link, 'expired', options.door === 'cookie')
      })
    }
    return new Response(body, streamHead)

    function beat(): void {
      if (options.keepAliveMs === 0) return
      world.at(options.keepAliveMs - pick(options.keepAliveMs / 16), () => {
        if (isLeft || !hub.readers.has(reader)) return
        if (reader.at === hub.head) {
          link.write(': keep-alive\n\n')
        } else {
          reader.at = hub.head
          const { epoch, offset } = { epoch: Math.floor(hub.head / 1_000_000), offset: hub.head % 1_000_000 }
          reader.send(`id: e${epoch}.${offset}\nevent: position\ndata:\n\n`)
        }
        beat()
      })
    }
  }

  const closers = new Map<ModelReader, Link>()

  function endWith(reader: ModelReader, link: Link, reason: string, reconnect: boolean): void {
    if (!hub.readers.delete(reader)) return
    const idLine = reconnect ? '' : 'id: stop\n'
    link.write(`retry: 1500\n${idLine}event: closing\ndata: ${JSON.stringify({ reason, reconnect })}\n\n`)
    link.end(true)
  }

  function answer(url: URL, headers: Headers, fate: Fate, signal: AbortSignal | undefined): Response {
    switch (fate.kind) {
      case 'status':
        return new Response(fate.problem ? JSON.stringify(fate.problem) : '<h1>Bad Gateway</h1>', {
          status: fate.status,
          headers: fate.retryAfter === undefined ? {} : { 'retry-after': fate.retryAfter },
        })
      case 'html':
        return new Response('<h1>Welcome</h1>', { status: 200, headers: { 'content-type': 'text/html' } })
      case 'empty':
        return new Response(new ReadableStream({ start: (controller) => controller.close() }), streamHead)
      case 'stale': {
        const kept = answersByUrl.get(withoutTicket(url))
        if (kept === undefined) return serve(url, headers, { kind: 'pass' }, signal)
        const [body, link] = createBody({ kind: 'pass' }, signal, () => {})
        for (const text of kept.slice()) link.write(text)
        link.end(true)
        return new Response(body, streamHead)
      }
      default:
        return serve(url, headers, fate, signal)
    }
  }

  const model: NetworkModel = {
    fetch: (input, init = {}) => {
      const url = new URL(input as string)
      const headers = new Headers(init.headers)
      const signal = init.signal ?? undefined
      requests += 1
      model.onRequest({
        lastEventId: headers.get('last-event-id') ?? '',
        channels: url.searchParams.getAll('channel'),
        events: url.searchParams.getAll('event'),
        atMs: world.now,
      })
      const fate = fates.shift() ?? { kind: 'pass' }
      return new Promise((resolve, reject) => {
        if (!options.isDeaf) {
          if (signal?.aborted) return reject(signal.reason as Error)
          signal?.addEventListener('abort', () => reject(signal.reason as Error))
        }
        if (fate.kind === 'hang') return
        world.at(pick(options.delayMs + 1), () => {
          if (!options.isDeaf && signal?.aborted) return
          if (fate.kind === 'refuse') reject(new TypeError('fetch failed'))
          else resolve(answer(url, headers, fate, signal))
        })
      })
    },
    fates,
    onRequest: () => {},
    get requests() {
      return requests
    },
    get openBodies() {
      return openBodies
    },
    get connections() {
      return hub.readers.size
    },
    cutAll(isClean) {
      for (const link of links) link.end(isClean)
    },
    muteAll() {
      for (const link of links) link.mute()
    },
    closeAll(reason, reconnect) {
      for (const reader of hub.readers) endWith(reader, closers.get(reader)!, reason, reconnect)
    },
    issue(lifeMs) {
      issued += 1
      endsAt.set(`t${issued}`, world.now + lifeMs)
      return `t${issued}`
    },
  }
  return model
}

/** What a cache would know an answer by. */
function withoutTicket(url: URL): string {
  const query = new URLSearchParams([...url.searchParams].filter(([name]) => name !== 'ticket'))
  return `${url.pathname}?${query.toString()}`
}
