import type { JsonSchema } from '../schema/json-schema.ts'
import type { Extensions, SecurityRequirement } from '../stream/stream-documentation.ts'
import type { ExternalDocs } from './external-docs.ts'

/** What any operation may say of itself, besides what it takes and answers. */
interface Extras {
  readonly deprecated?: boolean | undefined
  readonly externalDocs?: ExternalDocs
  readonly security?: readonly SecurityRequirement[]
  readonly extensions?: Extensions
}

/** Describes what is said of an operation by the way; what is not said is left out. */
export function describeExtras({ deprecated = false, externalDocs, security, extensions }: Extras): JsonSchema {
  return {
    ...(deprecated ? { deprecated } : {}),
    ...(externalDocs === undefined ? {} : { externalDocs }),
    ...(security === undefined ? {} : { security }),
    ...extensions,
  }
}
