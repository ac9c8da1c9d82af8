import { createWriteStream, mkdtempSync, rmSync, type WriteStream } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Everything that happened, in a file of a temporary folder, which is kept if something was wrong. */
export class ChaosTrace {
  readonly path: string
  readonly #folder = mkdtempSync(join(tmpdir(), 'windhover-chaos-'))
  readonly #file: WriteStream
  readonly #startMs = performance.now()

  constructor() {
    this.path = join(this.#folder, 'trace.log')
    this.#file = createWriteStream(this.path)
  }

  /** Milliseconds since the start. */
  nowMs(): number {
    return performance.now() - this.#startMs
  }

  /** Notes something under the name of who it happened to. */
  readonly note = (who: string, what: string): void => {
    this.#file.write(`${this.nowMs().toFixed(1)} ${who} ${what}\n`)
  }

  /** Ends the file, and removes it unless it is to be kept. */
  async close(isKept: boolean): Promise<void> {
    await new Promise<void>((resolve) => this.#file.end(() => resolve()))
    if (!isKept) rmSync(this.#folder, { recursive: true })
  }
}
