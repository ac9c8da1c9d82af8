import { describe, expect, test } from 'vitest'

import { readBody } from './read-body.ts'

/** A body that a test writes, and what became of it. */
function openBody() {
  let sender: ReadableStreamDefaultController<Uint8Array>
  let isCancelled = false
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => void (sender = controller),
    cancel: () => void (isCancelled = true),
  })
  return {
    body: body as NonNullable<Response['body']>,
    write: (...bytes: number[]) => sender.enqueue(Uint8Array.from(bytes)),
    end: () => sender.close(),
    breakOff: (error: Error) => sender.error(error),
    isCancelled: () => isCancelled,
  }
}

describe('readBody', () => {
  const text = '\uFEFFdata: größe €🪶\r\n\r\n'
  const bytes = [...new TextEncoder().encode(text)]

  test.each(Array.from({ length: bytes.length }, (_, index) => index + 1))(
    'gives the text of parts of %i bytes, without the byte order mark',
    async (size) => {
      const { body, write, end } = openBody()
      for (let at = 0; at < bytes.length; at += size) write(...bytes.slice(at, at + size))
      end()
      let read = ''
      await readBody(body, new AbortController().signal, (part) => void (read += part))
      expect(read).toBe(text.slice(1))
    },
  )

  test('reads no more while what it called is pending', async () => {
    const { body, write, end } = openBody()
    write(97)
    write(98)
    end()
    const parts: string[] = []
    let release = (): void => {}
    const held = new Promise<void>((resolve) => (release = resolve))
    let tellFirst = (): void => {}
    const first = new Promise<void>((resolve) => (tellFirst = resolve))
    const over = readBody(body, new AbortController().signal, (part) => {
      parts.push(part)
      tellFirst()
      return held
    })
    await first
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
    expect(parts).toEqual(['a'])
    release()
    await over
    expect(parts).toEqual(['a', 'b'])
  })

  test('rejects with what the body broke with', async () => {
    const { body, breakOff } = openBody()
    breakOff(new TypeError('terminated'))
    await expect(readBody(body, new AbortController().signal, () => {})).rejects.toThrow('terminated')
  })

  test('cancels a body that does not know the signal, while it waits for more', async () => {
    const { body, isCancelled } = openBody()
    const abort = new AbortController()
    const over = readBody(body, abort.signal, () => {})
    abort.abort()
    await over
    expect(isCancelled()).toBe(true)
  })

  test('cancels a body that came after the signal, and reads nothing of it', async () => {
    const { body, write, isCancelled } = openBody()
    write(97)
    const parts: string[] = []
    await readBody(body, AbortSignal.abort(), (part) => void parts.push(part))
    expect([parts, isCancelled()]).toEqual([[], true])
  })

  test('cancels a body whose text was refused', async () => {
    const { body, write, isCancelled } = openBody()
    write(97)
    const refuse = (): void => {
      throw new Error('refused')
    }
    await expect(readBody(body, new AbortController().signal, refuse)).rejects.toThrow('refused')
    expect(isCancelled()).toBe(true)
  })
})
