/**
 * Reads the body of an answer to its end, as text. It is cancelled whenever the reading ends, also if `fetch` does not look
 * at the signal.
 *
 * @param signal - ends the reading, which then resolves or rejects.
 * @param onText - called with the text of each part, which is empty for a part of a character. What it returns is awaited
 *   before more is read; what it throws ends the reading.
 * @throws what the connection broke with, as a rejection.
 */
export async function readBody(
  body: NonNullable<Response['body']>,
  signal: AbortSignal,
  onText: (text: string) => void | Promise<void>,
): Promise<void> {
  const decoder = new TextDecoder()
  const reader = body.getReader()
  // Node's fetch holds its request weakly. After that is collected, the signal ends nothing any more.
  const cancel = (): void => void reader.cancel().catch(() => {})
  signal.addEventListener('abort', cancel)
  try {
    while (!signal.aborted) {
      const { done, value } = await reader.read()
      if (done || signal.aborted) return
      await onText(decoder.decode(value as Uint8Array, { stream: true }))
    }
  } finally {
    signal.removeEventListener('abort', cancel)
    cancel()
  }
}
