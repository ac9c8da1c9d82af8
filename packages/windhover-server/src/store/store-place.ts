import type { DiskDurability } from 'windhover/store/disk'

/** The paths of files for TLS: the certificate of an authority, and the certificate of this client with its key. */
export interface TlsFiles {
  readonly ca?: string
  readonly cert?: string
  readonly key?: string
}

/** Where a URL says that messages are kept. */
export type StorePlace =
  | { readonly kind: 'memory' }
  | { readonly kind: 'disk'; readonly directory: string; readonly durability: DiskDurability }
  | { readonly kind: 'redis'; readonly url: string; readonly hub: string; readonly files?: TlsFiles }
  | { readonly kind: 'nats'; readonly servers: readonly string[]; readonly hub: string }
