import { demand } from '../violation.ts'

/** What came of one kind of fault, from its beginning to that of the next one. */
export interface FaultRow {
  readonly name: string
  times: number
  epochs: number
  /** Of each reader, how many gaps it was told. */
  readonly gaps: Map<string, number>
  /** Of each reader, how many answered messages it was not given. All lie under a gap. */
  readonly lost: Map<string, number>
  /** Publishes that were refused for now or had no answer; each was repeated. */
  refused: number
  /** The longest time in which no publish was answered, in milliseconds. */
  longestMs: number
}

/** Keeps what each fault led to, and sees that none begins an epoch which may not. */
export class FaultLedger {
  readonly rows = new Map<string, FaultRow>()
  readonly #nodes: number
  #row: FaultRow
  #lastAnswerMs = 0
  #epochs = 0
  #maxEpochs = 1
  /** When the last fault was over; `Infinity` while it goes on. */
  #endMs = Infinity
  /** Nodes that have answered a publish which came after that. */
  readonly #settled = new Set<string>()

  /** @param nodes - how many there are. */
  constructor(nodes: number) {
    this.#nodes = nodes
    this.#row = this.#rowOf('before any of them')
  }

  /** Whether each node has answered after the last fault, and so has found whatever that led to. */
  get isSettled(): boolean {
    return this.#settled.size === this.#nodes
  }

  /** Publishing begins. */
  start(nowMs: number): void {
    this.#lastAnswerMs = nowMs
    this.#endMs = nowMs
  }

  /**
   * A fault begins.
   *
   * @param maxEpochs - the most epochs that may begin because of it.
   */
  begin(name: string, maxEpochs: number): void {
    const known = Math.max(1, this.isSettled ? this.#epochs : this.#maxEpochs)
    this.#maxEpochs = known + maxEpochs
    this.#row = this.#rowOf(name)
    this.#row.times += 1
    this.#endMs = Infinity
    this.#settled.clear()
  }

  /** A fault is over. */
  end(nowMs: number): void {
    this.#endMs = nowMs
  }

  /** A node has answered a publish that it was asked for at a time. */
  noteAnswer(node: string, askedMs: number, nowMs: number): void {
    this.#row.longestMs = Math.max(this.#row.longestMs, nowMs - this.#lastAnswerMs)
    this.#lastAnswerMs = nowMs
    if (askedMs > this.#endMs) this.#settled.add(node)
  }

  noteRefusal(): void {
    this.#row.refused += 1
  }

  /** A reader was told a gap. Returns what has to be called with the answered messages under it, in the end. */
  noteGap(reader: string): (messages: number) => void {
    const { gaps, lost } = this.#row
    add(gaps, reader, 1)
    return (messages) => add(lost, reader, messages)
  }

  /** @throws Violation if there are more epochs than losses can have begun. */
  noteEpochs(count: number): void {
    this.#row.epochs += count - this.#epochs
    this.#epochs = count
    demand(
      count <= this.#maxEpochs,
      'gap-without-cause',
      () => `epoch ${count} began after "${this.#row.name}"; nothing was lost since epoch ${this.#maxEpochs}`,
    )
  }

  #rowOf(name: string): FaultRow {
    let row = this.rows.get(name)
    if (row === undefined) {
      row = { name, times: 0, epochs: 0, gaps: new Map(), lost: new Map(), refused: 0, longestMs: 0 }
      this.rows.set(name, row)
    }
    return row
  }
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count)
}
