import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { onTestFinished } from 'vitest'

/** One request that a {@link FakeServer} got. */
export interface FakeRequest {
  readonly method: string
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A real HTTP server whose answers a test makes up. */
export interface FakeServer {
  readonly url: string
  readonly requests: readonly FakeRequest[]
}

/** Starts a server on a free port, and ends it after the test. The answer may depend on how often it was asked, from 0. */
export async function fakeServer(
  answer: (response: ServerResponse, request: FakeRequest, index: number) => void,
): Promise<FakeServer> {
  const requests: FakeRequest[] = []
  const server = createServer((incoming, response) => void take(incoming, response))
  const take = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const chunks = (await incoming.toArray()) as Buffer[]
    const { method = '', url = '', headers } = incoming
    const request = { method, url, headers, body: Buffer.concat(chunks).toString() }
    requests.push(request)
    answer(response, request, requests.length - 1)
  }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests }
}

/** An address where nothing listens: its port was free a moment ago. */
export async function deadUrl(): Promise<string> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return `http://127.0.0.1:${port}`
}

/** Answers with a stream of these frames, and leaves it open unless told otherwise. */
export function answerStream(response: ServerResponse, frames: readonly string[], isEnd = false): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  response.write(frames.join(''))
  if (isEnd) response.end()
}

/** Answers with a stream of these frames, and then breaks its connection. */
export function breakStream(response: ServerResponse, frames: readonly string[]): void {
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
  // After the write: Node 26 hands a response's bytes over a turn later, so that an end in this turn would overtake them.
  response.write(frames.join(''), () => response.socket?.end())
}

/** Answers with JSON. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(value))
}
