import type { Client } from '../client.ts'
import { WindhoverClientError } from '../client-error.ts'
import type { ClientSource, Untyped } from '../client-types.ts'
import type { CallOptions, Published, PublishDetails } from '../publish-types.ts'
import { reportUncaught } from '../report-error.ts'
import { createCalls } from '../calls.ts'
import { createRequests } from '../requests.ts'
import { passingStatuses, pickWait } from '../retry-wait.ts'
import type { Publisher, PublisherOptions, PublisherServer, QueuedEvent } from './publisher.ts'

interface Waiting extends QueuedEvent {
  readonly bytes: number
  readonly published: Promise<Published>
  resolve(published: Published): void
  reject(error: unknown): void
}

/**
 * Makes a publisher. It holds what cannot be sent, and sends it again with the same idempotency key until the server has
 * answered. So each event is in the log once, for as long as the log keeps it (its history).
 *
 * ```ts
 * const publisher = createPublisher<typeof events>({ url: 'https://api.example.com', token })
 * await publisher.publish('progress', { percent: 40 })
 * await publisher.close({ flush: true })
 * ```
 *
 * @param target - a client, or where the server is.
 */
export function createPublisher<Source extends ClientSource>(
  target: Client<Source>,
  options?: PublisherOptions,
): Publisher<Source>
export function createPublisher<Source extends ClientSource = Untyped>(
  target: PublisherServer,
  options?: PublisherOptions,
): Publisher<Source>
export function createPublisher(
  target: Pick<Client<Untyped>, 'publish'> | PublisherServer,
  options: PublisherOptions = {},
): Publisher<Untyped> {
  const { maxQueue = 1000, maxQueueBytes = 8 * 1024 * 1024, timeoutMs = 30_000, retry = {}, onError } = options
  const { publish } = 'publish' in target ? target : createCalls(createRequests(target), target)
  const queue: Waiting[] = []
  const prefix = createKey()
  let count = 0
  let bytes = 0
  let isClosed = false
  /** Ends what is under way: a request, or a wait before the next. */
  let interrupt: (() => void) | undefined
  let isRunning = false

  function send({ event, data, details }: Waiting, signal: AbortSignal): Promise<Published> {
    return publish(event, data, { ...details, signal })
  }

  /** Sends one event until it has an answer, or was taken out of the queue. */
  async function deliver(item: Waiting): Promise<void> {
    for (let failures = 0; queue[0] === item; failures += 1) {
      const abort = new AbortController()
      let timer: ReturnType<typeof setTimeout> | undefined
      let error: unknown
      try {
        const published = await new Promise<Published>((resolve, reject) => {
          const end = (reason?: unknown): void => {
            // First, as a `fetch` that does not look at its signal would never end.
            reject(reason)
            abort.abort()
          }
          interrupt = end
          const late = (): void => end(new WindhoverClientError('timeout', `no answer within ${timeoutMs} ms`))
          timer = setTimeout(late, timeoutMs)
          send(item, abort.signal).then(resolve, reject)
        })
        take(item)?.resolve(published)
        return
      } catch (cause) {
        error = cause
      } finally {
        clearTimeout(timer)
      }
      // What was taken out meanwhile has its error.
      if (queue[0] !== item) return
      if (!isPassing(error)) return remove(item, error)
      tell(error, item, true)
      const waitMs = Math.max((error as WindhoverClientError).retryAfterMs, pickWait(failures, undefined, retry))
      await new Promise<void>((resolve) => {
        const waiting = setTimeout(resolve, waitMs)
        interrupt = () => {
          clearTimeout(waiting)
          resolve()
        }
      })
    }
  }

  async function run(): Promise<void> {
    if (isRunning) return
    isRunning = true
    // One after the other: the order is theirs.
    while (queue.length > 0) await deliver(queue[0]!)
    isRunning = false
  }

  /** Takes an event out of the queue, if it is still there. */
  function take(item: Waiting): Waiting | undefined {
    const index = queue.indexOf(item)
    if (index < 0) return undefined
    queue.splice(index, 1)
    bytes -= item.bytes
    return item
  }

  function remove(item: Waiting, reason: unknown): void {
    const isSent = queue[0] === item
    take(item)?.reject(reason)
    if (isSent) interrupt?.()
  }

  function tell(error: unknown, { event, data, details }: QueuedEvent, willRetry: boolean): void {
    try {
      onError?.(error, { event, data, details }, willRetry)
    } catch (thrown) {
      reportUncaught(thrown)
    }
  }

  async function enqueue(
    event: string,
    given: unknown,
    { signal, ...more }: PublishDetails & CallOptions,
  ): Promise<Published> {
    const text = JSON.stringify(given) as string | undefined
    const size = new TextEncoder().encode(text).length
    if (isClosed) throw closed()
    if (queue.length >= maxQueue || bytes + size > maxQueueBytes) {
      throw new WindhoverClientError(
        'queue_full',
        `${queue.length} events with ${bytes} bytes wait already; see maxQueue and maxQueueBytes`,
      )
    }
    if (signal?.aborted) throw signal.reason
    const details = { idempotencyKey: `${prefix}-${(count += 1)}`, ...more }
    // What goes out is what it is now, however often it is sent.
    const item = createWaiting({ event, data: text && JSON.parse(text), details }, size)
    const abort = (): void => remove(item, signal!.reason)
    signal?.addEventListener('abort', abort)
    queue.push(item)
    bytes += size
    void run()
    try {
      return await item.published
    } finally {
      signal?.removeEventListener('abort', abort)
    }
  }

  /** Waits for all that is in the queue. It never rejects. */
  async function settle(): Promise<void> {
    await Promise.allSettled(queue.map(({ published }) => published))
  }

  return {
    get size() {
      return queue.length
    },
    publish(event, data, details = {}) {
      const published = enqueue(event, data, details)
      if (onError) published.catch((error: unknown) => tell(error, { event, data, details }, false))
      return published
    },
    flush: settle,
    async close({ flush = false } = {}) {
      isClosed = true
      while (!flush && queue.length > 0) remove(queue.at(-1)!, closed())
      await settle()
    },
  }
}

function createWaiting(event: QueuedEvent, bytes: number): Waiting {
  let [resolve, reject]: [Waiting['resolve'], Waiting['reject']] = [() => {}, () => {}]
  const published = new Promise<Published>((...settlers) => ([resolve, reject] = settlers))
  return { ...event, bytes, published, resolve, reject }
}

function closed(): WindhoverClientError {
  return new WindhoverClientError('closed', 'the publisher is closed')
}

/** Returns whether the same request may have another answer later. */
function isPassing(error: unknown): boolean {
  if (!(error instanceof WindhoverClientError)) return false
  const { status = 0, code } = error
  return status < 400 || status >= 500 || passingStatuses.includes(status) || code === 'token_expired'
}

/** Makes what no other publisher has: 128 random bits. React Native has no `crypto` by itself. */
function createKey(): string {
  const bytes = new Uint8Array(16)
  const { crypto: source } = globalThis as { crypto?: { getRandomValues(bytes: Uint8Array): unknown } }
  if (source) source.getRandomValues(bytes)
  else for (const index of bytes.keys()) bytes[index] = Math.random() * 256
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
