import { expect, test } from 'vitest'

import { SocketIoParser } from './socket-io-parser.ts'
import type { WireEvent } from './stream-parser.ts'

const head = 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n'
const long = 'x'.repeat(70_000)
const packets = ['0{"sid":"a"}', '40{"sid":"b"}', '42["message",{"a":1}]', '2', `42["medium","${'y'.repeat(200)}"]`]

/** A frame as a server sends it, with its length in the shortest form. */
function frame(payload: string): string {
  const { length } = payload
  const bytes =
    length < 126
      ? [length]
      : length < 65_536
        ? [126, length >> 8, length & 255]
        : [127, 0, 0, 0, 0, 0, length >> 16, (length >> 8) & 255, length & 255]
  return String.fromCharCode(0x81, ...bytes) + payload
}

function parse(pieces: Iterable<string>): WireEvent[] {
  const events: WireEvent[] = []
  const parser = new SocketIoParser((event) => events.push(event))
  for (const piece of pieces) parser.push(piece)
  return events
}

test('events are read, however they are cut and however long', () => {
  const text = head + packets.map(frame).join('') + frame(`42["long","${long}"]`)
  const expected = [
    { event: 'message', data: '{"a":1}' },
    { event: 'medium', data: `"${'y'.repeat(200)}"` },
    { event: 'long', data: `"${long}"` },
  ]
  for (const size of [1000, 7, text.length]) {
    const pieces = Array.from({ length: Math.ceil(text.length / size) }, (_, index) =>
      text.slice(index * size, (index + 1) * size),
    )
    expect(parse(pieces)).toMatchObject(expected)
  }
})

test('a frame that is not whole yet waits', () => {
  expect(parse([head + frame('42["message",1]').slice(0, -1)])).toEqual([])
})
