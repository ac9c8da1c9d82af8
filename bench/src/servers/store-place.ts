import { existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import type { DiskDurability } from 'windhover/store/disk'

import { loadCore, type RunningServer, type ServerCommand, startServer } from '../server-process.ts'
import { fillDirectory } from './fill-directory.ts'
import { findFreePort } from './find-free-port.ts'

/** The store that a measured server has. */
export type StoreSetting =
  | { readonly kind: 'memory' | 'redis' | 'jetstream' }
  | {
      readonly kind: 'disk'
      readonly durability: DiskDurability
      /** Messages of 100 bytes that are there before the server starts. Default: none. */
      readonly keptMessages?: number
    }

/** Where messages of one run are kept, and nothing else. */
export interface StorePlace {
  /** URL of the store, as `--store` takes it. */
  readonly url: string
  /** Process of the broker; undefined if there is none. */
  readonly pid: number | undefined
  /** Ends the broker, and removes what it kept. */
  stop(): Promise<void>
}

const redisProgram = '/usr/bin/redis-server'
const natsProgram = process.env['NATS_SERVER'] || '/usr/sbin/nats-server'

/** Makes the place of a store: a new directory, or a new broker beside the load, so that servers have their core to themselves. */
export async function openStorePlace(setting: StoreSetting): Promise<StorePlace> {
  if (setting.kind === 'memory') return { url: 'memory:', pid: undefined, stop: () => Promise.resolve() }
  const folder = mkdtempSync(join(tmpdir(), 'windhover-bench-store-'))
  const clean = (): void => rmSync(folder, { recursive: true, force: true })
  try {
    if (setting.kind === 'disk') {
      if (setting.keptMessages !== undefined) await fillDirectory(folder, setting.keptMessages)
      const url = `disk:${folder}?durability=${setting.durability}`
      return { url, pid: undefined, stop: () => Promise.resolve(clean()) }
    }
    const isRedis = setting.kind === 'redis'
    const broker = await startServer(isRedis ? await prepareRedis(folder) : prepareNats(folder), loadCore)
    return toPlace(broker, isRedis ? 'redis' : 'nats', clean)
  } catch (error) {
    clean()
    throw error
  }
}

function toPlace(broker: RunningServer, scheme: string, clean: () => void): StorePlace {
  return {
    url: `${scheme}://127.0.0.1:${broker.port}?hub=bench`,
    pid: broker.pid,
    stop: () => broker.stop().finally(clean),
  }
}

/** Redis that keeps nothing on disk, since its disk is not what is measured. */
async function prepareRedis(folder: string): Promise<ServerCommand> {
  requireProgram(redisProgram, 'redis-server')
  const port = await findFreePort()
  const settings = ['--port', String(port), '--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--dir', folder]
  return {
    command: [redisProgram, ...settings],
    readLine: (line) => (line.includes('Ready to accept connections') ? { port } : undefined),
  }
}

/** A server of NATS with its own intervals of syncing. */
function prepareNats(folder: string): ServerCommand {
  requireProgram(natsProgram, 'nats-server')
  const directory = join(folder, 'store')
  mkdirSync(directory)
  let port = 0
  return {
    command: [natsProgram, '-a', '127.0.0.1', '-p', '-1', '-js', '-sd', directory],
    readLine: (line) => {
      port = Number(/client connections on 127\.0\.0\.1:(\d+)/.exec(line)?.[1] ?? port)
      return line.includes('Server is ready') ? { port } : undefined
    },
  }
}

function requireProgram(path: string, name: string): void {
  if (!existsSync(path)) throw new Error(`${name} is not installed; on Debian: apt-get install ${name}`)
}
