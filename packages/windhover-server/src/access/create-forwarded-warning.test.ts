import { expect, test, vi } from 'vitest'

import { createForwardedWarning } from './create-forwarded-warning.ts'
import { isForwarded } from './is-forwarded.ts'

test.each([
  [{ forwarded: 'for=192.0.2.1' }, 'Forwarded'],
  [{ 'x-forwarded-for': '192.0.2.1' }, 'X-Forwarded-For'],
  [{ 'x-real-ip': '192.0.2.1' }, 'X-Real-IP'],
  [{ via: '' }, 'Via'],
])('%j is forwarded, and warned of by its name, once', (headers, name) => {
  const log = { warn: vi.fn() }
  const look = createForwardedWarning(log)
  look({ host: 'a' })
  expect(log.warn).not.toHaveBeenCalled()
  expect(isForwarded(headers)).toBe(true)
  look(headers)
  look(headers)
  expect(log.warn.mock.calls).toEqual([[{ header: name }, expect.stringContaining(`(${name})`)]])
  expect(log.warn.mock.calls[0]?.[1]).toMatch(/access\.keysFile.*--anonymous/)
})

test('other requests are not', () => {
  expect(isForwarded({ host: 'a', 'x-forwarded': '1', 'user-agent': 'via' })).toBe(false)
})
