import { describe, expect, it } from 'vitest'

import { readEventStream, type StreamEvent } from './read-event-stream.ts'

/** Reads a text whose bytes come `size` at a time. */
async function read(text: string, size = Infinity): Promise<{ events: StreamEvent[]; retries: number[] }> {
  const bytes = new TextEncoder().encode(text)
  const events: StreamEvent[] = []
  const retries: number[] = []
  const body = new ReadableStream<Uint8Array>({
    start(controller) {
      for (let at = 0; at < bytes.length; at += size) controller.enqueue(bytes.slice(at, at + size))
      controller.close()
    },
  })
  await readEventStream(body, {
    onBytes: () => {},
    onEvent: (event) => events.push(event),
    onRetry: (ms) => retries.push(ms),
  })
  return { events, retries }
}

describe('readEventStream', () => {
  const text =
    '\uFEFFretry: 10\nretry: 1x\nid: ä.1\nevent: größe\ndata: {"€":\ndata: 1}\n\n' +
    ': comment\r\ndata:no space\r\n\r\n' +
    'id: bad\0id\ndata: x\n\n' +
    'id: e.2\nevent: position\ndata:\n\n' +
    'event: without data\n\nevent: cut off\ndata: 1\n'

  for (const size of [1, 2, 3, 7, Infinity]) {
    it(`reads a stream in pieces of ${size} bytes`, async () => {
      const { events, retries } = await read(text, size)
      expect(retries).toEqual([10])
      expect(events).toEqual([
        { name: 'größe', id: 'ä.1', data: '{"€":\n1}' },
        { name: 'message', id: undefined, data: 'no space' },
        { name: 'message', id: undefined, data: 'x' },
        { name: 'position', id: 'e.2', data: '' },
      ])
    })
  }

  it('finds the time and channel of a message, which are of its block alone', async () => {
    const { events } = await read(
      'time: 17\nchannel: a: b\nid: e.1\nevent: x\ndata: 1\n\ndata: 2\n\ntime: -1\nother: 1\ndata: 3\n\n',
    )
    expect(events).toEqual([
      { name: 'x', id: 'e.1', data: '1', time: 17, channel: 'a: b' },
      { name: 'message', id: undefined, data: '2' },
      { name: 'message', id: undefined, data: '3' },
    ])
  })

  it('takes CR for the end of a line too', async () => {
    const { events } = await read('data: a\rdata: b\r\rdata: c\r\r:\n')
    expect(events.map(({ data }) => data)).toEqual(['a\nb', 'c'])
  })

  it('reads a flood whole and in order', async () => {
    const count = 50_000
    const { events } = await read(Array.from({ length: count }, (_, index) => `data: ${index}\n\n`).join(''), 4096)
    expect(events).toHaveLength(count)
    expect(events.every(({ data }, index) => data === String(index))).toBe(true)
  })
})
