import { parsePosition } from 'windhover'

import type { Frame } from './frame.ts'
import { indexBehind, type KnownInterest, type Truth } from './truth.ts'
import { demand } from './violation.ts'

/** One client over all its connections, and what it has really read. */
export class Client {
  readonly name: string
  readonly stream: string
  readonly channels: readonly string[]
  readonly events: readonly string[] | undefined
  readonly interest: KnownInterest
  readonly address: string
  readonly takesGzip: boolean
  /** As EventSource keeps it. */
  lastEventId: string | undefined
  /** Every id that it has seen. */
  readonly ids: string[] = []
  readonly #truth: Truth
  readonly #isLatest: boolean
  readonly #received = new Set<number>()
  readonly #gaps: { readonly from: number; readonly to: number }[] = []
  #start: number | undefined
  #askedWith: string | undefined

  constructor(
    truth: Truth,
    options: Pick<Client, 'name' | 'stream' | 'channels' | 'events' | 'interest' | 'address' | 'takesGzip'> & {
      isLatest: boolean
    },
  ) {
    this.#truth = truth
    this.name = options.name
    this.stream = options.stream
    this.channels = options.channels
    this.events = options.events
    this.interest = options.interest
    this.address = options.address
    this.takesGzip = options.takesGzip
    this.#isLatest = options.isLatest
  }

  /** It asks for a new connection with this id. An id that is not its last makes it count from there. */
  ask(lastEventId: string | undefined): void {
    this.#askedWith = lastEventId
    if (lastEventId !== undefined && lastEventId !== '' && lastEventId === this.lastEventId) return
    this.#received.clear()
    this.#gaps.length = 0
    this.#start = undefined
    this.lastEventId = lastEventId === '' ? undefined : lastEventId
  }

  receive({ event, id, data, comment }: Frame): void {
    if (comment !== undefined) return
    const offset = id === undefined ? undefined : parsePosition(id)?.offset
    if (id !== undefined) {
      this.lastEventId = id
      this.ids.push(id)
    }
    if (event === 'connected') this.#start ??= offset
    else if (event === 'gap') {
      const asked = parsePosition(this.#askedWith ?? '')
      const { requested, reason } = JSON.parse(data) as { requested: { offset: number } | null; reason: string }
      this.#gaps.push({ from: reason === 'epoch' || requested === null ? 0 : requested.offset, to: offset! })
      this.#start ??= reason === 'epoch' || requested === null ? offset! : (asked?.offset ?? offset!)
    } else if (event !== 'position' && event !== 'closing') {
      demand(!this.#received.has(offset!), 'double', () => `read ${offset} twice`, this.name)
      this.#received.add(offset!)
    }
  }

  /** Whatever it asked for, up to the last id that it knows, was read, or a gap was told, or (`latest`) it was replaced. */
  check(): void {
    if (this.#start === undefined) return
    const until = parsePosition(this.lastEventId ?? '')?.offset ?? 0
    const { offsets } = this.interest
    for (let index = indexBehind(offsets, this.#start); offsets[index]! <= until; index += 1) {
      const offset = offsets[index]!
      if (this.#received.has(offset) || this.#gaps.some(({ from, to }) => offset > from && offset <= to)) continue
      const newest = this.#isLatest ? this.#truth.newest(offset) : offset
      const isReplaced = newest > offset && (newest > until || this.#received.has(newest) || this.#isInGap(newest))
      demand(isReplaced, 'lost', () => `read up to ${until}, and never got ${offset} nor a gap`, this.name)
    }
  }

  #isInGap(offset: number): boolean {
    return this.#gaps.some(({ from, to }) => offset > from && offset <= to)
  }
}
