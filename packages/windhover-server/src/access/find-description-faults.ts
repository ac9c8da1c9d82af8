import type { Access, SecurityRequirement } from 'windhover'

import type { DocumentOptions, NamedDocumentOptions } from '../options/document-options.ts'
import type { DescribedSetup } from './describe-access.ts'
import { listSchemes } from './list-schemes.ts'
import { type AccessSetup, hasRules } from './rules.ts'

/** What of a stream says who may read it. */
export interface GuardedStream {
  readonly path: string
  readonly security?: readonly SecurityRequirement[] | undefined
  readonly access?: Access | undefined
}

/** Options whose documents tell of access. */
type Options = Omit<DescribedSetup, 'limits'> &
  DocumentOptions & { readonly documents?: Readonly<Record<string, NamedDocumentOptions>> | undefined }

/** Finds the security schemes of options whose names are those of the server's own. */
export function findSchemeFaults(options: Options): string[] {
  const taken = hasRules(options) ? Object.keys(listSchemes(options.access ?? {}, undefined)) : []
  const places = [
    ['securitySchemes', options.securitySchemes] as const,
    ...Object.entries(options.documents ?? {}).map(
      ([name, { securitySchemes }]) => [`documents.${name}.securitySchemes`, securitySchemes] as const,
    ),
  ]
  return places.flatMap(([where, schemes = {}]) =>
    taken
      .filter((name) => Object.hasOwn(schemes, name))
      .map((name) => `${where}.${name}: the server itself describes a scheme of this name; choose another`),
  )
}

/** Finds the streams whose documents would ask for a credential that nothing looks at. */
export function findIdleSecurity(streams: readonly GuardedStream[], options: AccessSetup): string[] {
  if (hasRules(options)) return []
  return streams
    .filter(({ security = [], access }) => access === undefined && security.length > 0 && !security.some(isForAll))
    .map(
      ({ path }) =>
        `stream ${path}: security: nothing here asks for a credential; set rules (access.keysFile, access.jwt or ` +
        'access.authenticate), give the stream an access of its own, or leave security out',
    )
}

function isForAll(requirement: SecurityRequirement): boolean {
  return Object.keys(requirement).length === 0
}
