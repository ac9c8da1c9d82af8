export type { DiskDurability, DiskStoreOptions } from './disk-store-options.ts'
export { createDiskStore } from './disk-store.ts'
