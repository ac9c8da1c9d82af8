import { type Environment, readVariable } from '../options/read-environment.ts'
import { UsageError } from '../options/usage-error.ts'
import { redact } from '../telemetry/redact.ts'

/** Where commands look for a server that nothing else tells them of. */
export const defaultServerUrl = 'http://127.0.0.1:5000'

/**
 * The address of the server that a command talks to: the flag `--url`, or `WINDHOVER_URL`, or the default.
 *
 * @throws UsageError for anything but an absolute `http:` or `https:` address, or the `unix:` path of a socket.
 */
export function serverAddress(flag: string | undefined, environment: Environment): URL {
  if (flag !== undefined) return parseAddress(flag, '--url')
  return parseAddress(readVariable(environment, 'WINDHOVER_URL') ?? defaultServerUrl, 'WINDHOVER_URL')
}

/** The protocol of a URL whose host is the path of a Unix socket, percent-encoded. */
const socketProtocol = 'http+unix:'

/** Returns the path of the Unix socket that an address is of; `undefined` for another one. */
export function socketPathOf({ protocol, hostname }: URL): string | undefined {
  return protocol === socketProtocol ? decodeURIComponent(hostname) : undefined
}

/** Returns the server of an address as its user wrote it. */
export function serverNameOf(address: URL): string {
  const socketPath = socketPathOf(address)
  return socketPath === undefined ? address.origin : `unix:${socketPath}`
}

/** Reads an absolute `http:` or `https:` address, or `unix:` and the path of a socket; `origin` names it in the error. */
export function parseAddress(text: string, origin: string): URL {
  const socketPath = /^unix:(?:\/\/)?(\/[^\0]+)$/.exec(text)?.[1]
  if (socketPath !== undefined) return new URL(`${socketProtocol}//${encodeURIComponent(socketPath)}/`)
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url?.protocol === 'http:' || url?.protocol === 'https:') return url
  throw new UsageError([
    `${origin}: expected an address such as ${defaultServerUrl}, or unix:/path of a socket, got ${redact(JSON.stringify(text))}`,
  ])
}

/** The address of a path below a server's address, which may have a path of its own (of a proxy in front). */
export function addressOf(server: URL, path: string): URL {
  const address = new URL(server)
  const [pathname, query] = splitQuery(path)
  address.pathname = `${server.pathname.replace(/\/$/, '')}/${pathname.replace(/^\//, '')}`
  address.search = query
  return address
}

function splitQuery(path: string): [pathname: string, query: string] {
  const mark = path.indexOf('?')
  return mark === -1 ? [path, ''] : [path.slice(0, mark), path.slice(mark)]
}
