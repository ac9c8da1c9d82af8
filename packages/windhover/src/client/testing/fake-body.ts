/** The body of a stream that a test writes part by part. */
export interface FakeBody {
  readonly stream: ReadableStream<Uint8Array>
  /** Resolves when its reader has taken all that was written and asks for more, or has gone. */
  write(text: string): Promise<void>
  /** Ends it as the server would. Resolves when the reader has gone. */
  end(): Promise<void>
  /** Breaks it. Resolves when the reader has gone. */
  fail(): Promise<void>
}

/**
 * Makes a body.
 *
 * @param signal - of its reader, which aborts it when it has gone.
 * @param onGone - called once, when the reader has gone.
 */
export function createFakeBody(signal: AbortSignal, onGone: () => void): FakeBody {
  const encoder = new TextEncoder()
  let waiting: (() => void)[] = []
  let controller!: ReadableStreamDefaultController<Uint8Array>
  let isOpen = true
  const stream = new ReadableStream<Uint8Array>(
    {
      start: (own) => void (controller = own),
      // Called when the reader waits and nothing is left: with nothing kept ahead, it has then handled all before.
      pull: release,
      cancel: leave,
    },
    { highWaterMark: 0 },
  )
  signal.addEventListener('abort', leave)

  function release(): void {
    const released = waiting
    waiting = []
    for (const done of released) done()
  }

  function leave(): void {
    if (!isOpen) return
    isOpen = false
    onGone()
    release()
  }

  function after(act: () => void): Promise<void> {
    return new Promise((resolve) => {
      if (!isOpen) return resolve()
      waiting.push(resolve)
      act()
    })
  }

  return {
    stream,
    write: (text) => after(() => controller.enqueue(encoder.encode(text))),
    end: () => after(() => controller.close()),
    fail: () => after(() => controller.error(new TypeError('the connection was lost'))),
  }
}
