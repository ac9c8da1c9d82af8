import type { KnownIdentity } from '../access/access.ts'
import type { EndpointRequest } from '../endpoint/endpoint.ts'
import { acceptsGzip } from './accepts-gzip.ts'
import type { StreamDefinition } from './define-stream.ts'

/** Returns the content coding in which a reader gets a stream, as its `compress` says; `undefined` for none. */
export function pickEncoding(
  { compress, access }: Pick<StreamDefinition, 'compress' | 'access'>,
  { acceptEncoding, header }: Pick<EndpointRequest, 'acceptEncoding' | 'header'>,
  identity: KnownIdentity | undefined,
): 'gzip' | undefined {
  if (compress === 'off' || acceptEncoding === undefined || !acceptsGzip(acceptEncoding)) return undefined
  if (compress === 'on') return 'gzip'
  if (identity?.subject !== undefined || identity?.tokenId !== undefined) return undefined
  // Without a door something in front of it may know who asks.
  const isKnown = access === undefined && ['cookie', 'authorization'].some((name) => header?.(name) !== undefined)
  return isKnown ? undefined : 'gzip'
}
