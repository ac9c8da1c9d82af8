import { RedisProcess } from '../nodes/redis-process.ts'
import { sleep } from '../sleep.ts'

/** How long a replica takes at most to copy what there is, in milliseconds. */
const copyMs = 600

const settings = ['--appendonly', 'yes', '--repl-diskless-sync-delay', '0']

/** The Redis of a run, which a replica of it may succeed. */
export class RedisMaster {
  current: RedisProcess = new RedisProcess(settings)

  /** Starts a replica, and resolves after it has had the time to copy. */
  async startReplica(): Promise<RedisProcess> {
    const replica = new RedisProcess(settings)
    await replica.start()
    // Not one of its settings: it would follow the dead master again when it is started again.
    await replica.command('REPLICAOF', '127.0.0.1', String(this.current.port))
    await sleep(copyMs)
    return replica
  }

  /** Ends the master for good, and makes a replica the one that proxies lead to. */
  async replaceBy(replica: RedisProcess): Promise<void> {
    const old = this.current
    await old.end()
    replica.signal('SIGCONT')
    await replica.command('REPLICAOF', 'NO', 'ONE')
    this.current = replica
  }
}
