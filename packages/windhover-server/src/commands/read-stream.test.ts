import { describe, expect, test, vi } from 'vitest'

import { readStream, SilenceError, type StreamEvent } from './read-stream.ts'

function bodyOf(chunks: readonly Uint8Array[], end = true): { body: ReadableStream<Uint8Array>; cancel: () => void } {
  const cancel = vi.fn()
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (const chunk of chunks) controller.enqueue(chunk)
      if (end) controller.close()
    },
    cancel,
  })
  return { body, cancel }
}

async function collect(
  body: ReadableStream<Uint8Array>,
  onRetry: (retryMs: number) => void = () => {},
): Promise<StreamEvent[]> {
  const events: StreamEvent[] = []
  for await (const event of readStream(body, { onRetry, silenceMs: () => 0 })) events.push(event)
  return events
}

describe('readStream', () => {
  test('reads events, whole or in pieces of one byte', async () => {
    const bytes = new TextEncoder().encode(
      'retry: 7\nid: a.1\nevent: x\ndata: "grün"\n\n: note\n\ndata:\n\ndata: cut off',
    )
    const expected = [
      { event: 'x', id: 'a.1', data: '"grün"', time: undefined, channel: undefined },
      { event: 'message', id: undefined, data: '', time: undefined, channel: undefined },
    ]
    const onRetry = vi.fn()
    expect(await collect(bodyOf([bytes]).body, onRetry)).toEqual(expected)
    expect(onRetry.mock.calls).toEqual([[7]])
    expect(await collect(bodyOf([...bytes].map((byte) => Uint8Array.of(byte))).body)).toEqual(expected)
  })

  test('finds the time and channel of a message, which are of its block alone', async () => {
    const text =
      'time: 17\nchannel: a: b\nid: e.1\nevent: x\ndata: 1\n\nevent: y\ndata: 2\n\ntime: -1\nother: 1\ndata: 3\n\n'
    const events = await collect(bodyOf([new TextEncoder().encode(text)]).body)
    expect(events.map(({ data, time, channel }) => [data, time, channel])).toEqual([
      ['1', 17, 'a: b'],
      ['2', undefined, undefined],
      ['3', undefined, undefined],
    ])
    const late = await collect(bodyOf([new TextEncoder().encode(`time: ${'9'.repeat(16)}\ndata: 1\n\n`)]).body)
    expect(late).toMatchObject([{ time: undefined }])
  })

  test('lets the connection go when its consumer stops', async () => {
    const { body, cancel } = bodyOf([new TextEncoder().encode('data: 1\n\ndata: 2\n\n')], false)
    for await (const event of readStream(body, { onRetry: () => {}, silenceMs: () => 0 })) {
      expect(event.data).toBe('1')
      break
    }
    expect(cancel).toHaveBeenCalledOnce()
  })

  test('takes a silent connection for a dead one', async () => {
    const { body, cancel } = bodyOf([], false)
    const events = readStream(body, { onRetry: () => {}, silenceMs: () => 5 })
    await expect(events.next()).rejects.toThrow(SilenceError)
    expect(cancel).toHaveBeenCalledOnce()
  })
})
