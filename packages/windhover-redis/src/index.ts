export { findRedisFault, type RedisSetup } from './find-redis-fault.ts'
export { createRedisStore } from './redis-store.ts'
export type { RedisRole, RedisSettings, RedisSourceOptions } from './redis-source.ts'
export type { RedisStoreOptions } from './store-options.ts'
