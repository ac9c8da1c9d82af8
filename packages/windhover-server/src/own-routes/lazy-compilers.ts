import { createRequire } from 'node:module'
import type { FastifyServerOptions } from 'fastify'

type Compilers = NonNullable<NonNullable<FastifyServerOptions['schemaController']>['compilersFactory']>

/** Finds what Fastify itself would load. */
const require = createRequire(createRequire(import.meta.url).resolve('fastify'))

/**
 * Fastify's own compilers of schemas, which are loaded when the first route has a schema. That takes a tenth of the time that a server
 * with defaults needs to start, and none of its routes has one.
 */
export const lazyCompilers: { readonly compilersFactory: Compilers } = {
  compilersFactory: {
    buildValidator: lazyFactory<'buildValidator'>('@fastify/ajv-compiler'),
    buildSerializer: lazyFactory<'buildSerializer'>('@fastify/fast-json-stringify-compiler'),
  },
}

function lazyFactory<Name extends keyof Compilers>(packageName: string): NonNullable<Compilers[Name]> {
  let factory: ((...given: unknown[]) => unknown) | undefined
  const build = (...given: unknown[]): unknown => {
    factory ??= (require(packageName) as () => (...given: unknown[]) => unknown)()
    return factory(...given)
  }
  return build as NonNullable<Compilers[Name]>
}
