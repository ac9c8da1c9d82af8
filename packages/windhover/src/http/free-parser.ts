import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'

/** Lets go of the parser of a connection, and takes it off the request and the connection. */
export type FreeParser = (parser: object, request: IncomingMessage, socket: Socket) => void

/** The part of `process` that is looked at. */
export interface Runtime {
  readonly versions: Readonly<Record<string, string | undefined>>
  readonly getBuiltinModule?: ((name: string) => unknown) | undefined
}

/** The majors of Node on which the tests of releasing were run. */
const triedVersions: readonly number[] = [20, 22, 24, 26]

/** Finds the function of Node that frees a parser, or returns the reason why none can be relied on. Never throws. */
export function findFreeParser(runtime: Runtime): FreeParser | string {
  try {
    const { versions } = runtime
    for (const name of ['bun', 'deno']) if (name in versions) return `the HTTP server of ${name} is not the one of Node`
    const major = Number(versions['node']?.split('.')[0])
    if (!triedVersions.includes(major)) return `Node ${major} was not tried`
    const common = runtime.getBuiltinModule?.('_http_common') as { readonly freeParser?: unknown } | undefined
    return typeof common?.freeParser === 'function' ? (common.freeParser as FreeParser) : 'Node has no freeParser'
  } catch {
    return 'this runtime does not say what it is'
  }
}
