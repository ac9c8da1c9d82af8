import { expect, test } from 'vitest'

import { Topic, type TopicListener } from './topic.ts'

class Listening implements TopicListener {
  isGone = false
  heard = 0

  hear(): void {
    this.heard += 1
  }
}

function setUp(count: number) {
  const topic = new Topic<Listening>()
  const listeners = Array.from({ length: count }, () => new Listening())
  for (const one of listeners) topic.listen(one)
  const announce = (place: number): number => {
    let called = 0
    topic.announce(place, () => (called += 1))
    return called
  }
  return { topic, listeners, announce }
}

test('calls each listener once, until it listens again', () => {
  const { topic, listeners, announce } = setUp(3)
  expect([announce(7), announce(8)]).toEqual([3, 0])
  expect(topic.newest).toBe(8)
  topic.listen(listeners[1]!)
  expect(announce(9)).toBe(1)
  expect(listeners.map(({ heard }) => heard)).toEqual([1, 2, 1])
})

test('says nothing to who is gone, whether or not it was tidied away', () => {
  const { topic, listeners, announce } = setUp(5)
  for (const one of listeners.slice(0, 4)) {
    one.isGone = true
    topic.forgetGone()
  }
  const late = new Listening()
  topic.listen(late)
  expect(announce(1)).toBe(2)
  expect([...listeners, late].map(({ heard }) => heard)).toEqual([0, 0, 0, 0, 1, 1])
})
