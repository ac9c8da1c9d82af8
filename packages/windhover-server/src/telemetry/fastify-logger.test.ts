import type { Logger } from 'pino'
import { expect, test } from 'vitest'

import { createServer } from '../server.ts'
import { createFastifyLogger, listeningLine } from './fastify-logger.ts'
import { createLogger } from './logger.ts'

function record(): { lines: () => Record<string, unknown>[]; log: Logger } {
  const texts: string[] = []
  const log = createLogger({
    name: 'test',
    level: 'info',
    pretty: false,
    destination: { write: (line) => texts.push(line) },
  })
  return { log, lines: () => texts.map((text) => JSON.parse(text) as Record<string, unknown>) }
}

test('leaves out what Fastify says of each address, and nothing else', () => {
  const { log, lines } = record()
  const child = createFastifyLogger(log)
  child.info(listeningLine)
  child.info('one')
  child.info({ a: 1 }, 'two %s', 'x')
  child.child({ b: 2 }).info('three')
  expect(lines()).toMatchObject([{ msg: 'one' }, { msg: 'two x', a: 1 }, { msg: 'three', b: 2 }])
})

test('a server says in one line where it listens', async () => {
  const { log, lines } = record()
  const server = createServer({ port: 0, logger: log })
  const url = await server.listen()
  await server.close()
  const listening = lines().filter(({ msg }) => /listening/i.test(String(msg)))
  expect(listening).toMatchObject([{ msg: `listening on ${url}`, page: `${url}/` }])
})
