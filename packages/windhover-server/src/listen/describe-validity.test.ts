import { expect, test } from 'vitest'

import { describeValidity } from './describe-validity.ts'

const nowMs = Date.parse('2026-06-15T12:00:00Z')

test.each([
  ['2026-01-01', '2026-06-15T11:59:59Z', 'the certificate ended at 2026-06-15T11:59:59Z: clients refuse it; renew it'],
  ['2026-01-01', '2026-06-15T12:00:00Z', 'the certificate ended at 2026-06-15T12:00:00Z: clients refuse it; renew it'],
  ['2026-01-01', '2026-06-15T13:00:00Z', 'the certificate ends in less than a day, at 2026-06-15T13:00:00Z; renew it'],
  ['2026-01-01', '2026-06-16T13:00:00Z', 'the certificate ends in a day, at 2026-06-16T13:00:00Z; renew it'],
  ['2026-01-01', '2026-06-29T12:00:00Z', 'the certificate ends in 14 days, at 2026-06-29T12:00:00Z; renew it'],
  ['2026-01-01', '2026-06-29T12:00:01Z', undefined],
  ['2026-06-15', '2026-06-18T12:00:00Z', undefined],
  [
    '2026-06-16',
    '2027-06-16',
    'the certificate begins at 2026-06-16T00:00:00Z: clients refuse it until then; check the clock',
  ],
])('from %s to %s is told as: %s', (validFrom, validTo, sentence) => {
  expect(describeValidity({ validFrom, validTo }, nowMs)).toBe(sentence)
})
