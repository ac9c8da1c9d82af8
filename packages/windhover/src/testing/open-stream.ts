import { readBody } from '../wire/read-body.ts'
import { isStreamType, ReceivedStream } from './received-stream.ts'
import type { TestStream, WaitOptions } from './test-stream.ts'

/** How a stream is opened. */
export interface OpenStreamOptions extends WaitOptions {
  /** Sent as `Last-Event-ID`, as a client that comes back does. Default: none. */
  readonly lastEventId?: string
  /** Further headers, such as cookies. Default: none. */
  readonly headers?: Readonly<Record<string, string>>
  /** Closes the stream. Default: only {@link TestStream.close} does. */
  readonly signal?: AbortSignal
  /**
   * Opens the connection, or answers without one: a handler of `windhover/http/fetch`. Default: the runtime's
   * `fetch`.
   */
  readonly fetch?: (request: Request) => Response | Promise<Response>
}

/**
 * Opens a stream over HTTP, as EventSource does, and reads it as it comes. Resolves with the answer's head,
 * whatever its status.
 *
 * @throws TypeError (as a rejection) when there is no answer, as `fetch` does.
 */
export async function openStream(url: string | URL, options: OpenStreamOptions = {}): Promise<TestStream> {
  const { lastEventId, headers, signal, fetch = globalThis.fetch } = options
  const abort = new AbortController()
  const left = signal === undefined ? abort.signal : AbortSignal.any([signal, abort.signal])
  const request = new Request(url, {
    headers: {
      Accept: 'text/event-stream',
      'Cache-Control': 'no-cache',
      ...(lastEventId === undefined ? {} : { 'Last-Event-ID': lastEventId }),
      ...headers,
    },
    signal: left,
  })
  const response = await fetch(request)
  const body = isStreamType(response.headers.get('Content-Type')) ? '' : await response.text()
  return new FetchedStream(response, body, left, abort, options)
}

class FetchedStream extends ReceivedStream {
  readonly #abort: AbortController
  readonly #over: Promise<void>

  constructor(response: Response, body: string, signal: AbortSignal, abort: AbortController, options: WaitOptions) {
    super({ status: response.status, headers: response.headers, body }, options)
    this.#abort = abort
    this.#over = this.#read(this.isStream ? response.body : null, signal)
  }

  close(): Promise<void> {
    this.#abort.abort()
    return this.#over
  }

  async #read(body: Response['body'], signal: AbortSignal): Promise<void> {
    try {
      if (body) await readBody(body, signal, (text) => this.feed(text))
      this.finish(signal.aborted ? 'left' : 'ended')
    } catch {
      this.finish(signal.aborted ? 'left' : 'broken')
    }
  }
}
