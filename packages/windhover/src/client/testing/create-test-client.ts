import type { Catalog } from '../../catalog/define-events.ts'
import type { GapReason } from '../../gap.ts'
import { defaultChannel } from '../../names.ts'
import { formatPosition } from '../../position.ts'
import type { ClosingReason } from '../../wire/control-events.ts'
import type { Client } from '../client.ts'
import type { ClientOptions } from '../client-options.ts'
import type { ClientStream } from '../client-stream.ts'
import type { ClientSource, InputByName, Untyped } from '../client-types.ts'
import { createClient } from '../create-client.ts'
import type { PublishItem } from '../publish-types.ts'
import { answerProblem } from './fake-answers.ts'
import { createFakeServer, type TestReader } from './fake-server.ts'

/** What `createTestClient` takes besides a catalog. */
export interface TestClientOptions extends Omit<ClientOptions, 'url' | 'schemas'> {
  /** Answers requests that are not of the server, such as a load of state. Default: 404. */
  readonly fetch?: typeof fetch
}

/** Where an event goes that a test emits. */
export interface EmitDetails {
  /** Default: `broadcast`, which streams without channels read. */
  readonly channel?: string
  /** The publisher's own id: 1 to 128 visible ASCII characters. Default: none. */
  readonly id?: string
}

/** How a test drives what a client sees. Each call resolves when the client has handled it. */
export interface TestControls<Source> {
  /** The streams that are open, in the order of their requests. */
  readonly readers: readonly TestReader[]
  /** What the code under test published, as it was sent. It comes to those who read it, too. */
  readonly published: readonly PublishItem<InputByName<Source>>[]
  /** Where the log stands, as `Windhover-Position` has it: for the answers that a test gives. */
  readonly position: string
  /**
   * Sends an event to the streams that read it. One that is away gets it when it comes back.
   *
   * @throws WindhoverError `invalid_data` or `unknown_event`, if the catalog refuses it.
   */
  emit<Name extends keyof InputByName<Source> & string>(
    event: Name,
    data: InputByName<Source>[Name],
    details?: EmitDetails,
  ): Promise<void>
  /** Loses all messages so far: open streams get a gap now, and others when they come back. Default: `evicted`. */
  gap(reason?: GapReason): Promise<void>
  /** Breaks all connections. Each stream waits and comes back by itself; `wake()` of the client brings it back at once. */
  drop(): Promise<void>
  /** Ends all streams as the server does. By default they may come back, but not after `done` and `kicked`. */
  end(reason: ClosingReason, options?: { readonly reconnect?: boolean }): Promise<void>
  /**
   * Refuses every request from now on. Open streams stay, until `drop()`.
   *
   * @param status - of the answers; 0 for no answer at all, as if there were no network.
   * @param code - of the problem. Default: none.
   */
  refuse(status: number, code?: string): void
  /** Takes requests again. */
  accept(): void
}

/** A client whose server is the test. */
export type TestClient<Source> = Client<Source> & TestControls<Source>

/** How often it lets others go on before it looks: more than lie between a listener and its request. */
const turns = 20

/**
 * Makes a client for tests. It is the real one, with a `fetch` that the test answers, so nothing needs a network or a server. No
 * call waits for a timer: with fake ones, only the waits between tries need them to be advanced.
 *
 * ```ts
 * const client = createTestClient(events)
 * render(<Progress client={client} />)
 * await act(() => client.emit('progress', { taskId: 'import', percent: 10 }))
 * ```
 *
 * @param catalog - types and validates what is emitted and published. Default: nothing is validated.
 */
export function createTestClient<Declared extends Catalog>(
  catalog: Declared,
  options?: TestClientOptions,
): TestClient<Declared>
export function createTestClient<Source extends ClientSource = Untyped>(
  catalog?: undefined,
  options?: TestClientOptions,
): TestClient<Source>
export function createTestClient(
  catalog?: Catalog,
  { fetch: otherwise = refuseForeign, ...options }: TestClientOptions = {},
): TestClient<Untyped> {
  const server = createFakeServer(catalog, otherwise)
  const client = createClient({ ...options, url: 'http://windhover.test', fetch: server.fetch })
  const streams = new Set<ClientStream>()
  let last: Promise<unknown> = Promise.resolve()

  /** Lets the requests arrive that the code under test has begun. Only what waits for a timer is left waiting. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < turns; turn += 1) await Promise.resolve()
    for (const stream of streams) {
      while (stream.state.is === 'connecting') {
        await new Promise<void>((resolve) => {
          const off = stream.onState(() => {
            off()
            resolve()
          })
        })
      }
    }
  }

  /** Does one after the other, in the order of the calls. */
  function enqueue(act: () => Promise<unknown>): Promise<void> {
    const done = last.then(settle).then(act)
    last = done.catch(() => {})
    return done.then(settle)
  }

  const controls: TestControls<Untyped> & Pick<Client<Untyped>, 'stream'> = {
    stream(path, chosen) {
      const stream = client.stream(path, chosen)
      streams.add(stream)
      return stream as never
    },
    get readers() {
      return server.readers.map(({ path, channels, events }) => ({ path, channels, events }))
    },
    get published() {
      return server.published as PublishItem<InputByName<Untyped>>[]
    },
    get position() {
      return formatPosition(server.head)
    },
    emit: (event, data, { channel = defaultChannel, id } = {}) =>
      enqueue(() => server.emit({ event, data, channel, id })),
    gap: (reason = 'evicted') => enqueue(() => server.gap(reason)),
    drop: () => enqueue(() => server.drop()),
    end: (reason, { reconnect = reason !== 'done' && reason !== 'kicked' } = {}) =>
      enqueue(() => server.end(reason, reconnect)),
    refuse: (status, code) => server.refuse({ status, code }),
    accept: () => server.refuse(undefined),
  }
  // By their descriptors, since `readers` is another each time.
  return Object.defineProperties(
    {},
    { ...Object.getOwnPropertyDescriptors(client), ...Object.getOwnPropertyDescriptors(controls) },
  ) as TestClient<Untyped>
}

const refuseForeign: typeof fetch = (input) => {
  const { pathname } = new URL(input instanceof Request ? input.url : input)
  return Promise.resolve(
    answerProblem(404, `nothing answers ${pathname}: give createTestClient a \`fetch\` that does`, undefined),
  )
}
