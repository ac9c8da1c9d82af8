/** Writes the beginning of some bytes at once, and returns how many. Throws as `writeSync` of Node does, with a `code`. */
export type WriteBytes = (bytes: Uint8Array) => number

/** Makes the line that tells how many lines were dropped, and the code of the error that was the last reason. */
export type DescribeDropped = (count: number, code: string) => string

/** The bounds of a {@link LogOutput}. */
export interface LogOutputOptions {
  /** The most bytes that wait for an output that is full; a single line waits at any length. Default: 1 MiB. */
  readonly maxWaitingBytes?: number
  /** The longest time that {@link LogOutput.finish} waits for an output that is full, in milliseconds. Default: 250. */
  readonly finishMs?: number
}

/** What is to be written, and how many lines are lost when it is dropped: a notice stands for those that it tells of. */
interface Entry {
  readonly bytes: Uint8Array
  readonly lines: number
}

/** Milliseconds until a write is tried again: doubled each time, from the first to the most. */
const retryMs = { first: 10, most: 1_000 }

/** The codes of an output that only takes no more for now. */
const fullCodes: readonly string[] = ['EAGAIN', 'EWOULDBLOCK', 'EINTR']

/**
 * Writes the lines of a log without harm to who logs: nothing is thrown, nothing blocks, and what waits has a bound. Each line is
 * written at once where the output takes it, so that the last line before an exit is kept. A line that fails or finds no room is
 * dropped and counted. As soon as the output takes something again, the count is told, before any further line.
 */
export class LogOutput {
  readonly #write: WriteBytes
  readonly #maxWaitingBytes: number
  readonly #finishMs: number
  readonly #waiting: Entry[] = []
  #waitingBytes = 0
  /** How many bytes of the first entry are written. */
  #offset = 0
  #dropped = 0
  #code = ''
  #describe: DescribeDropped = () => ''
  #delayMs = retryMs.first
  #timer: ReturnType<typeof setTimeout> | undefined

  constructor(write: WriteBytes, { maxWaitingBytes = 2 ** 20, finishMs = 250 }: LogOutputOptions = {}) {
    this.#write = write
    this.#maxWaitingBytes = maxWaitingBytes
    this.#finishMs = finishMs
  }

  /** Writes a line, or drops it. The newest `describe` makes the notice of dropped lines. */
  write(line: string, describe: DescribeDropped): void {
    this.#describe = describe
    if (this.#catchUp()) {
      this.#add(line, 1)
      this.#flush()
    } else {
      this.#dropped += 1
    }
    this.#retryLater()
  }

  /** Tries for the last time, before the process exits. Blocks meanwhile, within its bound and only if the output is full. */
  finish(): void {
    clearTimeout(this.#timer)
    const until = performance.now() + this.#finishMs
    const sleeper = new Int32Array(new SharedArrayBuffer(4))
    for (;;) {
      if (this.#catchUp()) this.#flush()
      if (this.#isDone() || !fullCodes.includes(this.#code) || performance.now() >= until) return
      Atomics.wait(sleeper, 0, 0, 5)
    }
  }

  /** Tells how many lines were dropped, behind what still waits. Returns false as long as that fails. */
  #catchUp(): boolean {
    if (this.#dropped === 0) return true
    this.#flush()
    if (this.#waiting.length > 0) return false
    this.#add(this.#describe(this.#dropped, this.#code), this.#dropped)
    this.#dropped = 0
    this.#flush()
    return this.#dropped === 0
  }

  #add(line: string, lines: number): void {
    const bytes = Buffer.from(line)
    this.#waiting.push({ bytes, lines })
    this.#waitingBytes += bytes.byteLength
  }

  #flush(): void {
    try {
      for (let entry = this.#waiting[0]; entry !== undefined; entry = this.#waiting[0]) {
        const count = this.#write(entry.bytes.subarray(this.#offset))
        this.#delayMs = retryMs.first
        this.#offset += count
        this.#waitingBytes -= count
        if (this.#offset < entry.bytes.byteLength) continue
        this.#waiting.shift()
        this.#offset = 0
      }
    } catch (error) {
      this.#code = (error as NodeJS.ErrnoException).code ?? String(error)
      if (!fullCodes.includes(this.#code)) this.#dropDownTo(0)
      else if (this.#waitingBytes > this.#maxWaitingBytes) this.#dropDownTo(this.#maxWaitingBytes)
    }
  }

  /** Drops the newest lines. One that was begun is kept, or the next would stand in its middle; so is a single one that is too long. */
  #dropDownTo(bytes: number): void {
    const kept = this.#offset > 0 || bytes > 0 ? 1 : 0
    while (this.#waiting.length > kept && this.#waitingBytes > bytes) {
      const entry = this.#waiting.pop()!
      this.#waitingBytes -= entry.bytes.byteLength
      this.#dropped += entry.lines
    }
  }

  #retryLater(): void {
    if (this.#timer !== undefined || this.#isDone()) return
    this.#timer = setTimeout(() => {
      this.#timer = undefined
      if (this.#catchUp()) this.#flush()
      this.#retryLater()
    }, this.#delayMs)
    this.#timer.unref()
    this.#delayMs = Math.min(this.#delayMs * 2, retryMs.most)
  }

  #isDone(): boolean {
    return this.#waiting.length === 0 && this.#dropped === 0
  }
}
