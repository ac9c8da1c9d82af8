import { describe, expect, it } from 'vitest'

import { readDocument } from '../document/read-document.ts'
import { fallbackDescription, type ServerDescription } from '../document/server-description.ts'
import { canSend, listForms } from './list-forms.ts'

/** A server of these events, with one stream of its hub. */
function describeServer(isOpen: boolean, ...events: string[]): ServerDescription {
  const properties = Object.fromEntries(['taskId', 'progress', 'status', 'state'].map((name) => [name, {}]))
  const media = { schema: { type: 'object', properties } }
  const post = { post: { requestBody: { content: { 'application/json': media } } } }
  const paths = Object.fromEntries(events.map((name) => [`/api/broadcast/${name}`, post]))
  const streams = fallbackDescription.streams.map((stream) => ({ ...stream, isOpen }))
  return { ...readDocument({ paths }), streams }
}

describe('listForms', () => {
  it.each([
    ['no events', [], ['message', 'json'], ['json']],
    ['progress alone', ['progress'], ['message', 'progress', 'json'], ['progress', 'json']],
    ['events of its own', ['order', 'progress'], ['event', 'message', 'json'], ['event', 'json']],
    ['a message of its own', ['message'], ['event', 'json'], ['event', 'json']],
  ])('offers a server of %s what it takes, open and closed', (_, events, open, closed) => {
    expect(listForms(describeServer(true, ...events))).toEqual(open)
    expect(listForms(describeServer(false, ...events))).toEqual(closed)
  })

  it.each([true, false])('offers a ping or not as a message: %s', (isOpen) => {
    expect(canSend(describeServer(isOpen), 'ping')).toBe(isOpen)
  })
})
