import { maxTimerMs } from '../timers.ts'
import { WindhoverClientError } from './client-error.ts'
import type { ClientStream, OpenedOptions } from './client-stream.ts'

/** Waits for a stream that somebody keeps open, as {@link ClientStream.opened} describes it. */
export async function waitUntilOpen(
  stream: Pick<ClientStream, 'state' | 'onState'>,
  { signal, timeoutMs = Infinity }: OpenedOptions,
): Promise<void> {
  const ends: (() => void)[] = []
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (code: string, text: string): void => reject(new WindhoverClientError(code, text))
      const abort = (): void => reject(signal!.reason as Error)
      function look(): void {
        const { is, error } = stream.state
        if (is === 'open') resolve()
        else if (is === 'failed') reject(error!)
        else if (is === 'closed') fail('closed', 'the stream is closed; reconnect() opens it again')
      }

      if (signal?.aborted) return abort()
      signal?.addEventListener('abort', abort)
      ends.push(() => signal?.removeEventListener('abort', abort), stream.onState(look))
      if (timeoutMs < Infinity) {
        const late = (): void => fail('timeout', `not open within ${timeoutMs} ms, but ${stream.state.is}`)
        const timer = setTimeout(late, Math.min(timeoutMs, maxTimerMs))
        ends.push(() => clearTimeout(timer))
      }
      look()
    })
  } finally {
    for (const end of ends) end()
  }
}
