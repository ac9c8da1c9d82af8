import { commandRedis } from '../nodes/command-redis.ts'
import { RedisProcess } from '../nodes/redis-process.ts'
import { SentinelProcess } from '../nodes/sentinel-process.ts'
import { sleep } from '../sleep.ts'
import { CuttingProxy } from './cutting-proxy.ts'

/** The name that the sentinel knows the master by. */
export const watchedName = 'chaos'

/** How long a sentinel may take for a failover, or to make a replica of what was the master, in milliseconds. */
const maxFailoverMs = 30_000

/** A Redis that a sentinel watches, and other Redises reach, through a proxy alone; clients reach it without that. */
interface Watched {
  readonly redis: RedisProcess
  readonly proxy: CuttingProxy
}

/** Two Redises, of which one is a replica, and the sentinel that decides which. */
export class WatchedRedis {
  readonly sentinel: SentinelProcess = new SentinelProcess()
  readonly #both: readonly Watched[]

  /** @param settings - more settings of both, as on the command line. */
  constructor(settings: readonly string[]) {
    this.#both = [createWatched(settings), createWatched(settings)]
  }

  /** The port to connect to for each that the sentinel tells. */
  get ports(): Readonly<Record<number, number>> {
    return Object.fromEntries(this.#both.map(({ redis, proxy }) => [proxy.port, redis.port]))
  }

  async start(): Promise<void> {
    for (const { redis, proxy } of this.#both) {
      await proxy.listen()
      await redis.start()
      await this.#announce({ redis, proxy })
    }
    const [master, replica] = this.#both
    await replica!.redis.command('REPLICAOF', '127.0.0.1', String(master!.proxy.port))
    await this.sentinel.start(watchedName, master!.proxy.port)
    await this.settle()
  }

  /** Returns the one that the sentinel says is the master. */
  async findMaster(): Promise<Watched> {
    const answer = await this.#ask('GET-MASTER-ADDR-BY-NAME')
    return this.#both.find(({ proxy }) => answer.includes(`\r\n${proxy.port}\r\n`))!
  }

  /** Resolves once the sentinel names another master than this one. */
  async replaced(old: Watched): Promise<void> {
    for (let waitedMs = 0; (await this.findMaster()) === old; waitedMs += 50) {
      if (waitedMs > maxFailoverMs) throw new Error('the sentinel did not fail over')
      await sleep(50)
    }
  }

  /** Starts one that was killed, which is a replica from then on. */
  async restart(killed: Watched): Promise<void> {
    await killed.redis.start()
    await this.#announce(killed)
    const master = await this.findMaster()
    await killed.redis.command('REPLICAOF', '127.0.0.1', String(master.proxy.port))
  }

  /**
   * Resolves once the sentinel sees that a replica follows the master, so that it could take over. What was the master is one by
   * then, after some 10 seconds: until then nodes may write to it.
   */
  async settle(): Promise<void> {
    for (let waitedMs = 0; ; waitedMs += 50) {
      const replicas = await this.#ask('REPLICAS')
      const master = await this.findMaster()
      const roles = this.#both.map(async (each) => {
        return (await each.redis.command('ROLE')).includes(each === master ? 'master' : 'slave')
      })
      const isFollowed = replicas.includes('\r\nok\r\n') && !/s_down|disconnected/.test(replicas)
      const isReady = isFollowed && !(await Promise.all(roles)).includes(false)
      if (isReady) return
      if (waitedMs > maxFailoverMs) throw new Error(`no replica follows: ${replicas}`)
      await sleep(50)
    }
  }

  /** Has the sentinel change the two, though nothing is wrong. */
  async failOver(): Promise<void> {
    await this.#ask('FAILOVER')
  }

  heal(): void {
    for (const { redis, proxy } of this.#both) {
      redis.signal('SIGCONT')
      proxy.open()
    }
  }

  async close(): Promise<void> {
    await this.sentinel.end()
    for (const { redis, proxy } of this.#both) {
      await redis.end()
      await proxy.close()
    }
  }

  #ask(question: string): Promise<string> {
    return commandRedis(this.sentinel.port, 'SENTINEL', question, watchedName)
  }

  /** Makes it known by the port of its proxy. */
  async #announce({ redis, proxy }: Watched): Promise<void> {
    await redis.command('CONFIG', 'SET', 'replica-announce-ip', '127.0.0.1')
    await redis.command('CONFIG', 'SET', 'replica-announce-port', String(proxy.port))
  }
}

function createWatched(settings: readonly string[]): Watched {
  const redis = new RedisProcess(['--repl-diskless-sync-delay', '0', ...settings])
  return {
    redis,
    proxy: new CuttingProxy(
      () => redis.port,
      () => false,
    ),
  }
}
