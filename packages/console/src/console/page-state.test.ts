import { describe, expect, it } from 'vitest'

import { defaultPageState, type PageState, readPageState, writePageState } from './page-state.ts'

const full: PageState = {
  reader: {
    path: '/sse/rooms/{room}',
    parameters: { room: 'a&b=c', stream: 'x', ['__proto__']: 'y' },
    channels: 'news, sport',
    events: 'grüß 🪶',
    lastEventId: 'k3v9x2.42',
    meta: false,
  },
  connects: true,
  filter: '100% "sure"#',
  order: 'newest-last',
  form: 'json',
  event: 'order.placed',
}

describe('the state in the address', () => {
  it('is nothing where nothing was chosen', () => {
    expect(writePageState(defaultPageState, '')).toBe('')
    expect(readPageState('')).toEqual(defaultPageState)
  })

  it('comes back as it was', () => {
    expect(readPageState(writePageState(full, ''))).toEqual(full)
  })

  it('is short, and can be read', () => {
    const reader = { ...defaultPageState.reader, path: '/sse/broadcast', channels: 'a,b' }
    expect(writePageState({ ...defaultPageState, reader, connects: true }, '')).toBe(
      '?stream=/sse/broadcast&channel=a,b&connect=1',
    )
  })

  it('takes the place of the one before, and leaves the rest of the query', () => {
    const search = `${writePageState(full, '')}&utm=7`
    expect(writePageState(defaultPageState, search)).toBe('?utm=7')
  })

  it.each(['?order=up&connect=yes&meta=2', '?%', '?=&&a', '?stream=&filter='])('makes do with %s', (search) => {
    expect(readPageState(search)).toEqual(defaultPageState)
  })
})
