import { describe, expect, it } from 'vitest'

import { formatDateTime, formatRowData, formatRowId, formatTime, hueOf } from './format-event.ts'
import { formatWholeData } from './whole-data.ts'

describe('format-event', () => {
  it('writes times, rows and whole data', () => {
    expect(formatTime(new Date(2030, 0, 2, 3, 4, 5, 6).getTime())).toBe('03:04:05.006')
    expect(formatDateTime(new Date(2030, 0, 2, 3, 4, 5, 6).getTime())).toBe('2030-01-02 03:04:05.006')
    expect(formatRowData('a\n  b')).toBe('a b')
    expect(formatRowData('x'.repeat(1000))).toHaveLength(301)
    expect(formatWholeData('{"a":[1]}')).toEqual({ text: '{\n  "a": [\n    1\n  ]\n}', isJson: true })
    expect(formatWholeData('9007199254740993').text).toBe('9007199254740993')
    expect(formatWholeData('not json')).toEqual({ text: 'not json', isJson: false })
  })

  it('cuts the epoch of an id in a row, and nothing else', () => {
    expect(formatRowId('a5a9c2340c9f4b6d.11.deploy-118')).toBe('…4b6d.11.deploy-118')
    expect(formatRowId('e1.7')).toBe('e1.7')
    expect(formatRowId('stop')).toBe('stop')
    expect(formatRowId('')).toBe('')
  })

  it('gives a name the same hue always, and names alike different ones', () => {
    expect(hueOf('progress')).toBe(hueOf('progress'))
    const hues = Array.from({ length: 20 }, (_, index) => hueOf(`order.${index}`))
    expect(new Set(hues).size).toBeGreaterThan(15)
    expect(hues.every((hue) => hue >= 0 && hue < 360)).toBe(true)
  })
})
