/** A path as documents have it, with its parameters in braces. */
export interface PathDescription {
  /** As in `/orders/{id}`. */
  readonly path: string
  /** The parameters by the names that Fastify gives them, with those that stand in the braces. */
  readonly names: ReadonlyMap<string, string>
  /** Which optional parameter was left out. */
  readonly without?: string
}

/**
 * Reads the URL of a route as Fastify's router does (`find-my-way`), for the documents. `/orders/:id(^\\d+$)` is
 * `/orders/{id}`, `::` a colon, a wildcard `{wildcard}`, and a URL whose last parameter is optional is two paths.
 */
export function readRouteUrl(url: string): PathDescription[] {
  const [, before = '', after = ''] = /^(.*\/:[^/()]*)\?(\/?)$/s.exec(url) ?? []
  if (before === '') return [readPath(url)]
  const slash = before.lastIndexOf('/')
  const without = before.slice(slash + 2)
  return [readPath(before + after), { ...readPath(before.slice(0, slash) + after || '/'), without }]
}

function readPath(url: string): PathDescription {
  const names = new Map<string, string>()
  const taken = new Set<string>()
  // Only a wildcard alone may come without its slash.
  let path = url.startsWith('/') ? '' : '/'
  let at = 0
  while (at < url.length) {
    if (url.startsWith('::', at)) {
      path += ':'
      at += 2
    } else if (url[at] === ':') {
      const [, name = ''] = /^:([^(\-./]*)/.exec(url.slice(at))!
      path += addParameter(name, name)
      at += 1 + name.length
      if (url[at] === '(') at = findClosing(url, at) + 1
    } else if (url[at] === '*') {
      path += addParameter('*', 'wildcard')
      at += 1
    } else {
      // Braces of the text would be those of a parameter that nothing fills in.
      path += url[at] === '{' ? '%7B' : url[at] === '}' ? '%7D' : url[at]!
      at += 1
    }
  }
  return { path, names }

  function addParameter(own: string, wanted: string): string {
    const name = wanted.replaceAll(/[{}?#]/g, '_') || 'parameter'
    let free = name
    for (let number = 2; taken.has(free); number += 1) free = `${name}${number}`
    taken.add(free)
    names.set(own, free)
    return `{${free}}`
  }
}

/** Where the parenthesis at `start` is closed; a backslash takes the meaning from what stands behind it. */
function findClosing(url: string, start: number): number {
  let depth = 0
  for (let at = start; at < url.length; at += 1) {
    if (url[at] === '\\') at += 1
    else if (url[at] === '(') depth += 1
    else if (url[at] === ')' && (depth -= 1) === 0) return at
  }
  return url.length
}
