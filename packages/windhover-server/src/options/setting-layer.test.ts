import { expect, test } from 'vitest'

import { readFlags, type SettingFlags } from './read-flags.ts'

test('takes settings of flags', () => {
  const { values, origins, faults } = readFlags({ port: '0', open: false, channels: 'a, b', refusal: 'status' })
  expect(values).toEqual({ port: 0, open: false, channels: ['a', 'b'], refusal: 'status' })
  expect(origins).toEqual({ port: '--port', open: '--open', channels: '--channels', refusal: '--refusal' })
  expect(faults).toEqual([])
})

const wrong: readonly [flags: SettingFlags, fault: string][] = [
  [{ port: '65536' }, '--port: expected a whole number from 0 to 65535, got 65536'],
  [{ port: '-1' }, '--port: expected a whole number from 0 to 65535, got -1'],
  [{ port: '80.5' }, '--port: expected a whole number from 0 to 65535, got "80.5"'],
  [{ port: '1e3' }, '--port: expected a whole number from 0 to 65535, got "1e3"'],
  [{ port: '' }, '--port: expected a whole number from 0 to 65535, got ""'],
  [
    { host: 'http://x' },
    '--host: expected a host name or address, such as 127.0.0.1, 0.0.0.0 or ::1, or the absolute path of a Unix socket, got "http://x"',
  ],
  [
    { host: '[::1]' },
    '--host: expected a host name or address, such as 127.0.0.1, 0.0.0.0 or ::1, or the absolute path of a Unix socket, got "[::1]"',
  ],
  [{ name: 'a\nb' }, '--name: expected 1 to 128 characters without control characters, got "a\\nb"'],
  [{ logLevel: 'loud' }, '--log-level: expected one of fatal, error, warn, info, debug, trace, silent, got "loud"'],
  [
    { keepAliveMs: '2147483648' },
    '--keep-alive-ms: expected a whole number of milliseconds from 0 to 2147483647, got 2147483648',
  ],
  [{ 'history.maxBytes': '1k' }, '--history-max-bytes: expected a whole number of bytes, 0 or more, got "1k"'],
  [{ maxBodyBytes: '0' }, '--max-body-bytes: expected a whole number of bytes from 1 to 536870888, got 0'],
  [{ channels: ' , ' }, '--channels: expected any, or a list of names of 1 to 128 characters, got []'],
]

test.each(wrong)('refuses %j', (flags, fault) => {
  expect(readFlags(flags).faults).toEqual([fault])
})

test('cuts a long value in the message', () => {
  expect(readFlags({ port: 'x'.repeat(500) }).faults[0]).toMatch(/, got "x{79}…$/)
})
