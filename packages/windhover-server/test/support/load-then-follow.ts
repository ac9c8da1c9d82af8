import { expect } from 'vitest'

import { postJson } from './exchange.ts'
import { openStream, type OpenStream } from './open-stream.ts'

/** A state, and the position that was read before it. */
export interface Loaded {
  readonly position: string
  readonly state: readonly number[]
}

/** Nodes of one application, as its publishers and clients see them. */
export interface AppNodes {
  /** The addresses of the nodes, without a path. */
  readonly urls: readonly string[]
  /** Commits a number, and then publishes it as the event `number`, through a node. */
  readonly write: (url: string, number: number, pause: Pause) => Promise<unknown>
  /** Loads the state from a node. */
  readonly load: (url: string, pause: Pause) => Promise<Loaded>
}

/** Waits for some turns of the event loop. */
export type Pause = () => Promise<void>

const writers = 3
const clients = 4
const numbersEach = 4

/**
 * Lets clients load from one node and follow on another, while others write. Fails unless each number is in the state of
 * a client or was delivered to it, none twice, and without a gap.
 *
 * @param draws - at least one number of 0 or more each: which nodes, and for how many turns each waits between its steps.
 * @param first - the numbers begin here. They are new to the nodes.
 * @returns how many numbers were written.
 */
export async function expectNothingLost(
  { urls, write, load }: AppNodes,
  draws: readonly number[],
  first: number,
): Promise<number> {
  let drawn = 0
  const draw = (): number => draws[(drawn += 1) % draws.length]!
  const pick = (): string => urls[draw() % urls.length]!
  const pause: Pause = async () => {
    for (let turns = draw(); turns > 0; turns -= 1) await new Promise((resolve) => setImmediate(resolve))
  }
  const numbers = Array.from({ length: writers * numbersEach }, (_, n) => first + n)

  async function writeSome(own: readonly number[]): Promise<void> {
    for (const number of own) {
      await pause()
      await write(pick(), number, pause)
    }
  }

  async function open(): Promise<Follower> {
    await pause()
    const { position, state } = await load(pick(), pause)
    await pause()
    const stream = await openStream(`${pick()}/sse/broadcast`, { 'Last-Event-ID': position })
    expect(JSON.parse((await stream.next()).data)).toMatchObject({ resumed: true })
    return { state, stream }
  }

  const [followers] = await Promise.all([
    Promise.all(Array.from({ length: clients }, open)),
    ...Array.from({ length: writers }, (_, n) => writeSome(numbers.slice(n * numbersEach, (n + 1) * numbersEach))),
  ])
  expect((await postJson(`${pick()}/api/broadcast`, JSON.stringify({ event: 'end', data: first }))).status).toBe(200)
  for (const { state, stream } of followers) {
    const got = await readToEnd(stream, first)
    expect(numbers.filter((number) => !state.includes(number) && !got.includes(number))).toEqual([])
    expect(new Set(got).size).toBe(got.length)
  }
  return numbers.length
}

interface Follower {
  readonly state: readonly number[]
  readonly stream: OpenStream
}

/** Reads the numbers before the end of this run; a node that was late may begin before that of the last one. */
async function readToEnd(stream: OpenStream, run: number): Promise<number[]> {
  const got: number[] = []
  for (;;) {
    const { event, data } = await stream.next()
    if (event === 'end' && data === String(run)) break
    expect(['number', 'end', 'position']).toContain(event)
    if (event === 'number') got.push(Number(data))
  }
  stream.close()
  await stream.closed
  return got
}
