import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, expect, test } from 'vitest'

import { ClusterChecker } from '../nodes/cluster-checker.ts'
import { ClusterTruth } from '../nodes/cluster-truth.ts'
import { Random } from '../random.ts'
import { ChaosReader } from './chaos-reader.ts'

const epoch = 'aaaaaaaaaaaaaaaa'
const closing = 'retry: 1\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n'

let server: Server

afterEach(() => {
  server.closeAllConnections()
  server.close()
})

function connected(offset: number, resumed: boolean): string {
  return `retry: 1\nid: ${epoch}.${offset}\nevent: connected\ndata: {"resumed":${resumed}}\n\n`
}

/** Lets a reader read streams, one after the other. Returns the ids that it came with, once it has come after the last. */
async function read(truth: ClusterTruth, streams: readonly string[]): Promise<(string | undefined)[]> {
  const ids: (string | undefined)[] = []
  server = createServer((request, response) => {
    ids.push(request.headers['last-event-id'] as string | undefined)
    const stream = streams[ids.length - 1]
    if (stream === undefined) return reader.leave()
    response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
    // One that is refused has a length and keeps its connection; others lose it without an end.
    if (stream === closing) response.end(stream)
    else response.write(stream, () => request.socket.destroySoon())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const reader = new ChaosReader({
    checker: new ClusterChecker(truth, 'reader', { channels: ['room'], events: ['a'] }, true),
    nodes: [{ name: 'node-0', port: (server.address() as AddressInfo).port }],
    home: undefined,
    random: new Random(1),
    note: () => {},
    onGap: () => {},
    isCalm: () => true,
  })
  await reader.run()
  return ids
}

test('comes back with its last id, whole messages alone, after whatever end', async () => {
  const truth = new ClusterTruth()
  const [one, two] = [truth.call('room', 'a'), truth.call('room', 'a')]
  const first = `id: ${epoch}.1\nevent: a\ndata: ${one.data}\n\n`
  const second = `id: ${epoch}.2\nevent: a\ndata: ${two.data}\n\n`
  const cut = connected(0, false) + first + second.slice(0, -4)
  const ids = await read(truth, [closing, cut, connected(1, true) + second])
  expect(ids).toEqual([undefined, undefined, `${epoch}.1`, `${epoch}.2`])
})

test('finds what must not come', async () => {
  const truth = new ClusterTruth()
  const { data } = truth.call('room', 'a')
  const stream = `${connected(0, false)}id: ${epoch}.2\nevent: a\ndata: ${data}\n\n`
  await expect(read(truth, [stream])).rejects.toMatchObject({ invariant: 'lost', reader: 'reader' })
})
