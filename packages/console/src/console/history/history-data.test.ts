import { expect, test } from 'vitest'

import { type KeptMessage, toBody } from './history-data.ts'

const message: KeptMessage = {
  id: 'a.1',
  channel: 'news',
  event: 'note',
  key: null,
  time: '2030-01-02T03:04:05.678Z',
  data: '{"n":1.0,"big":12345678901234567890}',
  bytes: 80,
  issues: null,
}

test('a message is published once more digit for digit', () => {
  expect(toBody(message)).toBe('{"event":"note","channel":"news","data":{"n":1.0,"big":12345678901234567890}}')
  expect(toBody({ ...message, key: 'k' })).toContain('"key":"k"')
})

test('what is not JSON cannot be', () => {
  expect(toBody({ ...message, data: 'plain text' })).toBeUndefined()
})
