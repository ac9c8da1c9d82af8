/** Writes a path as Fastify does: `{room}` as `:room`, and a colon of the text as `::`. */
export function toRoute(path: string): string {
  return path.replaceAll(':', '::').replaceAll(/\{(\w+)\}/g, ':$1')
}
