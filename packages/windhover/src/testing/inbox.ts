/** The longest time that a wait takes, in milliseconds, unless another is given. */
export const defaultTimeoutMs = 5_000

/**
 * The number of parts in which a wait is counted. A process that has no turn for long, on a busy machine,
 * then loses only one part. Items that came meanwhile are read before the next.
 */
const parts = 10

// Taken when the kit was loaded, so that fake timers of a test do not stop its waits.
const { setTimeout: startTimer, clearTimeout: stopTimer } = globalThis

interface Waiting<Item> {
  readonly fits: (item: Item) => boolean
  readonly passed: Item[]
  readonly resolve: (item: Item) => void
  readonly fail: (why: string) => void
}

/** Items in their order, and the callers that wait for some. */
export class Inbox<Item> {
  readonly #describe: (item: Item) => string
  readonly #fresh: Item[] = []
  readonly #waiting: Waiting<Item>[] = []
  #end: string | undefined

  /** @param describe - names an item in an error. */
  constructor(describe: (item: Item) => string) {
    this.#describe = describe
  }

  push(item: Item): void {
    this.#fresh.push(item)
    this.#serve()
  }

  /** Ends the inbox: no item comes any more. */
  end(why: string): void {
    this.#end ??= why
    this.#serve()
  }

  /**
   * Takes the next item that fits, and skips those before it.
   *
   * @param what - names it in the error.
   */
  take(what: string, timeoutMs: number, fits: (item: Item) => boolean = () => true): Promise<Item> {
    return new Promise((resolve, reject) => {
      const passed: Item[] = []
      const settle = (): void => {
        stopTimer(timer)
        const index = this.#waiting.indexOf(waiting)
        if (index !== -1) this.#waiting.splice(index, 1)
      }
      const fail = (why: string): void => {
        settle()
        const others = passed.length === 0 ? 'nothing came' : `came ${passed.map(this.#describe).join(', ')}`
        reject(new Error(`waited for ${what}, but ${why}; before that, ${others}`))
      }
      let left = parts
      const startPart = (): ReturnType<typeof setTimeout> =>
        startTimer(() => {
          left -= 1
          if (left > 0) timer = startPart()
          else fail(`${timeoutMs} ms passed`)
        }, timeoutMs / parts)
      let timer = startPart()
      const waiting: Waiting<Item> = {
        fits,
        passed,
        fail,
        resolve: (item) => {
          settle()
          resolve(item)
        },
      }
      this.#waiting.push(waiting)
      this.#serve()
    })
  }

  #serve(): void {
    while (this.#waiting.length > 0) {
      const [first] = this.#waiting
      const item = this.#fresh.shift()
      if (item === undefined) break
      if (first!.fits(item)) first!.resolve(item)
      else first!.passed.push(item)
    }
    if (this.#end !== undefined) for (const { fail } of this.#waiting.slice()) fail(this.#end)
  }
}
