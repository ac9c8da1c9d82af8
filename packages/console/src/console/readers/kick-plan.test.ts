import { describe, expect, it } from 'vitest'

import { describeKick, listChoices, planKick } from './kick-plan.ts'
import type { ListedReader } from './reader-data.ts'

const reader: ListedReader = {
  clientId: 'c1',
  stream: '/sse/broadcast',
  channels: [],
  events: null,
  subject: 'ann',
  via: 'token',
  address: null,
  connectedAt: '2030-01-01T00:00:00Z',
}

describe('kicking', () => {
  it('asks for one reader, all of a subject, or what it was known by', () => {
    expect(listChoices(reader).map((choice) => planKick(choice, reader, true))).toEqual([
      { path: 'kick', body: { clientId: 'c1', reconnect: true } },
      { path: 'kick', body: { subject: 'ann', reconnect: true } },
      { path: 'revocations', body: { subject: 'ann' } },
    ])
  })

  it('of somebody who is not known is of one reader, whatever is asked', () => {
    const unknown = { ...reader, subject: null }
    expect(listChoices(unknown)).toEqual(['one'])
    expect(planKick('subject', unknown, false)).toEqual({ path: 'kick', body: { clientId: 'c1', reconnect: false } })
    expect(planKick('revoke', unknown, false).path).toBe('kick')
  })

  it.each([
    ['one', undefined, 'Ends 1 reader.'],
    ['subject', undefined, /^Ends the readers of ann/],
    ['subject', 1, /^Ends 1 reader of ann/],
    ['subject', 12_345, /^Ends 12,345 readers of ann/],
    ['revoke', 2, /^Ends 2 readers of ann .* refused as long/],
  ] as const)('says of %s with %s how many it ends', (choice, count, said) => {
    expect(describeKick(choice, 'ann', count)).toMatch(said)
  })
})
