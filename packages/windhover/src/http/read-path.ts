import { matchPath, parsePathTemplate } from '../stream/path-template.ts'

/** The parameters of a request's path, percent-decoded. */
export type Params = Readonly<Record<string, string>>

const noParams: Params = {}

/**
 * Creates the reader of the parameters of an endpoint's path, for when no framework has read them.
 *
 * @returns for a request's target or whole URL, the parameters; `undefined` when it has another path than the
 *   endpoint. An endpoint without parameters is served at whatever path its handler is given.
 */
export function createPathReader(path: string): (url: string | undefined) => Params | undefined {
  const template = parsePathTemplate(path)
  if (template.names.length === 0) return () => noParams
  return (url = '') => matchPath(template, pathPattern.exec(url)![1]!)
}

/** Scheme and authority, path, and what follows it (RFC 3986, appendix B). */
const pathPattern = /^(?:[^:/?#]+:)?(?:\/\/[^/?#]*)?([^?#]*)/
