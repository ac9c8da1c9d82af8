import { describe, expect, it } from 'vitest'

import { StreamParser, type WireEvent } from './stream-parser.ts'

const head = 'HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n'
const body = ': hi\n\nid: e.1\nevent: message\ndata: {"a":1}\n\nretry: 5\n\ndata: one\ndata:two\n\n'
const events: readonly WireEvent[] = [
  { id: 'e.1', event: 'message', data: '{"a":1}', hasMeta: false, retryMs: undefined },
  { id: '', event: 'message', data: 'one\ntwo', hasMeta: false, retryMs: undefined },
]

function parse(pieces: Iterable<string>): { events: WireEvent[]; status: number } {
  const seen: WireEvent[] = []
  const parser = new StreamParser((event) => seen.push(event))
  for (const piece of pieces) parser.push(piece)
  return { events: seen, status: parser.status }
}

function toChunks(text: string, size: number): string {
  const parts = text.match(new RegExp(`[^]{1,${size}}`, 'g')) ?? []
  return parts.map((part) => `${part.length.toString(16)}\r\n${part}\r\n`).join('')
}

describe('StreamParser', () => {
  it('reads a body without chunks', () => {
    expect(parse([`${head}\r\n${body}`])).toEqual({ events, status: 200 })
  })

  it.each([1, 3, 16, 1000])('reads chunks of %i bytes, however they arrive', (size) => {
    const text = `${head}Transfer-Encoding: chunked\r\n\r\n${toChunks(body, size)}`
    expect(parse([text])).toEqual({ events, status: 200 })
    expect(parse(text)).toEqual({ events, status: 200 })
  })

  it('reads messages that say when and where they were published', () => {
    const meta = 'time: 1764000000000\nchannel: news\nid: e.1\nevent: message\ndata: {"a":1}\n\n'
    expect(parse([`${head}\r\n${meta}`]).events).toEqual([{ ...events[0], hasMeta: true }])
    expect(parse([`${head}\r\n${meta.replace(/time.*\n/, '')}`]).events).toEqual([events[0]])
  })

  it('tells the status of a refusal', () => {
    expect(parse(['HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n']).status).toBe(503)
  })

  it('keeps an event back until its blank line has come', () => {
    expect(parse([`${head}\r\ndata: half\n`]).events).toEqual([])
  })
})
