import { WindhoverError } from 'windhover'
import { type ApiDescription, buildOpenApiDocument } from 'windhover/openapi'

/** An operation that stands in the documents before those of one's own routes. */
export interface Occupied {
  readonly method: string
  readonly path: string
  readonly operationId: string
}

/**
 * Lists the operations that an API has, with the ids that the documents give to those without one.
 *
 * @returns `undefined` when no document can be made of it.
 */
export function listOccupied(api: Pick<ApiDescription, 'streams' | 'routes'>): Occupied[] | undefined {
  const paths = tryListPaths(api)
  if (paths === undefined) return undefined
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, { operationId }]) => ({ method, path, operationId })),
  )
}

type Paths = Readonly<Record<string, Readonly<Record<string, { readonly operationId: string }>>>>

function tryListPaths(api: Pick<ApiDescription, 'streams' | 'routes'>): Paths | undefined {
  try {
    // Nobody sees it; its names must only be nobody's.
    const info = { title: 'operations', version: '1.0.0' }
    return buildOpenApiDocument({ ...api, info, problemName: 'windhover.problem' })['paths'] as Paths
  } catch (error) {
    if (error instanceof WindhoverError) return undefined
    throw error
  }
}
