import { expect, test } from 'vitest'

import { RawText, rawText } from './raw-text.ts'

test.each(['', 'plain', '{"not":"parsed"}', 'two\nlines'])('marks %j and leaves it as it is', (text) => {
  const raw = rawText(text)
  expect(raw).toBeInstanceOf(RawText)
  expect(raw.text).toBe(text)
})
