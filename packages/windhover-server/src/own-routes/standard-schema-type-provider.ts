import type { FastifyTypeProvider } from 'fastify'
import type { EventSchema } from 'windhover'
import type { InferJsonSchema } from 'windhover/json-schema'

/**
 * Types the handlers of routes by their schemas, of any library with Standard Schema: `app.withTypeProvider<StandardSchemaTypeProvider>()`;
 * `server.app` of `createServer` has it already. `request.body`, `query`, `params` and `headers` are what the schemas make of the request;
 * what a handler answers is what the schema of that status takes. Plain JSON Schemas type as far as TypeScript can see what they say:
 * written in place, or of TypeBox.
 */
export interface StandardSchemaTypeProvider extends FastifyTypeProvider {
  readonly validator: this['schema'] extends EventSchema
    ? TypesOf<this['schema']>['output']
    : InferJsonSchema<this['schema']>
  readonly serializer: this['schema'] extends EventSchema
    ? TypesOf<this['schema']>['input']
    : this['schema'] extends { readonly schema: infer Schema extends EventSchema }
      ? TypesOf<Schema>['input']
      : this['schema'] extends { readonly schema: infer Schema }
        ? InferJsonSchema<Schema>
        : keyof this['schema'] extends 'description' | 'headers'
          ? undefined
          : InferJsonSchema<this['schema']>
}

type TypesOf<Schema extends EventSchema> = NonNullable<Schema['~standard']['types']>
