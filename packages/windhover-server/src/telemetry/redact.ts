import { createHash } from 'node:crypto'

/** The names whose values are secret in a query. */
const names = ['ticket', 'access_token', 'token', 'api_key', 'key', 'authorization']

/** The headers that are never logged. */
export const secretHeaders: readonly string[] = ['authorization', 'cookie', 'set-cookie', 'x-api-key']

const headers = secretHeaders.join('|')

/** A character of a line, which is JSON mostly: what is escaped goes together. */
const character = String.raw`(?:[^\s"\\]|\\.)`

/** What stands in every line that has a secret. Most lines have nothing of it, and cost this search alone. */
const sign = /wh_|wh%5f|eyj|ticket|token|key|authorization|cookie|bearer|basic|[?&][^="]*%|:\/\/[^/\s"@]*@/i

/**
 * All that is secret, in one pattern. What begins like a secret is taken as a whole even if it is none, since a client could
 * otherwise have the same text searched from each of its characters.
 */
const secret = new RegExp(
  [
    // Keys of ours, and JWTs (RFC 7515, section 7.1), wherever they stand. `%5f` and `%2e` are `_` and `.`.
    String.raw`(?<shaped>wh(?:_|%5f)[\w-]+?(?:_|%5f)[\w-]+|eyJ[\w-]+(?:(?:\.|%2e)[\w-]*)*)`,
    // Queries, also one that stands in another (`?next=%2Fa%3Ftoken%3D…`).
    String.raw`(?<name>(?<=(?:^|[^\w%-]|%3f|%26|\\[nrt])(?:${names.join('|')}))(?:=|%3d))(?<value>(?:(?!&|%26)${character})+)`,
    // Names in queries are decoded: `%74icket` is `ticket`.
    String.raw`(?<=[?&])(?<coded>[\w-]*%[\w%-]*)=(?<codedValue>(?:(?!&)${character})+)`,
    // Fields of JSON, and of JSON that is text in JSON; a list of names and values, too.
    String.raw`(?<field>"(?:${headers})"[:,]\s*)(?:"(?:[^"\\]|\\.)*"|\[[^\]]{0,4096}\])`,
    String.raw`(?<inner>(?<quote>\\+")(?:${headers})\\+"[:,]\s*)(?:\\+".{0,4096}?\\+"(?=[,}\]])|.{0,4096})`,
    // The head of a request as text.
    String.raw`(?<line>(?:\n|\\n)(?:${headers}):[ \t]*)(?<lineValue>(?:(?!\\[nr])(?:${character}|[ \t]))+)`,
    String.raw`(?<scheme>\b(?:bearer|basic)\s+)(?<credential>${character}{8,})`,
    // To the last `@`, which a password may have.
    String.raw`(?<slashes>:\/\/)(?<user>[^\s/"\\?#]{1,500})@`,
  ].join('|'),
  'gi',
)

/** Returns whether a text may hold what {@link redact} replaces. */
export function mayHoldSecret(text: string): boolean {
  return sign.test(text)
}

/**
 * Replaces what is secret in a line of a log, or in what a command prints. That is keys and tokens wherever they stand, the values of
 * their names in queries, the headers that hold them, and users in addresses. In place of a value stands `***` with the first 4 hex digits
 * of its SHA-256, so that two lines can be seen to be about the same.
 */
export function redact(text: string): string {
  if (!sign.test(text)) return text
  return text.replace(secret, (...match) => {
    const found = match.at(-1) as Readonly<Record<string, string | undefined>>
    if (found['shaped'] !== undefined)
      return /^eyJ[\w-]+$/i.test(found['shaped']) ? found['shaped'] : mask(found['shaped'])
    if (found['name'] !== undefined) return found['name'] + mask(found['value']!)
    if (found['coded'] !== undefined) return `${found['coded']}=${redactCoded(found['coded'], found['codedValue']!)}`
    if (found['field'] !== undefined) return `${found['field']}"***"`
    if (found['inner'] !== undefined) return `${found['inner']}${found['quote']}***${found['quote']}`
    if (found['line'] !== undefined) return found['line'] + mask(found['lineValue']!)
    if (found['scheme'] !== undefined) return found['scheme'] + mask(found['credential']!)
    return `${found['slashes']}${mask(found['user']!)}@`
  })
}

function redactCoded(name: string, value: string): string {
  return names.includes(decode(name).toLowerCase()) ? mask(value) : redact(value)
}

/** What was redacted already stays as it is. */
function mask(value: string): string {
  if (/^\*\*\*[0-9a-f]{4}$/.test(value)) return value
  const plain = decode(value.replace(/\\.*$/s, ''))
  return `***${createHash('sha256').update(plain).digest('hex').slice(0, 4)}`
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
