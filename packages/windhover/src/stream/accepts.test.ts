import { expect, test } from 'vitest'

import { acceptsType } from './accepts.ts'

test.each<[string | undefined, boolean]>([
  // Nothing said.
  [undefined, true],
  ['', true],
  [' ', true],
  [',', true],
  // Ranges.
  ['text/event-stream', true],
  ['text/*', true],
  ['*/*', true],
  ['TEXT/Event-Stream', true],
  ['text/html', false],
  ['text', false],
  ['application/*', false],
  ['text/event-stream+json', false],
  // Lists, as browsers and tools write them.
  ['text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', true],
  ['text/html, application/json', false],
  [' text/html ,\ttext/event-stream ', true],
  [', ,text/event-stream,', true],
  // Weights.
  ['text/event-stream;q=0', false],
  ['text/event-stream;q=0.000', false],
  ['text/event-stream;Q=0', false],
  ['text/event-stream; q=0.001', true],
  ['text/event-stream ; q=1.000', true],
  ['*/*;q=0', false],
  ['text/*;q=0', false],
  // A weight that is no weight cannot refuse: a 406 makes EventSource give up for good.
  ['text/event-stream;q=', true],
  ['text/event-stream;q=-1', true],
  ['text/event-stream;q=yes', true],
  // The most specific range decides, wherever it stands.
  ['*/*;q=0, text/event-stream', true],
  ['text/event-stream, */*;q=0', true],
  ['text/*;q=0, text/event-stream;q=0.1', true],
  ['*/*, text/event-stream;q=0', false],
  ['*/*, text/*;q=0', false],
  ['text/*, */*;q=0', true],
  // Parameters, and the same range said twice.
  ['text/event-stream;charset=utf-8', true],
  ['text/event-stream;charset=utf-8;q=0', false],
  ['text/event-stream;level=1;q=0, text/event-stream', true],
])('Accept: %j takes a stream: %s', (accept, expected) => {
  expect(acceptsType(accept, 'text/event-stream')).toBe(expected)
})
