import { type JsonSchema, WindhoverError } from 'windhover'
import { modernizeSchema, readJsonSchema } from 'windhover/openapi'

import { bundleShared } from './bundle-shared.ts'
import { mapSources } from './map-sources.ts'
import { readParameters } from './read-parameters.ts'
import { isStandard } from './read-route-contract.ts'
import type { DeclaredPart } from './route-contract.ts'
import type { RouteSchema, RouteSchemaSource } from './route-schema.ts'
import { tidyHostSchema } from './tidy-host-schema.ts'

/** What of a host's route the documents can tell. */
export interface ToldSchema {
  readonly schema: RouteSchema
  readonly parts: readonly DeclaredPart[]
}

/** What is needed to tell of a host's route. */
export interface TellContext {
  /** The route in warnings: `POST /orders`. */
  readonly name: string
  /** Finds a schema that the app shares, by its id. */
  readonly find: (id: string) => unknown
  /** Called once for each schema that cannot be told. */
  readonly warn: (source: unknown, sentence: string) => void
}

/**
 * Reads what the documents can tell of a host's route. A schema that they cannot tell permits anything there, with a warning: what a
 * host's routes take is for the host to decide, and must not keep it from starting.
 */
export function tellHostSchema(given: unknown, { name, find, warn }: TellContext): ToldSchema {
  const tidy = tidyHostSchema(given, (where, value) => {
    warn(value, `${where} of ${name} is described as any value: expected a JSON Schema, got ${kindOf(value)}`)
  })
  const parts: DeclaredPart[] = []
  const { querystring, query, params, headers } = tidy
  for (const [part, source] of Object.entries({ params, querystring: querystring ?? query, headers })) {
    if (source === undefined) continue
    const told = attempt(source, `the ${part}`, 'no parameters are described', (where) => {
      const plain = readSource(source, where, 'input')
      return { part: part as DeclaredPart['part'], source, parameters: readParameters(plain, where) }
    })
    if (told !== undefined) parts.push(told)
  }
  const { querystring: _, query: __, params: ___, headers: ____, ...rest } = tidy
  const schema = mapSources(rest, (source, part, direction) => {
    const told = attempt(source, part, 'it is described as any value', (where) => {
      const plain = readSource(source, where, direction)
      // Events and routes that share a schema share its component, too.
      return isStandard(source) ? source : plain
    })
    return told ?? {}
  })
  return { schema, parts }

  function readSource(source: RouteSchemaSource, where: string, direction: 'input' | 'output'): JsonSchema {
    if (isStandard(source)) return readJsonSchema(source, direction, where)
    return modernizeSchema(bundleShared(source, find), { where, isLenient: true })
  }

  function attempt<Told>(
    source: unknown,
    part: string,
    otherwise: string,
    tell: (where: string) => Told,
  ): Told | undefined {
    const where = `${part} of ${name}`
    try {
      return tell(where)
    } catch (error) {
      const reason = error instanceof WindhoverError ? error.message : `${where}: ${String(error)}`
      warn(source, `${reason}; ${otherwise} in the documents`)
      return undefined
    }
  }
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'a list' : `a ${typeof value}`
}
