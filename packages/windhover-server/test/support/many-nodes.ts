import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { expect, onTestFinished, vi } from 'vitest'
import { parse } from 'yaml'

import { RedisServer } from '../../../windhover-redis/test/redis-server.ts'
import type { Program } from './browser.ts'
import { type BuiltServer, startServerProcess } from './built-server.ts'
import { findFreePort } from '../../../../stress/src/nodes/find-free-port.ts'
import { nginx, runNginx } from './start-nginx.ts'

/** The root of the clone, of which `compose.yaml` builds the image. */
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const folder = `${root}deploy/many-nodes/`
/** What the image starts with the words of a command. */
const program = `${root}packages/windhover-server/bin/windhover.js`

/** What {@link startManyNodes} needs. */
export const manyNodesPrograms: readonly Program[] = [nginx, { path: '/usr/bin/redis-server', package: 'redis-server' }]

/** A node of the example. */
export interface ExampleNode {
  readonly url: string
  /** Ends it with SIGKILL, and waits until it is gone. */
  kill(): Promise<void>
  /** Starts it after {@link kill}, on the same port, and waits until it is ready. */
  start(): Promise<void>
}

/** The example of `deploy/many-nodes`, which runs. */
export interface ManyNodes {
  /** The URL of the proxy. */
  readonly url: string
  readonly nodes: readonly ExampleNode[]
  readonly redis: RedisServer
}

/** What is read of `compose.yaml`. */
interface Compose {
  readonly services: Readonly<
    Record<string, { readonly command?: string; readonly environment?: { readonly WINDHOVER_URL: string } }>
  >
}

/**
 * Starts what `deploy/many-nodes` describes, without containers: each service by its very command. Names of services
 * become addresses of this machine, and ports free ones. All of it is ended after the test.
 */
export async function startManyNodes(): Promise<ManyNodes> {
  const { services } = parse(readFileSync(`${folder}compose.yaml`, 'utf8'), { merge: true }) as Compose
  const commandOf = (name: string): string => services[name]!.command!
  const redis = new RedisServer(commandOf('redis').split(' ').slice(1))
  onTestFinished(() => redis.end())
  await redis.start()
  const names = Object.keys(services).filter((name) => name.startsWith('node'))
  const ports = await Promise.all([...names, 'proxy'].map(findFreePort))
  const proxyPort = ports.at(-1)!
  const starts = names.map((name, index) => {
    // What the health check of the image asks.
    expect(services[name]!.environment!.WINDHOVER_URL).toBe(`http://127.0.0.1:${portOf(commandOf(name))}`)
    const port = String(ports[index])
    const command = replaceAll(commandOf(name), {
      'redis:6379': `127.0.0.1:${redis.port}`,
      '0.0.0.0': '127.0.0.1',
      [`--port ${portOf(commandOf(name))}`]: `--port ${port}`,
    })
    return () => startServerProcess([program, ...command.split(' ')], root)
  })
  const nodes = await Promise.all(starts.map(startNode))
  const upstreams = names.map((name, index) => [`${name}:${portOf(commandOf(name))}`, `127.0.0.1:${ports[index]}`])
  const settings = replaceAll(readFileSync(`${folder}nginx.conf`, 'utf8'), {
    ...(Object.fromEntries(upstreams) as Record<string, string>),
    'listen 8080': `listen 127.0.0.1:${proxyPort}`,
  })
  await runNginx(settings, proxyPort)
  return { url: `http://127.0.0.1:${proxyPort}`, nodes, redis }
}

async function startNode(launch: () => Promise<BuiltServer>): Promise<ExampleNode> {
  let process = await launchReady()
  return {
    url: process.url,
    kill: () => process.kill(),
    async start() {
      process = await launchReady()
    },
  }

  async function launchReady(): Promise<BuiltServer> {
    const launched = await launch()
    const { url } = launched
    await vi.waitFor(async () => expect((await fetch(`${url}/readyz`)).status).toBe(200), { timeout: 50_000 })
    return launched
  }
}

function portOf(command: string): string {
  return /--port (\d+)/.exec(command)![1]!
}

/** Puts what fits this machine into the place of texts, each of which has to be there. */
function replaceAll(text: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((known, [name, value]) => {
    if (!known.includes(name)) throw new Error(`${JSON.stringify(name)} is not there any more`)
    return known.replaceAll(name, value)
  }, text)
}
