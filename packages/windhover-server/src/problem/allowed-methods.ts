/** Which methods each path takes, for the `Allow` of a 405. */
export class AllowedMethods {
  readonly #routes = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>()

  /** Notes a route; `url` may have parameters (`:name`), end in `*`, and have `::` for a colon. */
  add(url: string, methods: readonly string[]): void {
    const route = this.#routes.get(url) ?? { pattern: toPattern(url), methods: new Set() }
    for (const method of methods) route.methods.add(method)
    this.#routes.set(url, route)
  }

  /** The methods that any path takes. */
  all(): readonly string[] {
    return [...new Set([...this.#routes.values()].flatMap(({ methods }) => [...methods]))]
  }

  /** The methods of a path, `undefined` where there is nothing. A path without parameters goes before one with them. */
  find(path: string): readonly string[] | undefined {
    const exact = this.#routes.get(path.replaceAll(':', '::'))
    if (exact !== undefined) return [...exact.methods]
    for (const { pattern, methods } of this.#routes.values()) if (pattern.test(path)) return [...methods]
    return undefined
  }
}

function toPattern(url: string): RegExp {
  const steps = url.split('/').map((step) => {
    if (step === '*') return '.*'
    if (/^:(?!:)/.test(step)) return '[^/]+'
    return step.replaceAll('::', ':').replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  })
  return new RegExp(`^${steps.join('/')}$`)
}
