import { expect, test } from 'vitest'

import { createHostWarning } from './create-host-warning.ts'

test('tells of one host a minute, and how many others there were', () => {
  let nowMs = 5
  const lines: unknown[] = []
  const warn = createHostWarning({ warn: (...words: unknown[]) => void lines.push(words[0]) }, () => nowMs)
  warn('a.example')
  for (let count = 0; count < 100; count += 1) warn('b.example')
  nowMs = 60_004
  warn('c.example')
  expect(lines).toEqual([{ host: 'a.example', suppressed: 0 }])
  nowMs = 60_005
  warn('d.example')
  warn('e.example')
  expect(lines.slice(1)).toEqual([{ host: 'd.example', suppressed: 101 }])
})

test('says what to set', () => {
  const lines: unknown[] = []
  createHostWarning({ warn: (...words: unknown[]) => void lines.push(words[1]) })('events.example')
  expect(lines).toEqual([expect.stringContaining('--allowed-hosts events.example')])
})
