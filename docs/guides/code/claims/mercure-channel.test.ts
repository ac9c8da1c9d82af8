import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { mercureChannel } from './mercure-channel.ts'

describe('channels of Mercure', () => {
  test('have the parts of their topics', () => {
    expect(mercureChannel('https://example.com/books/1')).toBe('https%3A::example.com:books:1')
    expect(mercureChannel('chat-room-1234')).toBe('chat-room-1234')
    expect(mercureChannel('$a*/%41')).toBe('%24a%2A:%2541')
  })

  test('are of one topic each', () => {
    const topic = fc.string({ unit: fc.constantFrom('a', '/', ':', '%', '3', 'A', '*', '$') })
    fc.assert(
      fc.property(topic, topic, (one, other) => {
        expect(mercureChannel(one) === mercureChannel(other)).toBe(one === other)
      }),
    )
  })
})
