import { describe, expect, it } from 'vitest'

import { toStreamPath } from './reader-settings.ts'

describe('toStreamPath', () => {
  const settings = { path: '/sse/broadcast', channels: '', events: '', lastEventId: 'e.1' }

  it('asks for times and channels alone where nothing was typed', () => {
    expect(toStreamPath(settings)).toBe('/sse/broadcast?meta=1')
    expect(toStreamPath({ ...settings, channels: ' , ', events: ',' })).toBe('/sse/broadcast?meta=1')
  })

  it('asks for each name once, escaped', () => {
    expect(toStreamPath({ ...settings, channels: 'a, b&c,a', events: 'x y' })).toBe(
      '/sse/broadcast?channel=a&channel=b%26c&event=x+y&meta=1',
    )
  })
})
