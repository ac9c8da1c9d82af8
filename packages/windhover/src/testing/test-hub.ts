import type { Catalog, EventDeclarations } from '../catalog/define-events.ts'
import type { SlowPolicy } from '../slow-policy.ts'
import { checkOptionsObject } from '../options.ts'
import { createHub } from '../hub/create-hub.ts'
import type { Hub } from '../hub/hub.ts'
import type { HubOptions } from '../hub/hub-options.ts'
import { defaultChannel } from '../names.ts'
import { streamHeaders } from '../stream/response-headers.ts'
import { type ConnectedStream, LocalStream } from './connect.ts'
import { createTestLog, type TestLog } from './test-log.ts'
import type { WaitOptions } from './test-stream.ts'
import { TurnScheduler } from './turn-scheduler.ts'

/**
 * Options of {@link createTestHub}: those of a hub. {@link HubOptions.keepAliveMs} and
 * {@link HubOptions.reconnectSpreadMs} have another default: 0.
 */
export type TestHubOptions<Events extends EventDeclarations = EventDeclarations, Open extends boolean = boolean> = Omit<
  HubOptions<Events, Open>,
  'log' | 'scheduler'
>

/** The request of a reader of a {@link TestHub}. */
export interface TestReaderRequest extends WaitOptions {
  /** The channels to read. Default: `broadcast`. */
  readonly channels?: readonly string[]
  /** The event names to read. Default: all. */
  readonly events?: readonly string[]
  /** Whether each message also carries its time and channel. Default: false. */
  readonly meta?: boolean
  /** The id of the last event that it has seen. Default: none, so that it starts with the next one published. */
  readonly lastEventId?: string
  /** What happens to it if its next message is no longer kept. Default: `disconnect`. */
  readonly slowPolicy?: SlowPolicy
  /** The path of the stream that it reads, for counts and observers. Default: `/test`. */
  readonly stream?: string
}

/** A hub in this process, with readers that record. */
export interface TestHub<Events extends EventDeclarations = EventDeclarations, Open extends boolean = boolean> {
  /** The hub, for the code under test. */
  readonly hub: Hub<Events, Open>
  /** Its log, which shows the published events and can be away. */
  readonly log: TestLog
  /**
   * Connects a reader, without HTTP.
   *
   * @throws WindhoverError `closed` or `unavailable`, as `hub.join` does.
   */
  readonly connect: (request?: TestReaderRequest) => ConnectedStream
  /** Resolves after every reader was given all published events, so that a test can say that nothing came. */
  readonly settled: () => Promise<void>
}

/**
 * Creates a hub for tests: the real one, on a log that records. Nothing in it waits for a time, unless an
 * option says so.
 *
 * @throws WindhoverError as `createHub` does.
 */
export function createTestHub<Events extends EventDeclarations, Open extends boolean = false>(
  options: TestHubOptions<Events, Open> & { readonly catalog: Catalog<Events> },
): TestHub<Events, Open>
export function createTestHub<Events extends EventDeclarations = Record<never, never>, Open extends boolean = true>(
  options?: TestHubOptions<Events, Open>,
): TestHub<Events, Open>
export function createTestHub<Events extends EventDeclarations, Open extends boolean>(
  options: TestHubOptions<Events, Open> = {},
): TestHub<Events, Open> {
  checkOptionsObject('createTestHub', options)
  const { history, window, ...others } = options
  const scheduler = new TurnScheduler()
  const log = createTestLog({
    ...(history === undefined ? {} : { history }),
    ...(window === undefined ? {} : { window }),
  })
  const hub = createHub<Events, Open>({ keepAliveMs: 0, reconnectSpreadMs: 0, ...others, log, scheduler })
  return {
    hub,
    log,
    connect: ({ channels = [defaultChannel], stream = '/test', timeoutMs, ...request } = {}) => {
      const answer = { status: 200, headers: new Headers(streamHeaders()), body: '' }
      const reader = new LocalStream(answer, timeoutMs === undefined ? {} : { timeoutMs })
      hub.join({ ...request, channels, path: stream, sink: reader.sink })
      return reader
    },
    settled: () => scheduler.settled(),
  }
}
