import { createHash } from 'node:crypto'

/** How many of the last lines are kept for each reader. */
const keptLines = 40

/** All that happened, as a hash, and the last of it as text. */
export class Trace {
  readonly #hash = createHash('sha256')
  readonly #lines = new Map<string, (() => string)[]>()
  readonly #now: () => number

  constructor(now: () => number) {
    this.#now = now
  }

  /** Notes something under a reader's name, or under `hub`. */
  note(who: string, what: string): void {
    const nowMs = this.#now()
    this.#hash.update(`${nowMs} ${who} ${what}\n`)
    this.#keep(who, () => `${nowMs.toFixed(3)} ${what}`)
  }

  /** Notes a write to a reader. */
  write(who: string, bytes: Uint8Array): void {
    const nowMs = this.#now()
    this.#hash.update(`${nowMs} ${who} ${bytes.length}\n`).update(bytes)
    this.#keep(who, () => `${nowMs.toFixed(3)} > ${summarise(Buffer.from(bytes).toString())}`)
  }

  last(who: string): readonly string[] {
    return (this.#lines.get(who) ?? []).map((line) => line())
  }

  digest(): string {
    return this.#hash.copy().digest('hex')
  }

  #keep(who: string, line: () => string): void {
    let lines = this.#lines.get(who)
    if (lines === undefined) {
      lines = []
      this.#lines.set(who, lines)
    }
    lines.push(line)
    if (lines.length > keptLines) lines.shift()
  }
}

/** The blocks of a write in one line, each cut short. */
function summarise(text: string): string {
  const blocks = text.split('\n\n').slice(0, -1)
  const shown = blocks.map((block) => block.replaceAll('\n', ' | ').slice(0, 160))
  return shown.length > 6
    ? [...shown.slice(0, 5), `… ${shown.length - 6} more …`, shown.at(-1)].join(' || ')
    : shown.join(' || ')
}
