import type { KnownIdentity } from '../access/access.ts'
import { acceptsGzip } from './accepts-gzip.ts'
import type { StreamDefinition } from './define-stream.ts'

/** What a request says of the body that its client takes, and of who it is. */
export interface EncodingRequest {
  /** The `Accept-Encoding` header, empty if there is none; `undefined` where nothing can be encoded. */
  readonly acceptEncoding?: string | undefined
  /** Reads a header by its name in lower case. Default: there are none. */
  readonly header?: (name: string) => string | undefined
}

/** Returns the content coding in which a reader gets a stream, as its `compress` says; `undefined` for none. */
export function pickEncoding(
  { compress, access }: Pick<StreamDefinition, 'compress' | 'access'>,
  { acceptEncoding, header }: EncodingRequest,
  identity: KnownIdentity | undefined,
): 'gzip' | undefined {
  if (compress === 'off' || acceptEncoding === undefined || !acceptsGzip(acceptEncoding)) return undefined
  if (compress === 'on') return 'gzip'
  if (identity?.subject !== undefined || identity?.tokenId !== undefined) return undefined
  // Without a door something in front of it may know who asks.
  const isKnown = access === undefined && ['cookie', 'authorization'].some((name) => header?.(name) !== undefined)
  return isKnown ? undefined : 'gzip'
}
