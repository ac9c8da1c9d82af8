import { findFreePort } from '../nodes/find-free-port.ts'
import { RedisProcess } from '../nodes/redis-process.ts'
import { sleep } from '../sleep.ts'

const slots = 16_384

/** How long the nodes may take to agree, in milliseconds. */
const maxAgreeMs = 40_000

/** Three masters, each with a third of the slots, and a replica of the one that owns the keys of a hub. */
export class RedisCluster {
  readonly #key: string
  readonly #nodes: RedisProcess[] = []
  #slot = 0

  /** @param key - one of the keys of the hub, which all have the same slot. */
  constructor(key: string) {
    this.#key = key
  }

  get urls(): readonly string[] {
    return this.#nodes.map(({ url }) => url)
  }

  async start(): Promise<void> {
    const busPorts: number[] = []
    for (let n = 0; n < 4; n += 1) {
      busPorts.push(await findFreePort())
      const bus = ['--cluster-enabled', 'yes', '--cluster-port', String(busPorts[n])]
      const redis = new RedisProcess([...bus, '--cluster-node-timeout', '1500', '--repl-diskless-sync-delay', '0'])
      this.#nodes.push(redis)
      await redis.start()
    }
    const [first, , , replica] = this.#nodes
    for (const n of [0, 1, 2]) {
      const from = Math.ceil((slots * n) / 3)
      const to = Math.ceil((slots * (n + 1)) / 3) - 1
      await this.#nodes[n]!.command('CLUSTER', 'ADDSLOTSRANGE', String(from), String(to))
    }
    for (const [n, { port }] of this.#nodes.entries()) {
      if (n > 0) await first!.command('CLUSTER', 'MEET', '127.0.0.1', String(port), String(busPorts[n]))
    }
    this.#slot = Number((await first!.command('CLUSTER', 'KEYSLOT', this.#key)).slice(1))
    const owner = this.#nodes[Math.floor((this.#slot * 3) / slots)]!
    await until('the nodes know each other', async () => {
      const answers = await Promise.all(this.#nodes.map((node) => node.command('CLUSTER', 'INFO')))
      return answers.every((answer) => answer.includes('cluster_state:ok') && answer.includes('known_nodes:4'))
    })
    await replica!.command('CLUSTER', 'REPLICATE', await readId(owner))
    await this.settle()
  }

  /** Returns the master that owns the keys of the hub, of those that run. */
  async findOwner(except?: RedisProcess): Promise<RedisProcess | undefined> {
    for (const node of this.#nodes) {
      if (node === except) continue
      const isOwner = !(await node.command('EXISTS', this.#key)).startsWith('-')
      if (isOwner && (await node.command('ROLE')).includes('master')) return node
    }
    return undefined
  }

  /** Returns the replica, which could succeed the owner. */
  async findReplica(): Promise<RedisProcess | undefined> {
    for (const node of this.#nodes) if ((await node.command('ROLE')).includes('slave')) return node
    return undefined
  }

  /** Resolves once another node than one that was killed owns the keys. */
  async replaced(killed: RedisProcess): Promise<void> {
    await until('another node owns the keys', async () => (await this.findOwner(killed)) !== undefined)
  }

  /** Resolves once all nodes agree, and a replica follows the owner. */
  async settle(): Promise<void> {
    await until('a replica follows the owner', async () => {
      const replica = await this.findReplica()
      const owner = await this.findOwner()
      if (replica === undefined || owner === undefined) return false
      const role = await replica.command('ROLE')
      return role.includes('connected') && role.includes(`:${owner.port}\r\n`)
    })
    await until('all nodes are well', async () => {
      const answers = await Promise.all(this.#nodes.map((node) => node.command('CLUSTER', 'INFO')))
      return answers.every((answer) => answer.includes('cluster_state:ok'))
    })
  }

  /** Moves the keys of the hub to a master that has no replica, as an operator does, and returns what moves them back. */
  async moveKeys(): Promise<() => Promise<void>> {
    const owner = (await this.findOwner())!
    const replica = await this.findReplica()
    const target = this.#nodes.find((node) => node !== owner && node !== replica)!
    await this.#move(owner, target)
    return async () => await this.#move(target, owner)
  }

  async end(): Promise<void> {
    for (const node of this.#nodes) await node.end()
  }

  async #move(source: RedisProcess, target: RedisProcess): Promise<void> {
    const slot = String(this.#slot)
    const [sourceId, targetId] = [await readId(source), await readId(target)]
    await target.command('CLUSTER', 'SETSLOT', slot, 'IMPORTING', sourceId)
    await source.command('CLUSTER', 'SETSLOT', slot, 'MIGRATING', targetId)
    const keys = (await source.command('CLUSTER', 'GETKEYSINSLOT', slot, '100')).match(/^wh:.*$/gm) ?? []
    await source.command('MIGRATE', '127.0.0.1', String(target.port), '""', '0', '5000', 'KEYS', ...keys)
    for (const node of [target, source]) await node.command('CLUSTER', 'SETSLOT', slot, 'NODE', targetId)
  }
}

async function readId(node: RedisProcess): Promise<string> {
  return /[0-9a-f]{40}/.exec(await node.command('CLUSTER', 'MYID'))![0]
}

async function until(what: string, holds: () => Promise<boolean>): Promise<void> {
  for (let waitedMs = 0; !(await holds()); waitedMs += 50) {
    if (waitedMs > maxAgreeMs) throw new Error(`not within ${maxAgreeMs} ms: ${what}`)
    await sleep(50)
  }
}
