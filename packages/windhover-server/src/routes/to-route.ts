/** Writes a path as Fastify does: `{room}` as `:room`. */
export function toRoute(path: string): string {
  return path.replace(/\{(\w+)\}/g, ':$1')
}
