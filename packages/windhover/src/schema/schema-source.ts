import type { StandardSchemaV1 } from '@standard-schema/spec'

import type { JsonSchema } from './json-schema.ts'

/** A schema as data, or of a schema library. One with a `title` becomes the component of that name. */
export type SchemaSource = JsonSchema | StandardSchemaV1
