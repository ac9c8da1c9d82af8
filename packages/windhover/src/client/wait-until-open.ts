import { WindhoverClientError } from './client-error.ts'
import type { ClientStream, OpenedOptions } from './client-stream.ts'
import { createTimer } from './timer.ts'

/** Waits for a stream that somebody keeps open, as {@link ClientStream.opened} describes it. */
export async function waitUntilOpen(
  stream: Pick<ClientStream, 'state' | 'onState'>,
  { signal, timeoutMs = Infinity }: OpenedOptions,
): Promise<void> {
  const timer = createTimer()
  const ends = [timer]
  try {
    await new Promise<void>((resolve, reject) => {
      const fail = (code: string, text: string): void => reject(new WindhoverClientError(code, text))
      const abort = (): void => reject(signal!.reason as Error)
      function look(): void {
        const { is, error } = stream.state
        if (is === 'open') resolve()
        else if (is === 'failed') reject(error!)
        else if (is === 'closed') fail('closed', 'the stream is closed')
      }

      if (signal?.aborted) return abort()
      signal?.addEventListener('abort', abort)
      ends.push(() => signal?.removeEventListener('abort', abort), stream.onState(look))
      if (timeoutMs < Infinity) timer(() => fail('timeout', `not open within ${timeoutMs} ms`), timeoutMs)
      look()
    })
  } finally {
    for (const end of ends) end()
  }
}
