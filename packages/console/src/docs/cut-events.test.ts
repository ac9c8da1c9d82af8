import { expect, test } from 'vitest'

import { cutEvents } from './cut-events.ts'

test.each(['\n', '\r\n', '\r'])('cuts after so many events, whose lines end with %j', (end) => {
  const event = `id: 1${end}data: x${end}data: y${end}${end}`

  expect(cutEvents(event + event + `data: z${end}`, 2)).toBe(event + event)
})

test('has nothing to cut while the last event is not whole', () => {
  expect(cutEvents('data: 1\n\ndata: 2\n', 2)).toBeUndefined()
})

test('leaves half of a CRLF to the next piece', () => {
  expect(cutEvents('data: 1\r\n\r', 1)).toBeUndefined()
  expect(cutEvents('data: 1\r\n\r\n', 1)).toBe('data: 1\r\n\r\n')
})

test('does not count blocks that no client is told of', () => {
  expect(cutEvents(': keep-alive\n\nretry: 5\n\nevent: nothing\n\n\n', 1)).toBeUndefined()
})

test('counts empty data', () => {
  expect(cutEvents('data\n\n', 1)).toBe('data\n\n')
  expect(cutEvents('event: position\ndata:\n\n', 1)).toBe('event: position\ndata:\n\n')
})

test('does not take a field for data that only begins like it', () => {
  expect(cutEvents('database: 1\n\n', 1)).toBeUndefined()
})
