import type { RouteDescription } from 'windhover/openapi'

/** What {@link settleHostRoutes} needs. */
export interface SettleContext {
  /** Puts descriptions in the place of those that the documents have. */
  readonly put: (descriptions: readonly RouteDescription[]) => void
  /** Finds what makes a document invalid with what was put last. */
  readonly findFault: () => Promise<string | undefined>
  /** Called with a sentence for each thing that is not told. */
  readonly warn: (sentence: string) => void
}

/** What of a route may make a document invalid, the dearest first, with how warnings call it and what they say of it. */
const layers = {
  parameters: ['the parameters', 'they describe those of the path alone'],
  requestBody: ['the body', 'it is described as any value'],
  responses: ['the answers', 'their bodies and headers are not described'],
  externalDocs: ['externalDocs', 'they leave that out'],
  security: ['security', 'they leave that out'],
  servers: ['servers', 'they leave that out'],
  extensions: ['what begins with x-', 'they leave that out'],
  callbacks: ['callbacks', 'they leave that out'],
  links: ['links', 'they leave that out'],
} as const

type Layer = keyof typeof layers

const layerNames = Object.keys(layers) as readonly Layer[]

/** One route, and which layers of it are told; `undefined` when nothing is. */
interface Told {
  readonly route: RouteDescription
  layers: ReadonlySet<Layer> | undefined
}

/**
 * Finds what of a host's routes makes a document invalid, such as a schema that has the name of another, and leaves
 * that out. It leaves out one field of a route, or the route when nothing of it can be told. When something else is
 * wrong with a document, nothing changes.
 *
 * The faulty are found by halves, since a validation takes some 10 ms: of n routes, each takes about log2(n) validations.
 */
export async function settleHostRoutes(
  routes: readonly RouteDescription[],
  { put, findFault, warn }: SettleContext,
): Promise<void> {
  if (routes.length === 0 || (await findFault()) === undefined) return
  const all = routes.map((route): Told => ({ route, layers: new Set() }))
  const lost: string[] = []
  if ((await findFaultNow()) !== undefined) {
    for (const one of all) one.layers = undefined
    if ((await findFaultNow()) !== undefined) return put(routes)
    await raise(
      all,
      () => new Set(),
      (name, fault) => `${name} would make the documents invalid (${fault}); they leave it out`,
    )
  }
  for (const layer of layerNames) {
    const having = all.filter((one) => one.layers !== undefined && hasLayer(one.route, layer))
    const [phrase, outcome] = layers[layer]
    // oxlint-disable-next-line no-await-in-loop -- each is tried on what has been told before
    await raise(
      having,
      (before) => new Set([...before!, layer]),
      (name, fault) => `${phrase} of ${name} would make the documents invalid (${fault}); ${outcome}`,
    )
  }
  putNow()
  for (const sentence of lost) warn(sentence)

  async function raise(
    some: readonly Told[],
    add: (before: Told['layers']) => Told['layers'],
    say: (name: string, fault: string) => string,
  ): Promise<void> {
    if (some.length === 0) return
    const before = some.map((one) => one.layers)
    for (const one of some) one.layers = add(one.layers)
    const fault = await findFaultNow()
    if (fault === undefined) return
    for (const [index, one] of some.entries()) one.layers = before[index]
    if (some.length === 1) {
      const { method, path } = some[0]!.route
      lost.push(say(`${method.toUpperCase()} ${path}`, fault))
      return
    }
    const middle = Math.ceil(some.length / 2)
    await raise(some.slice(0, middle), add, say)
    await raise(some.slice(middle), add, say)
  }

  function putNow(): void {
    put(all.flatMap(({ route, layers: told }) => (told === undefined ? [] : [describeLayers(route, told)])))
  }

  function findFaultNow(): Promise<string | undefined> {
    putNow()
    return findFault()
  }
}

function hasLayer(route: RouteDescription, layer: Layer): boolean {
  return layer === 'links'
    ? Object.values(route.responses).some(({ links }) => links !== undefined)
    : route[layer] !== undefined
}

/** Tells of a route what the layers are about, and what cannot be wrong. */
function describeLayers(route: RouteDescription, told: ReadonlySet<Layer>): RouteDescription {
  if (layerNames.every((layer) => told.has(layer) || !hasLayer(route, layer))) return route
  const { parameters = [], requestBody, responses } = route
  const inPath = parameters.filter((parameter) => parameter.in === 'path')
  const bare = Object.fromEntries(
    Object.entries(route).filter(([name]) => !layerNames.includes(name as Layer) || told.has(name as Layer)),
  ) as unknown as RouteDescription
  return {
    ...bare,
    ...(told.has('parameters') || inPath.length === 0
      ? {}
      : { parameters: inPath.map((parameter) => ({ ...parameter, schema: {} })) }),
    ...(told.has('requestBody') || requestBody === undefined
      ? {}
      : { requestBody: { ...requestBody, content: { 'application/json': { schema: {} } } } }),
    responses: Object.fromEntries(
      Object.entries(responses).map(([status, { description, links, ...response }]) => [
        status,
        {
          description,
          ...(told.has('responses') ? response : {}),
          ...(told.has('links') && links !== undefined ? { links } : {}),
        },
      ]),
    ),
  }
}
