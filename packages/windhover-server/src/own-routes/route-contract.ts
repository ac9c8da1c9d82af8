import type { EventSchema, JsonSchema } from 'windhover'

import type { RouteSchemaSource } from './route-schema.ts'

/** The parts of a request that have parameters, by Fastify's names. */
export type ParameterPart = 'params' | 'querystring' | 'headers'

/** One parameter of a part, as the schema of the part has it. */
export interface Parameter {
  readonly name: string
  readonly required: boolean
  /** What the parameter may be, with the definitions that it refers to. */
  readonly schema: JsonSchema
}

/** One part of a request as its route declares it. */
export interface DeclaredPart {
  readonly part: ParameterPart
  readonly source: RouteSchemaSource
  readonly parameters: readonly Parameter[]
}

/** How one part of a request is read. */
export interface PartContract extends DeclaredPart {
  readonly schema: EventSchema
  /** Whether defaults are filled in from the JSON Schema, since the schema itself fills in none. */
  readonly fillsDefaults: boolean
}

/** Bodies by media type; `undefined` for whatever else the app reads. */
export type BodyContract = ReadonlyMap<string | undefined, EventSchema>

/** What requests to a route must be and its answers are, ready to be enforced. */
export interface RouteContract {
  /** As in `POST /orders`. */
  readonly name: string
  readonly parts: readonly PartContract[]
  readonly body: BodyContract | undefined
  /** Bodies of answers by status, as `200`, `2xx` or `default`. Empty for one without a body. */
  readonly responses: ReadonlyMap<string, BodyContract>
}
