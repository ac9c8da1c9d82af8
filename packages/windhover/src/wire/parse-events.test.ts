import { createParser } from 'eventsource-parser'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'

import { EventParser } from './parse-events.ts'

interface Found {
  readonly events: { event: string; data: string; id: string | undefined }[]
  readonly comments: string[]
  readonly retries: number[]
}

function parse(parts: readonly string[]): Found & { readonly ids: string[] } {
  const found: Found & { ids: string[] } = { events: [], comments: [], retries: [], ids: [] }
  const parser = new EventParser({
    onEvent: ({ event, data, id }) => found.events.push({ event, data, id }),
    onComment: (text) => found.comments.push(text),
    onLastEventId: (id) => found.ids.push(id),
    onRetry: (retryMs) => found.retries.push(retryMs),
  })
  for (const part of parts) parser.feed(part)
  return found
}

function parseWithPeer(parts: readonly string[]): Found {
  const found: Found = { events: [], comments: [], retries: [] }
  const parser = createParser({
    onEvent: ({ event, data, id }) => found.events.push({ event: event || 'message', data, id }),
    onComment: (text) => found.comments.push(text),
    onRetry: (retryMs) => found.retries.push(retryMs),
  })
  for (const part of parts) parser.feed(part)
  return found
}

const pieces = [
  'data',
  'event',
  'id',
  'retry',
  'other',
  ':',
  ': ',
  ' ',
  '\n',
  '\n',
  '\r',
  '\r\n',
  '\n\n',
  'x',
  '12',
  '\0',
  'ä😀',
  '\ufeff',
]
/** Streams of whole fields and of anything else, cut anywhere. */
const streams = fc.array(
  fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((part) => part.join('')),
  { maxLength: 12 },
)

describe('the parser', () => {
  test('finds what eventsource-parser finds, however the stream is cut', () => {
    fc.assert(
      fc.property(streams, (parts) => {
        const whole = [...parts, 'x\n']
        const { events, comments, retries } = parse(whole)
        // That one waits with a CR at the end until it knows what follows.
        expect({ events, comments, retries }).toEqual(parseWithPeer(whole))
      }),
      { numRuns: 2000 },
    )
  })

  test('finds the same in one part and in parts of one character', () => {
    fc.assert(
      fc.property(streams, (parts) => {
        const text = parts.join('')
        expect(parse(text.split(''))).toEqual(parse([text]))
      }),
    )
  })

  test('moves the last event id with every block, and clears it where it is empty', () => {
    expect(parse(['id: 1\ndata: a\n\ndata: b\n\nid: 2\n\nid\ndata: c\n\nid: 9\n']).ids).toEqual(['1', '2', ''])
  })

  test('gives an event what was sent with it', () => {
    const events: unknown[] = []
    const parser = new EventParser({
      onEvent: (event) => events.push(event),
      onComment() {},
      onLastEventId() {},
      onRetry() {},
    })
    parser.feed('retry: 7\nid: a\nevent: e\ndata: 1\ndata:2\n\ndata\n\n')
    expect(events).toEqual([
      { event: 'e', data: '1\n2', id: 'a', retryMs: 7 },
      { event: 'message', data: '', id: undefined, retryMs: undefined },
    ])
  })

  test('gives an event the time, channel and trace of its own block alone', () => {
    const events: unknown[] = []
    const parser = new EventParser({
      onEvent: ({ data, time, channel, trace }) => events.push([data, time, channel, trace]),
      onComment() {},
      onLastEventId() {},
      onRetry() {},
    })
    parser.feed(
      'time: 17\nchannel: a: b\nid: 1\ntrace: 00-a-b-01\ndata: 1\n\ndata: 2\n\ntime: 18\nchannel\n\ntime: x\ndata: 3\n\n',
    )
    parser.feed(`time: 1${'0'.repeat(15)}\nchannel:\ndata: 4\n\n`)
    expect(events).toEqual([
      ['1', 17, 'a: b', '00-a-b-01'],
      ['2', undefined, undefined, undefined],
      ['3', undefined, undefined, undefined],
      ['4', undefined, '', undefined],
    ])
  })
})

test('a line of 4 MB in parts of 1 KB is looked through once', () => {
  const part = 'x'.repeat(1024)
  const split = vi.spyOn(String.prototype, 'split')
  const parts = ['data: ', ...Array.from({ length: 4096 }, () => part), '\n\n']
  const { events } = parse(parts)
  // As many characters as came, and not the sum of all beginnings.
  const looked = split.mock.contexts.reduce((sum: number, text) => sum + String(text).length, 0)
  expect(looked).toBe(parts.join('').length)
  expect(events[0]!.data.length).toBe(4096 * 1024)
})
