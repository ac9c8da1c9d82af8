import type { RouteDescription } from 'windhover/openapi'

/** What {@link settleHostRoutes} needs. */
export interface SettleContext {
  /** Puts descriptions in the place of those that the documents have. */
  readonly put: (descriptions: readonly RouteDescription[]) => void
  /** Whether the documents are valid with what was put last. */
  readonly isValid: () => Promise<boolean>
  /** Called with a sentence for each route that is not told in full. */
  readonly warn: (sentence: string) => void
}

type Told = RouteDescription | undefined

/**
 * Finds the routes of a host that make a document invalid, such as one whose schema has the name of another, and tells less of them:
 * any value for each of their schemas, or nothing of the route at all. When something else is wrong with a document, nothing changes.
 *
 * The faulty are found by halves, since a validation takes some 10 ms: of n routes, each takes about log2(n) validations.
 */
export async function settleHostRoutes(
  routes: readonly RouteDescription[],
  { put, isValid, warn }: SettleContext,
): Promise<void> {
  if (routes.length === 0 || (await isValid())) return
  const told: Told[] = routes.map(withoutSchemas)
  const all = [...routes.keys()]
  if (!(await isValidNow())) {
    told.fill(undefined)
    if (!(await isValidNow())) return put(routes)
    await raise(all, (index) => withoutSchemas(routes[index]!))
  }
  const present = all.filter((index) => told[index] !== undefined)
  await raise(present, (index) => routes[index]!)
  putNow()
  for (const index of all) {
    const { method, path } = routes[index]!
    const name = `${method.toUpperCase()} ${path}`
    if (told[index] === undefined) warn(`${name} would make the documents invalid; they leave it out`)
    else if (told[index] !== routes[index]) {
      warn(`the schemas of ${name} would make the documents invalid; they are described as any value`)
    }
  }

  async function raise(indexes: readonly number[], describe: (index: number) => RouteDescription): Promise<void> {
    if (indexes.length === 0) return
    const before = indexes.map((index) => told[index])
    for (const index of indexes) told[index] = describe(index)
    if (await isValidNow()) return
    for (const [position, index] of indexes.entries()) told[index] = before[position]
    if (indexes.length === 1) return
    const middle = Math.ceil(indexes.length / 2)
    await raise(indexes.slice(0, middle), describe)
    await raise(indexes.slice(middle), describe)
  }

  function putNow(): void {
    put(told.filter((one) => one !== undefined))
  }

  function isValidNow(): Promise<boolean> {
    putNow()
    return isValid()
  }
}

/** What is left of a route when all that its host chose is any value. */
function withoutSchemas(route: RouteDescription): RouteDescription {
  const { method, path, operationId, summary, parameters = [], requestBody, responses, documents } = route
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  return {
    method,
    path,
    ...(operationId === undefined ? {} : { operationId }),
    summary,
    ...(documents === undefined ? {} : { documents }),
    ...(inPath.length === 0 ? {} : { parameters: inPath.map((parameter) => ({ ...parameter, schema: {} })) }),
    ...(requestBody === undefined
      ? {}
      : { requestBody: { ...requestBody, content: { 'application/json': { schema: {} } } } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, { description }]) => [status, { description }]),
    ),
  }
}
