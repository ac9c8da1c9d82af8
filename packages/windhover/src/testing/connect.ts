import type { Sink, SinkListener } from '../connection/sink.ts'
import type { Admission } from '../endpoint/admission.ts'
import type { StreamEndpoint, SyncStreamEndpoint } from '../endpoint/endpoint.ts'
import { streamHeaders } from '../stream/response-headers.ts'
import type { Chunk } from '../chunk.ts'
import { isStreamType, type ReceivedAnswer, ReceivedStream } from './received-stream.ts'
import type { TestStream, WaitOptions } from './test-stream.ts'

/** A request to a stream in this process. */
export interface ConnectRequest extends WaitOptions {
  /** Default: `GET`. */
  readonly method?: string
  /** The query, by name; a list for a name that stands there more than once. Default: none. */
  readonly query?: Readonly<Record<string, string | number | boolean | readonly string[]>>
  /** The parameters of the path. Default: none. */
  readonly params?: Readonly<Record<string, string>>
  /** Sent as `Last-Event-ID`. Default: none. */
  readonly lastEventId?: string
  /** Further headers, such as cookies, and `accept`, which is `text/event-stream` by default. Default: none. */
  readonly headers?: Readonly<Record<string, string>>
  /** The client's IP address. Default: unknown. */
  readonly address?: string
}

/** A stream without a connection, in which a test controls how the client behaves. */
export interface ConnectedStream extends TestStream {
  /** Takes nothing from now on. Later writes wait, and the stream's code and the hub see a client that is too slow. */
  stall(): void
  /** Takes the writes that wait, and everything from now on. */
  resume(): void
}

/**
 * Reads a stream in this process, without HTTP, as an adapter would for such a request. A refused request
 * gives a stream that is over, with the status and the body of the refusal.
 */
export function connect(endpoint: SyncStreamEndpoint, request?: ConnectRequest): ConnectedStream
/** Reads a stream whose endpoint may have to wait, and resolves once it has judged the request. */
export function connect(endpoint: StreamEndpoint, request?: ConnectRequest): ConnectedStream | Promise<ConnectedStream>
export function connect(
  endpoint: StreamEndpoint,
  request: ConnectRequest = {},
): ConnectedStream | Promise<ConnectedStream> {
  const { method = 'GET', query = {}, params = {}, lastEventId, address } = request
  const headers = new Headers({ accept: 'text/event-stream', ...request.headers })
  const values = Object.entries(query).flatMap(([name, value]) =>
    (Array.isArray(value) ? value : [value]).map((one): [string, string] => [name, String(one)]),
  )
  const admission = endpoint.admit({
    method,
    query: new URLSearchParams(values),
    params,
    accept: headers.get('accept') ?? undefined,
    lastEventId,
    address: () => address,
    header: (name) => headers.get(name) ?? undefined,
  })
  return 'then' in admission ? admission.then((settled) => open(settled, request)) : open(admission, request)
}

function open(admission: Admission, request: ConnectRequest): ConnectedStream {
  if (admission.kind === 'answer') {
    const { status, body } = admission.response
    const answered = new Headers(admission.response.headers)
    const isStream = isStreamType(answered.get('Content-Type'))
    const stream = new LocalStream({ status, headers: answered, body: isStream ? '' : body }, request)
    stream.receive(isStream ? body : '')
    return stream
  }
  const { status } = admission
  const stream = new LocalStream({ status, headers: new Headers(streamHeaders()), body: '' }, request)
  if (admission.kind === 'head') stream.receive('')
  else admission.join(stream.sink)
  return stream
}

/** A stream that comes straight from a sink. */
export class LocalStream extends ReceivedStream implements ConnectedStream {
  /** The input of the stream. */
  readonly sink: Sink
  readonly #decoder = new TextDecoder()
  #listener: SinkListener | undefined
  #waiting: Uint8Array[] = []
  #isStalled = false
  #isEnding = false

  constructor(answer: ReceivedAnswer, options: WaitOptions) {
    super(answer, options)
    const countWaiting = (): number => this.#waiting.reduce((sum, { length }) => sum + length, 0)
    this.sink = {
      get pendingBytes() {
        return countWaiting()
      },
      attach: (listener) => {
        this.#listener = listener
      },
      write: (chunk) => this.#write(chunk),
      close: (last) => {
        this.#isEnding = true
        this.#write(last)
        if (!this.#isStalled) this.#leaveSoon()
      },
      destroy: () => this.#end('broken'),
    }
  }

  /** Takes a whole stream at once. */
  receive(text: string): void {
    this.feed(text)
    this.#end('ended')
  }

  stall(): void {
    this.#isStalled = true
  }

  resume(): void {
    this.#isStalled = false
    for (const bytes of this.#waiting.splice(0)) this.feed(this.#decoder.decode(bytes, { stream: true }))
    if (this.#isEnding) this.#leaveSoon()
    else this.#listener?.onDrain()
  }

  close(): Promise<void> {
    this.#end('left')
    return Promise.resolve()
  }

  #write({ payload }: Chunk): boolean {
    if (this.#isStalled) this.#waiting.push(payload)
    else this.feed(this.#decoder.decode(payload, { stream: true }))
    return !this.#isStalled
  }

  /** Ends the stream later: a sink must not call its listener before it returns. */
  #leaveSoon(): void {
    queueMicrotask(() => this.#end('ended'))
  }

  #end(reason: 'ended' | 'broken' | 'left'): void {
    if (this.closed !== undefined) return
    this.#waiting = []
    this.finish(reason)
    this.#listener?.onClose()
  }
}
