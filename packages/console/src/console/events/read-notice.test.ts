import { describe, expect, it } from 'vitest'

import { readClosing } from './read-notice.ts'
import { readGap } from './gap-notice.ts'

describe('control events', () => {
  it('are read where they are as the protocol has them', () => {
    expect(readClosing('{"reason":"expired","reconnect":false}')).toEqual({
      why: 'The permission to read has expired.',
      reconnect: false,
    })
    expect(
      readGap('{"reason":"evicted","requested":{"epoch":"a","offset":2},"resumedAt":{"epoch":"a","offset":9}}'),
    ).toEqual({
      title: 'Messages may be missing (evicted)',
      text: 'The history no longer reaches back to where this page stopped. May be lost: what came after a.2, up to a.9.',
    })
    expect(readGap('{"reason":"epoch","resumedAt":"b.0","reloadSpreadMs":5000}').text).toContain(
      'waits for a random part of 5 s first',
    )
    expect(readGap('{"reason":"epoch","resumedAt":"b.0","reloadSpreadMs":0}').text).not.toContain('random')
    expect(readGap('{"reason":"unknown","requested":null,"resumedAt":"a.9"}').text).toContain(
      'Reading goes on after a.9.',
    )
  })

  it('do no harm where they are not', () => {
    for (const data of ['', 'null', '7', '{', '{"reconnect":0,"reason":1}']) {
      expect(readClosing(data).reconnect).toBe(true)
      expect(readGap(data).title).toContain('Messages may be missing')
    }
  })
})
