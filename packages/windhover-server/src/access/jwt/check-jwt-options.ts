import type { JwtOptions } from '../../options/access-options.ts'
import { publicAlgorithms, secretAlgorithms } from './algorithms.ts'
import { readPublicKey } from './read-public-key.ts'

/** The fewest bytes of a secret: those of the hash of HS256 (RFC 7518, section 3.2). */
const minSecretBytes = 32

const keyOptions = ['secret', 'publicKey', 'jwksUrl'] as const

/** An issuer, and how its options are called in a message. */
export type NamedIssuer = readonly [where: string, options: JwtOptions]

/** Finds the faults of all issuers together: of each, and that tokens could be of two of them. No sentence has a secret or key in it. */
export function checkIssuers(issuers: readonly NamedIssuer[]): string[] {
  const faults = issuers.flatMap(([where, options]) => checkJwtOptions(options, where))
  if (issuers.length < 2) return faults
  const places = new Map<string, string>()
  for (const [where, { issuer }] of issuers) {
    if (issuer === undefined) {
      faults.push(`${where}.issuer: is needed, since there are several issuers; expected the "iss" of its tokens`)
      continue
    }
    const other = places.get(issuer)
    if (other === undefined) places.set(issuer, where)
    else faults.push(`${where}.issuer: ${JSON.stringify(issuer)} is that of ${other} too; each needs its own`)
  }
  return faults
}

/** Finds the faults of one issuer, a sentence for each, with what would be right. No sentence has a secret or key in it. */
export function checkJwtOptions(options: JwtOptions, where: string): string[] {
  const { secret, publicKey, jwksUrl, algorithms } = options
  const given = keyOptions.filter((name) => options[name] !== undefined)
  const faults: string[] = []
  if (given.length === 0) {
    faults.push(`${where}: has no keys; give one of secret, publicKey and jwksUrl`)
  }
  // Otherwise the public key could be taken for the secret, by a token that names another algorithm.
  if (given.length > 1) faults.push(`${where}: has ${given.join(' and ')}; give one of them, and an issuer for each`)
  let fitting: readonly string[] = given.length === 1 ? [] : [...Object.keys(secretAlgorithms), ...publicAlgorithms]
  if (secret !== undefined) {
    if (given.length === 1) fitting = Object.keys(secretAlgorithms)
    const bytes = Buffer.byteLength(secret)
    if (bytes < minSecretBytes) {
      faults.push(`${where}.secret: has ${bytes} bytes; expected ${minSecretBytes} or more (openssl rand -base64 48)`)
    }
  }
  if (publicKey !== undefined) {
    const key = readPublicKey(publicKey)
    if (typeof key === 'string') {
      faults.push(`${where}.publicKey: ${key}`)
      fitting = publicAlgorithms
    } else if (given.length === 1) fitting = key.algorithms
  }
  if (jwksUrl !== undefined) {
    if (given.length === 1) fitting = publicAlgorithms
    faults.push(...checkJwksUrl(jwksUrl, `${where}.jwksUrl`), ...checkAudience(options, where))
  }
  return [...faults, ...checkAlgorithms(algorithms, fitting, where), ...checkTimes(options, where)]
}

function checkJwksUrl(text: string, where: string): string[] {
  const url = URL.canParse(text) ? new URL(text) : undefined
  // Not shown: it may have a password in it.
  if (url === undefined) return [`${where}: is no address; expected one such as https://example.com/jwks.json`]
  if (url.username !== '' || url.password !== '') {
    return [`${where}: has a user or a password in it; keys that are public need none`]
  }
  if (url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url.hostname))) return []
  return [`${where}: expected https:, or http: on a loopback address: whoever is in between could change the keys`]
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname === '[::1]' || /^127\.\d+\.\d+\.\d+$/.test(hostname)
}

function checkAudience({ audience = [] }: JwtOptions, where: string): string[] {
  if (audience.length > 0) return []
  return [`${where}.audience: is needed with jwksUrl: its issuer signs tokens for others too, with the same keys`]
}

function checkAlgorithms(algorithms: string[] | undefined, fitting: readonly string[], where: string): string[] {
  if (algorithms === undefined) return []
  if (algorithms.length === 0) return [`${where}.algorithms: expected at least one of ${fitting.join(', ')}`]
  const known = [...Object.keys(secretAlgorithms), ...publicAlgorithms]
  return algorithms
    .filter((algorithm) => !fitting.includes(algorithm))
    .map((algorithm) => {
      const fault = known.includes(algorithm) ? 'does not fit the key' : 'is not known'
      return `${where}.algorithms: ${JSON.stringify(algorithm)} ${fault}; expected some of ${fitting.join(', ')}`
    })
}

function checkTimes(options: JwtOptions, where: string): string[] {
  return (['maxTokenAgeMs', 'clockToleranceMs'] as const)
    .filter((name) => options[name] !== undefined && !(Number.isInteger(options[name]) && options[name] >= 0))
    .map((name) => `${where}.${name}: expected a whole number of milliseconds, 0 or more`)
}
