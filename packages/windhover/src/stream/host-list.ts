import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { isLoopbackName, parseAuthority } from './parse-authority.ts'

/**
 * The names that a server is reached by: exact ones, and `*.example.com` for every name below one.
 */
export class HostList {
  readonly #names = new Set<string>()
  readonly #endings: string[] = []

  /**
   * @param hosts - names and addresses without scheme, port and path. Case, a final dot and the
   *   spelling of addresses do not matter.
   * @param option - names them in errors.
   * @throws WindhoverError `invalid_option` for what is none, with what would be right.
   */
  constructor(hosts: readonly string[], option: string) {
    for (const host of hosts) {
      const text = readHost(host, option)
      if (text.startsWith('*.')) this.#endings.push(text.slice(1))
      else this.#names.add(text)
    }
  }

  /**
   * Returns whether a name is in the list, or one that leads nowhere but to the machine that asks.
   *
   * @param name - that of an `Authority`.
   */
  has(name: string): boolean {
    return isLoopbackName(name) || this.#names.has(name) || this.#endings.some((ending) => isBelow(name, ending))
  }
}

/** Returns whether a name ends in `.example.com`, and has something before that. */
export function isBelow(name: string, ending: string): boolean {
  return name.length > ending.length && name.endsWith(ending)
}

/**
 * Reads the address that a server listens on, where IPv6 stands without brackets, as a name that
 * requests may have.
 *
 * @returns `undefined` for what no request can have, such as an address with a zone.
 */
export function readListenHost(host: string): string | undefined {
  return parseAuthority(bracket(host))?.name
}

/** Returns whether an address or name that a server listens on, or is asked from, leads nowhere but to its own machine. */
export function isLoopbackHost(host: string): boolean {
  const name = readListenHost(host)
  return name !== undefined && isLoopbackName(name)
}

function readHost(host: unknown, option: string): string {
  const text = typeof host === 'string' ? host.trim() : ''
  const isPattern = text.startsWith('*.')
  const parsed = parseAuthority(isPattern ? text.slice(2) : bracket(text))
  if (parsed === undefined || parsed.port !== '') {
    throw new WindhoverError('invalid_option', `${option}: ${describe(text, host)}`)
  }
  if (!isPattern) return parsed.name
  if (isAddress(parsed.name)) {
    throw new WindhoverError('invalid_option', `${option}: "${text}" has no names below it; write the address alone`)
  }
  if (parsed.name.includes('.')) return `*.${parsed.name}`
  throw new WindhoverError(
    'invalid_option',
    `${option}: "${text}" has too many names below it; write at least two parts, as in "*.example.com"`,
  )
}

/** Returns whether the name of an `Authority` is an address, below which there are no names. */
export function isAddress(name: string): boolean {
  return name.startsWith('[') || /^\d+\.\d+\.\d+\.\d+$/.test(name)
}

function describe(text: string, host: unknown): string {
  if (/^\.[^.]/.test(text)) return `${JSON.stringify(host)} is not a host; write "*${text}" for every name below it`
  if (text === '*') return '"*" would let in any page that gives this machine a name of its own; list the names'
  const inside = /^(?:[a-z][a-z\d+.-]*:\/\/)?(?:[^/?#]*@)?(\[[^\]]*\]|[^/?#:]+)/i.exec(text)?.[1]
  const name = inside === undefined ? undefined : parseAuthority(inside)?.name
  const right = name === undefined ? 'events.example.com' : name
  return `${describeGiven(host)} is not a host alone; write "${right}", without scheme, port and path`
}

/** Adds the brackets of an IPv6 address, which is written without them if nothing follows it. */
function bracket(text: string): string {
  return /^[\da-f]*:[\da-f:.]*:[\da-f:.]*$/i.test(text) ? `[${text}]` : text
}
