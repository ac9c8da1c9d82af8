import type { DiskDurability } from 'windhover/store/disk'

/** Where a URL says that messages are kept. */
export type StorePlace =
  | { readonly kind: 'memory' }
  | { readonly kind: 'disk'; readonly directory: string; readonly durability: DiskDurability }
  | { readonly kind: 'redis'; readonly url: string; readonly hub: string }
  | { readonly kind: 'nats'; readonly servers: readonly string[]; readonly hub: string }
