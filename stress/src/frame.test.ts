import { createParser, type EventSourceMessage } from 'eventsource-parser'
import { describe, expect, test } from 'vitest'

import { FrameReader, parseFrame } from './frame.ts'

describe('the strict parser', () => {
  test('reads what eventsource-parser reads, however the bytes are cut', () => {
    const text =
      'retry: 2000\nid: e.1\nevent: connected\ndata: {}\n\n: keep-alive\n\nid: e.2.x\nevent: a\ndata: one\ndata: \ndata:  three \u{1f426}\n\nevent: b\ndata: \n\n'
    const bytes = new TextEncoder().encode(text)
    for (let size = 1; size < 20; size += 1) {
      const events: EventSourceMessage[] = []
      createParser({ onEvent: (event) => events.push(event) }).feed(text)
      const reader = new FrameReader()
      const frames = []
      for (let at = 0; at < bytes.length; at += size) frames.push(...reader.read(bytes.subarray(at, at + size)))
      expect(reader.isBetweenFrames).toBe(true)
      const read = frames.filter(({ comment }) => comment === undefined)
      expect(read.map(({ id, event, data }) => ({ id, event, data }))).toEqual(events)
    }
  })

  test.each([
    ['fields in another order', 'event: a\nid: 1\ndata: x'],
    ['a field twice', 'id: 1\nid: 2\nevent: a\ndata: x'],
    ['no event', 'id: 1\ndata: x'],
    ['no data', 'id: 1\nevent: a'],
    ['a field without a space', 'event:a\ndata: x'],
    ['an unknown field', 'event: a\nfoo: 1\ndata: x'],
    ['a retry that is no number', 'retry: 1e3\nevent: a\ndata: x'],
    ['a CR', 'event: a\rdata: x'],
    ['a comment within an event', ': hello\nevent: a\ndata: x'],
    ['nothing', ''],
  ])('refuses %s', (_name, block) => {
    expect(() => parseFrame(block)).toThrow('a block')
  })
})
