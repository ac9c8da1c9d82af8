import { expect, test } from 'vitest'

import { eventStream, socketIo } from './stream-kind.ts'

const ok = 'HTTP/1.1 200 OK\r\n\r\n'
const switched = 'HTTP/1.1 101 Switching Protocols\r\n\r\n'

test.each([
  ['', 'waiting'],
  ['HTTP/1.1 200 OK\r\n', 'waiting'],
  [ok, 'waiting'],
  [`${ok}:`, 'begun'],
  ['HTTP/1.1 503 Busy\r\n\r\n{}', new Error('A stream answered HTTP/1.1 503 Busy')],
  [`${ok}event: closing\ndata: {"reason":"full"}\n\n`, new Error('A stream was refused: {"reason":"full"}')],
])('an event stream after %j is %s', (received, state) => {
  expect(eventStream.judge(received)).toEqual(state)
})

test.each([
  ['HTTP/1.1 101', 'waiting'],
  [switched, 'waiting'],
  [`${switched}\x81\x0c0{"sid":"a"}`, { say: Buffer.from([0x81, 0x82, 0, 0, 0, 0, 0x34, 0x30]) }],
  [`${switched}\x81\x0c0{"sid":"a"}\x81\x0d40{"sid":"b"}`, 'begun'],
  ['HTTP/1.1 400 Bad Request\r\n\r\n', new Error('A stream answered HTTP/1.1 400 Bad Request')],
])('socket.io after %j is %s', (received, state) => {
  expect(socketIo.judge(received)).toEqual(state)
})
