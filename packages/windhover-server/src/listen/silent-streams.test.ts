import { pino } from 'pino'
import { expect, test, vi } from 'vitest'

import { startServer } from '../../test/support/start-server.ts'
import type { ServerOptions } from '../options/server-options.ts'
import { warnOfSilentStreams } from './silent-streams.ts'

const behind = { trustProxy: '127.0.0.1' }

test.each<[string, ServerOptions, string[]]>([
  ['no proxy', { keepAliveMs: 0 }, []],
  ['a proxy that is not believed', { trustProxy: 'none', keepAliveMs: 0 }, []],
  ['the defaults', behind, []],
  ['a keep-alive just within a timeout', { ...behind, keepAliveMs: 50_000 }, []],
  ['a keep-alive just beyond it', { ...behind, keepAliveMs: 50_001 }, ['keepAliveMs is 50001']],
  ['no keep-alive', { ...behind, keepAliveMs: 0 }, ['keepAliveMs is 0']],
  [
    'streams of which one has none',
    { ...behind, streams: [{ path: '/a', keepAliveMs: 0 }, { path: '/b' }, { path: '/c', keepAliveMs: 1 }] },
    ['keepAliveMs of the stream /a is 0'],
  ],
  [
    'streams that have the keep-alive of all',
    { ...behind, keepAliveMs: 0, streams: [{ path: '/a' }] },
    ['keepAliveMs is 0'],
  ],
])('with %s', (_, options, expected) => {
  const warn = vi.fn()
  warnOfSilentStreams(options, { warn })
  expect(warn.mock.calls.map(([, line]) => String(line).split(',')[0])).toEqual(expected)
})

test('a server says so when it starts', async () => {
  const lines: string[] = []
  const logger = pino({ level: 'warn' }, { write: (line: string) => void lines.push(line) })
  await startServer({ ...behind, keepAliveMs: 0, logger })
  expect(lines).toEqual([expect.stringContaining('keepAliveMs is 0, and there is a proxy (trustProxy)')])
})
