import { createParser } from 'eventsource-parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { toBytes } from './chunk.ts'
import { encodeComment } from './encode-comment.ts'
import { encodeEvent, type EventFields } from './encode-event.ts'

describe('encodeEvent', () => {
  test('writes the fields in the order retry, id, event, data and ends with an empty line', () => {
    expect(encodeEvent({ data: '{}', event: 'price', id: 'a.1', retryMs: 2000 })).toBe(
      'retry: 2000\nid: a.1\nevent: price\ndata: {}\n\n',
    )
  })

  test('leaves out an id and a retry that are not given, and sends a retry of 0', () => {
    expect(encodeEvent({ event: 'price', data: '1' })).toBe('event: price\ndata: 1\n\n')
    expect(encodeEvent({ event: 'price', data: '1', retryMs: 0 })).toBe('retry: 0\nevent: price\ndata: 1\n\n')
  })

  test.each([
    ['empty data', '', 'data: \n'],
    ['LF', 'a\nb', 'data: a\ndata: b\n'],
    ['CR', 'a\rb', 'data: a\ndata: b\n'],
    ['CRLF as one line end', 'a\r\nb', 'data: a\ndata: b\n'],
    ['LF and CR as two line ends', 'a\n\rb', 'data: a\ndata: \ndata: b\n'],
    ['line ends alone', '\n\n', 'data: \ndata: \ndata: \n'],
    ['a line end at the end', 'a\n', 'data: a\ndata: \n'],
    ['what looks like a field', 'a\nid: forged\revent: forged', 'data: a\ndata: id: forged\ndata: event: forged\n'],
    ['the other line separators of Unicode, as text', 'a\u2028b\u2029c\u0085d', 'data: a\u2028b\u2029c\u0085d\n'],
    ['NUL, as text', 'a\0b', 'data: a\0b\n'],
  ])('splits data with %s', (_, data, lines) => {
    expect(encodeEvent({ event: 'e', data })).toBe(`event: e\n${lines}\n`)
  })

  test.each(['\r', '\n', '\r\n', '\0'])('refuses %j in the event and in the id, wherever it stands', (broken) => {
    for (const text of [broken, `a${broken}`, `${broken}a`, `a${broken}data: forged`]) {
      expect(() => encodeEvent({ event: text, data: '' })).toThrow(
        expect.objectContaining({ code: 'invalid_name', message: expect.stringMatching(/^event: /) }),
      )
      expect(() => encodeEvent({ event: 'e', data: '', id: text })).toThrow(
        expect.objectContaining({ code: 'invalid_id', message: expect.stringMatching(/^id: /) }),
      )
    }
  })

  test('refuses an empty event, which a reader would take for the name "message"', () => {
    expect(() => encodeEvent({ event: '', data: '' })).toThrow(expect.objectContaining({ code: 'invalid_name' }))
  })

  test.each([-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53, '1\nevent: forged', null])(
    'refuses the retry %j, which is not a whole number of milliseconds',
    (retryMs) => {
      expect(() => encodeEvent({ event: 'e', data: '', retryMs: retryMs as number })).toThrow(
        expect.objectContaining({ code: 'invalid_option', message: expect.stringMatching(/^retryMs: /) }),
      )
    },
  )
})

const lineEnd = fc.constantFrom('\n', '\r', '\r\n')
const data = fc
  .array(fc.oneof(fc.string({ unit: 'binary' }), lineEnd, fc.constantFrom(' ', ':', 'data: ', 'id: x')))
  .map((pieces) => pieces.join(''))
const field = fc.string({ unit: 'binary', minLength: 1 }).filter((text) => !/[\r\n\0]/.test(text))
const fields: fc.Arbitrary<EventFields> = fc.record(
  { event: field, data, id: field, retryMs: fc.maxSafeNat() },
  { requiredKeys: ['event', 'data'] },
)

test('what is encoded comes back from a parser, however the bytes are cut', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fields, data)), fc.infiniteStream(fc.integer({ min: 1, max: 7 })), (sent, sizes) => {
      const bytes = toBytes(sent.map(([event, comment]) => encodeEvent(event) + encodeComment(comment)).join(''))
      const retries: number[] = []
      const got: unknown[] = []
      const parser = createParser({
        onEvent: (event) => got.push(event),
        onRetry: (retryMs) => retries.push(retryMs),
        onError: (error) => expect.fail(error.message),
      })
      const decoder = new TextDecoder()
      for (let at = 0; at < bytes.length;) {
        const end = at + sizes.next().value!
        parser.feed(decoder.decode(bytes.subarray(at, end), { stream: true }))
        at = end
      }
      expect(retries).toEqual(sent.flatMap(([{ retryMs }]) => (retryMs === undefined ? [] : [retryMs])))
      expect(got).toEqual(
        sent.map(([event]) => ({ id: event.id, event: event.event, data: event.data.replace(/\r\n|\r/g, '\n') })),
      )
    }),
  )
})
