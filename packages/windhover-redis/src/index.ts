export { findRedisFault, type RedisSetup } from './find-redis-fault.ts'
export { createRedisStore, type RedisStoreOptions } from './redis-store.ts'
