import { once } from 'node:events'
import { createServer } from 'node:http'
import { expect, onTestFinished, test } from 'vitest'

import { logServerErrors } from './log-server-errors.ts'

test('an error of a server that listens is logged, and ends nothing; one of listening is for listen to tell', async () => {
  const lines: [string, number][] = []
  const server = createServer()
  const error = ({ err, count }: { err: { code: string }; count: number }): number => lines.push([err.code, count])
  logServerErrors(server, { error } as never)
  server.once('error', () => {})
  server.emit('error', Object.assign(new Error('listen'), { code: 'EADDRINUSE' }))
  expect(lines).toEqual([])

  await once(server.listen(0, '127.0.0.1'), 'listening')
  onTestFinished(() => void server.close())
  for (let index = 0; index < 50; index += 1) {
    server.emit('error', Object.assign(new Error('accept'), { code: index === 0 ? 'EMFILE' : 'ENFILE' }))
  }
  expect(lines).toEqual([['EMFILE', 1]])
  const closed = once(server, 'close')
  server.close()
  await closed
  expect(lines).toEqual([
    ['EMFILE', 1],
    ['ENFILE', 49],
  ])
})
