import { channel } from 'node:diagnostics_channel'
import { expect, onTestFinished, test } from 'vitest'

import { createServer } from '../server.ts'
import { createLogger } from './logger.ts'
import { logUnreleased } from './log-unreleased.ts'

const unreleased = channel('windhover:unreleased')

function logAt(level: 'debug' | 'trace' | 'info'): { lines: string[]; stop: () => void } {
  const lines: string[] = []
  const destination = { write: (line: string) => void lines.push(line) }
  const stop = logUnreleased(createLogger({ name: 'test', level, pretty: false, destination }))
  onTestFinished(stop)
  return { lines, stop }
}

test.each(['debug', 'trace'] as const)('at %s, says why connections cost more, until it is ended', (level) => {
  const { lines, stop } = logAt(level)
  unreleased.publish({ reason: 'Node 28 was not tried' })
  unreleased.publish({ reason: 'a connection is not as Node makes it', error: new Error('odd') })
  expect(lines.map((line) => JSON.parse(line) as unknown)).toMatchObject([
    { level: 'debug', msg: 'connections cost more memory than they have to: Node 28 was not tried' },
    { level: 'debug', msg: expect.stringMatching(/: a connection is not as Node makes it$/), err: { message: 'odd' } },
  ])
  stop()
  unreleased.publish({ reason: 'later' })
  expect(lines).toHaveLength(2)
})

test('at info, listens to nothing, so that the reason is kept for who does', () => {
  const { lines } = logAt('info')
  expect(unreleased.hasSubscribers).toBe(false)
  expect(lines).toEqual([])
})

test('a server listens until it is closed', async () => {
  const logger = createLogger({ name: 'test', level: 'debug', pretty: false, destination: { write() {} } })
  const server = createServer({ port: 0, logger })
  await server.listen()
  expect(unreleased.hasSubscribers).toBe(true)
  await server.close()
  expect(unreleased.hasSubscribers).toBe(false)
})
