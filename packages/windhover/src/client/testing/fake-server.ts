import type { GapReason } from '../../gap.ts'
import { WindhoverError } from '../../errors.ts'
import { defaultChannel } from '../../names.ts'
import type { Position } from '../../position.ts'
import { type ClosingReason, encodeClosing, encodeConnected, encodeGap } from '../../wire/control-events.ts'
import type { ClientSchemas } from '../validate-message.ts'
import { answerJson, answerPosition, answerProblem, answerTicket } from './fake-answers.ts'
import { createFakeBody, type FakeBody } from './fake-body.ts'
import { createFakeLog, type Entry, type FakeMessage, type Interest, isWanted } from './fake-log.ts'
import { validateData } from './validate-data.ts'

/** A stream that is open. */
export interface TestReader extends Interest {
  readonly path: string
}

/** What code under test published, as it was sent. */
export interface SentMessage {
  readonly event: string
  readonly data?: unknown
  readonly channel?: string
  readonly id?: string
  readonly retryMs?: number
  readonly idempotencyKey?: string
}

interface OpenReader extends TestReader {
  readonly body: FakeBody
}

/** A server behind a `fetch`: it speaks the protocol (PROTOCOL.md), and does what the test says. */
export interface FakeServer {
  readonly fetch: typeof fetch
  readonly published: SentMessage[]
  readonly readers: readonly OpenReader[]
  readonly head: Position
  /**
   * Adds a message and writes it to those who read it. Resolves when they have handled it.
   *
   * @throws WindhoverError `invalid_data` or `unknown_event`, if the catalog refuses it.
   */
  emit(message: FakeMessage): Promise<Entry>
  gap(reason: GapReason): Promise<void>
  drop(): Promise<void>
  end(reason: ClosingReason, reconnect: boolean): Promise<void>
  /** Answers all requests so; `undefined` ends that. A status of 0 is no answer at all. */
  refuse(refusal: Refusal | undefined): void
}

export interface Refusal {
  readonly status: number
  readonly code: string | undefined
}

/** Milliseconds before a client comes back, as the server has it. */
const retryMs = 2000

/**
 * Makes a server without readers.
 *
 * @param catalog - validates what is emitted and published. Default: anything is taken.
 * @param otherwise - answers what is asked of any other path.
 */
export function createFakeServer(catalog: ClientSchemas | undefined, otherwise: typeof fetch): FakeServer {
  const log = createFakeLog()
  const published: SentMessage[] = []
  const ids = new Map<string, string>()
  let readers: readonly OpenReader[] = []
  let refusal: Refusal | undefined

  function writeAll(toText: (reader: OpenReader) => string | undefined): Promise<void> {
    const writes = readers.flatMap((reader) => {
      const text = toText(reader)
      return text === undefined ? [] : [reader.body.write(text)]
    })
    return Promise.all(writes).then(() => {})
  }

  async function emit(message: FakeMessage): Promise<Entry> {
    const entry = log.add({ ...message, data: await validateData(catalog, message.event, message.data) })
    await writeAll((reader) => (isWanted(reader, entry) ? entry.frame : undefined))
    return entry
  }

  function open(address: URL, lastEventId: string, signal: AbortSignal): Response {
    const channels = address.searchParams.getAll('channel')
    const events = address.searchParams.getAll('event')
    const interest: Interest = { channels: channels.length > 0 ? channels : [defaultChannel], events }
    const start = log.findStart(interest, lastEventId, Number(address.searchParams.get('last') ?? 0))
    const body = createFakeBody(signal, () => (readers = readers.filter((other) => other !== reader)))
    const reader: OpenReader = { path: address.pathname, ...interest, body }
    readers = [...readers, reader]
    const connected = encodeConnected({
      clientId: '0'.repeat(32),
      // None: no silence of a test is too long.
      keepAliveMs: 0,
      resumed: start.resumed,
      retryMs,
      position: start.gap === undefined ? start.position : undefined,
    })
    void body.write([connected, start.gap, ...start.entries.map(({ frame }) => frame)].join(''))
    return new Response(body.stream, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } })
  }

  async function publish(
    sent: Partial<SentMessage>,
    valid?: { readonly data: unknown },
  ): Promise<SentMessage & { id: string }> {
    const { event = 'message', data, channel = defaultChannel, id, retryMs: asked, idempotencyKey } = sent
    let wireId = idempotencyKey === undefined ? undefined : ids.get(idempotencyKey)
    if (wireId === undefined) {
      const taken = valid === undefined ? await validateData(catalog, event, data) : valid.data
      published.push({ ...sent, event })
      const entry = log.add({ event, data: taken, channel, id, retryMs: asked })
      wireId = entry.wireId
      if (idempotencyKey !== undefined) ids.set(idempotencyKey, wireId)
      // Readers hear of it when they do: the publisher does not wait for them.
      void writeAll((reader) => (isWanted(reader, entry) ? entry.frame : undefined))
    }
    return { event, id: wireId }
  }

  /** Publishes all or none. */
  async function publishMany(events: readonly Partial<SentMessage>[]): Promise<Response> {
    const data = await Promise.all(
      events.map(async ({ event = 'message', data: given }) => ({ data: await validateData(catalog, event, given) })),
    )
    const results: { readonly id: string }[] = []
    for (const [index, sent] of events.entries()) {
      // oxlint-disable-next-line no-await-in-loop -- the order is theirs
      const { id } = await publish(sent, data[index])
      results.push({ id })
    }
    return answerJson({ ok: true, connected: readers.length, results })
  }

  const answer: typeof fetch = async (input, init = {}) => {
    const address = new URL(input instanceof Request ? input.url : input)
    const headers = new Headers(init.headers)
    const { method = 'GET', signal, body } = init
    if (refusal?.status === 0) throw new TypeError('the server is away')
    if (refusal) return answerProblem(refusal.status, 'refused by the test', refusal.code)
    if (method === 'GET' && headers.get('accept') === 'text/event-stream') {
      const lastEventId = headers.get('last-event-id') ?? ''
      if (lastEventId === 'stop') return new Response(undefined, { status: 204 })
      return open(address, lastEventId, signal ?? new AbortController().signal)
    }
    if (method === 'GET' && address.pathname === '/api/position') return answerPosition(log.head)
    if (method !== 'POST') return otherwise(input, init)
    if (address.pathname === '/api/tickets') return answerTicket()
    const isBatch = address.pathname === '/api/broadcast/batch'
    if (!isBatch && address.pathname !== '/api/broadcast') return otherwise(input, init)
    try {
      const sent: unknown = JSON.parse(body as string)
      if (isBatch) return await publishMany((sent as { events: SentMessage[] }).events)
      const { event, id } = await publish(sent as SentMessage)
      return answerJson({ ok: true, event, connected: readers.length, id })
    } catch (error) {
      if (!(error instanceof WindhoverError)) throw error
      return answerProblem(422, error.message, error.code, error.issues)
    }
  }

  return {
    fetch: answer,
    published,
    get head() {
      return log.head
    },
    get readers() {
      return readers
    },
    emit,
    async gap(reason) {
      const before = log.head
      const resumedAt = log.lose(reason)
      await writeAll(() => encodeGap({ reason, requested: before, resumedAt }))
    },
    async drop() {
      await Promise.all(readers.map(({ body }) => body.fail()))
    },
    async end(reason, reconnect) {
      const text = encodeClosing(reason, reconnect, retryMs)
      await Promise.all(
        readers.map(async ({ body }) => {
          void body.write(text)
          await body.end()
        }),
      )
    },
    refuse(next) {
      refusal = next
    },
  }
}
