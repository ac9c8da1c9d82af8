import { isRedisInstalled } from '../../../stress/src/nodes/redis-process.ts'

export { RedisProcess as RedisServer } from '../../../stress/src/nodes/redis-process.ts'

/** Whether tests with Redis are run. With CI=true a missing program is a failure, not a reason to leave them out. */
export const isRedisRunnable: boolean = isRedisInstalled || process.env['CI'] === 'true'
if (!isRedisRunnable) {
  console.log('Not run: the store in Redis. It needs redis-server (apt-get install redis-server).')
}
