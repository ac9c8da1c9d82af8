import { describe, expect, it } from 'vitest'

import {
  formatByteRate,
  formatBytes,
  formatCount,
  formatMs,
  formatRate,
  formatShare,
  formatSpan,
} from './format-amount.ts'

describe('amounts', () => {
  it.each([
    [formatCount(0), '0'],
    [formatCount(0.12345), '0.123'],
    [formatCount(1234.5), '1,235'],
    [formatRate(12.345), '12.3 /s'],
    [formatMs(0.5261), '0.526 ms'],
    [formatMs(999), '999 ms'],
    [formatMs(1250), '1.25 s'],
    [formatBytes(0), '0 B'],
    [formatBytes(999), '999 B'],
    [formatBytes(999.6), '1 kB'],
    [formatBytes(12_785), '12.8 kB'],
    [formatBytes(3e15), '3,000 TB'],
    [formatByteRate(2_500_000), '2.5 MB/s'],
    [formatShare(0.4699), '47 %'],
    [formatSpan(-5), '0 s'],
    [formatSpan(59_999), '59 s'],
    [formatSpan(61_000), '1 min 1 s'],
    [formatSpan(3_600_000), '1 h'],
    [formatSpan(273_600_000), '3 d 4 h'],
  ])('%s', (written, wanted) => {
    expect(written).toBe(wanted)
  })
})
