import { afterAll, beforeAll, expect, onTestFinished, vi } from 'vitest'

import { fromJsonSchema } from 'windhover/json-schema'

import { everyAccessPart } from '../../src/access/every-access-part.ts'
import { type Assembly, assembleServer } from '../../src/assemble-server.ts'
import type { ServerOptions, WindhoverServer } from '../../src/index.ts'

/** A server that listens. */
export interface Running {
  readonly server: WindhoverServer
  readonly url: string
  readonly port: number
}

/** Starts a server for one test: silent, on a free port, without a drain. It is closed, and looked at for leaks, after the test. */
export async function startServer(options: ServerOptions = {}): Promise<Running> {
  const running = await start(options)
  onTestFinished(() => stopServer(running.server))
  return running
}

/** Starts one server for all tests of a file, which is closed, and looked at for leaks, after the last of them. */
export function useServer(options: ServerOptions = {}): Running {
  let running: Running
  beforeAll(async () => {
    running = await start(options)
  })
  afterAll(async () => {
    await stopServer(running.server)
    await expectNoSockets()
  })
  return {
    get server() {
      return running.server
    },
    get url() {
      return running.url
    },
    get port() {
      return running.port
    },
  }
}

/** Starts a server that the caller has to stop. */
export async function start(options: ServerOptions = {}, more: Partial<Assembly> = {}): Promise<Running> {
  const server = makeServer({ port: 0, logLevel: 'silent', drainMs: 0, ...options }, more)
  const url = await server.listen()
  return { server, url, port: Number(new URL(url).port) }
}

/**
 * Whether the documents of each server are validated, as `createServer` does it. It takes longer than nearly any test, and what is said
 * of documents has tests of its own, which use `createServer`.
 */
const validatesAll = process.env['VALIDATE_ALL'] === '1'

function makeServer(options: ServerOptions, more: Partial<Assembly>): WindhoverServer {
  return assembleServer(options, {
    readPlainSchema: (schema) => fromJsonSchema(schema),
    accessParts: everyAccessPart,
    hasValidDocuments: !validatesAll,
    ...more,
  })
}

/** Stops a server, and fails if it leaves a reader, a connection or a listening socket behind. */
export async function stopServer(server: WindhoverServer): Promise<void> {
  const { app, hub } = server
  await server.close()
  expect(hub.connectedCount()).toBe(0)
  expect(hub.connectedCounts()).toEqual({ streams: new Map(), channels: new Map() })
  expect(app.server.listening).toBe(false)
  expect(await new Promise((resolve) => app.server.getConnections((_error, count) => resolve(count)))).toBe(0)
}

/** Fails if this process still has a socket, listening or connected. */
export async function expectNoSockets(): Promise<void> {
  // A client that keeps its connections lets go of one some turns of the loop after its server has.
  await vi.waitFor(() => expect(process.getActiveResourcesInfo().filter((name) => name.startsWith('TCP'))).toEqual([]))
}
