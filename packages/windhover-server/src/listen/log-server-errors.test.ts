import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'

import { SummedLog } from '../telemetry/summed-log.ts'
import { logServerErrors } from './log-server-errors.ts'

test('an error of a server that listens is logged, and ends nothing; one of listening is for listen to tell', async () => {
  const lines: unknown[] = []
  const server = createServer()
  const log = new SummedLog({ warn: () => {}, error: (details: object) => lines.push(details) } as never)
  logServerErrors(server, log)
  server.once('error', () => {})
  server.emit('error', Object.assign(new Error('listen'), { code: 'EADDRINUSE' }))
  expect(lines).toEqual([])

  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  for (let index = 0; index < 50; index += 1) {
    server.emit('error', Object.assign(new Error('accept'), { code: index === 0 ? 'EMFILE' : 'ENFILE' }))
  }
  log.flush()
  expect(lines).toEqual([
    { err: expect.objectContaining({ code: 'EMFILE' }) as unknown },
    { err: expect.objectContaining({ code: 'ENFILE' }) as unknown, suppressed: 49 },
  ])
})
