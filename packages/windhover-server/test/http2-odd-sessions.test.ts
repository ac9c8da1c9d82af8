import { setImmediate as turn } from 'node:timers/promises'
import type { TLSSocket } from 'node:tls'

import { afterEach, describe, expect, test, vi } from 'vitest'

import { isOpensslInstalled } from '../../windhover-redis/test/certificates.ts'
import { pingEveryMs } from '../src/listen/http2-sessions.ts'
import { askForStream, frame, openRaw, preface } from './support/http2-frames.ts'
import { type RunningTls, startTlsServer } from './support/tls-server.ts'

afterEach(() => void vi.useRealTimers())

const goAway = (code: number): Buffer => frame(7, Buffer.from([0, 0, 0, 0, 0, 0, 0, code]))
const open = (id: number): Buffer => frame(1, askForStream, 5, id)
const reset = (id: number): Buffer => frame(3, Buffer.from([0, 0, 0, 8]), 0, id)

/** Lets time of the server pass, with turns of its loop in between. */
async function pass(ms: number): Promise<void> {
  for (let passed = 0; passed < ms; passed += 250) {
    vi.advanceTimersByTime(250)
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (let n = 0; n < 5; n += 1) await turn()
  }
}

function countConnections({ server }: RunningTls): Promise<number> {
  return new Promise((resolve) => server.app.server.getConnections((_error, count) => resolve(count)))
}

/** Each leaves its half of the connection open, unless it says otherwise. */
const oddities: readonly (readonly [string, (socket: TLSSocket) => void])[] = [
  ['goes', (socket) => void socket.write(goAway(0))],
  ['goes with an error', (socket) => void socket.write(goAway(2))],
  ['goes with a stream open', (socket) => void socket.write(Buffer.concat([open(1), goAway(0)]))],
  ['goes twice', (socket) => void socket.write(Buffer.concat([goAway(0), goAway(0), open(1)]))],
  ['goes and reads nothing', (socket) => void socket.pause().write(Buffer.concat([open(1), goAway(0)]))],
  ['resets all its streams', (socket) => void socket.write(Buffer.concat([open(1), open(3), reset(1), reset(3)]))],
  ['answers neither settings nor pings', (socket) => void socket.write(open(1))],
  ['reads nothing', (socket) => void socket.pause().write(open(1))],
  ['ends its half', (socket) => void socket.end(open(1))],
  ['ends its half with a frame in the midst', (socket) => void socket.end(open(1).subarray(0, 12))],
  ['stops in the midst of a frame', (socket) => void socket.write(open(1).subarray(0, 12))],
  ['is gone in the midst of a frame', (socket) => void socket.write(open(1).subarray(0, 12), () => socket.destroy())],
  ['breaks the protocol', (socket) => void socket.write(frame(0, Buffer.from([1]), 0, 0))],
  ['breaks the protocol with a stream open', (socket) => void socket.write(Buffer.concat([open(1), open(1)]))],
  ['says no preface', (socket) => void socket.write('GET / HTTP/1.1\r\n\r\n')],
]

describe.runIf(isOpensslInstalled)('a session whose client', () => {
  test.each(oddities)('%s is gone after the time of two pings, and the process is not', async (_what, act) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] })
    const running = await startTlsServer()
    const socket = await openRaw(running, true)
    socket.resume()
    if (_what !== 'says no preface') socket.write(preface)
    act(socket)
    for (let n = 0; n < 50; n += 1) {
      // oxlint-disable-next-line no-await-in-loop -- until the server has read it
      await turn()
    }
    await pass(3 * pingEveryMs)
    expect(await countConnections(running)).toBe(0)
    expect(running.server.hub.connectedCount()).toBe(0)
    expect(running.lines.filter(({ level }) => Number(level) >= 50)).toEqual([])
  })
})
