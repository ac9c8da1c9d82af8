import type { Grant } from 'windhover'

type Allowed = 'read' | 'publish'

/** Capabilities of Centrifugo. Presence has nothing that it would stand for here, and history is part of reading. */
const acts = new Map<unknown, Allowed | undefined>([
  ['sub', 'read'],
  ['pub', 'publish'],
  ['prs', undefined],
  ['hst', undefined],
])

/**
 * Reads what a token of Centrifugo allows. A connection token has `channels` and `subs`, the server-side subscriptions
 * (documentation of Centrifugo, "Client JWT authentication"), and `caps` ("Channel capabilities"). A subscription token has
 * `channel`, and `allow` for it ("Channel JWT authorization"). In Centrifugo `channels` and `subs` subscribe, and permit nothing.
 * Here, whoever reads without asking gets them, and may ask for them too.
 *
 * @throws Error for what cannot be said here, such as `"match": "regex"`: the whole token is then refused.
 */
export function centrifugoClaims(claims: Readonly<Record<string, unknown>>): Grant[] {
  const { channels = [], subs = {}, caps = [], channel, allow = [] } = claims
  if (!Array.isArray(channels)) throw new Error('channels is no list')
  if (!isObject(subs)) throw new Error('subs is no object')
  const read = [...channels, ...Object.keys(subs), ...(channel === undefined ? [] : [channel])].map(toName)
  const grants: Grant[] = read.length === 0 ? [] : [{ allow: ['read'], channels: read }]
  if (channel !== undefined) grants.push(...grant(readActs(allow), toName(channel)))
  return [...grants, ...readCaps(caps)]
}

interface Cap {
  readonly pattern: string
  readonly allowed: readonly Allowed[]
}

/**
 * Reads capabilities. Of several that match a channel, Centrifugo takes the first alone, while grants add up. So one that another
 * one covers is left out, and one that would add to an earlier one cannot be said.
 */
function readCaps(caps: unknown): Grant[] {
  if (!Array.isArray(caps)) throw new Error('caps is no list')
  const taken: Cap[] = []
  for (const cap of caps.flatMap(readCap)) {
    if (taken.some(({ pattern }) => covers(pattern, cap.pattern))) continue
    for (const { pattern, allowed } of taken) {
      if (!covers(cap.pattern, pattern) || cap.allowed.every((act) => allowed.includes(act))) continue
      throw new Error(`the capability of ${cap.pattern} would add to that of ${pattern}, which is before it`)
    }
    taken.push(cap)
  }
  return taken.flatMap(({ pattern, allowed }) => grant(allowed, pattern))
}

function readCap(cap: unknown): Cap[] {
  const { channels, match = 'exact', allow } = isObject(cap) ? cap : {}
  if (!Array.isArray(channels)) throw new Error('a capability has no channels')
  if (match !== 'exact' && match !== 'wildcard') throw new Error(`a capability matches by ${String(match)}`)
  const allowed = readActs(allow)
  return channels.map((name) => ({ pattern: match === 'exact' ? toName(name) : toPattern(name), allowed }))
}

/** Returns whether all channels of one pattern are of another. */
function covers(pattern: string, other: string): boolean {
  if (pattern === '*' || pattern === other) return true
  return pattern.endsWith(':**') && other.startsWith(pattern.slice(0, -2))
}

function toPattern(name: unknown): string {
  // It stands for any rest there, colons and all.
  if (typeof name === 'string' && name.endsWith(':*')) return `${toName(name.slice(0, -2))}:**`
  return name === '*' ? '*' : toName(name)
}

function toName(name: unknown): string {
  if (typeof name !== 'string' || name === '') throw new Error('a channel is no text')
  if (name.includes('*')) throw new Error(`the channel ${name} has a * that is not the last part of a wildcard`)
  if (name.startsWith('$')) throw new Error(`the channel ${name} begins with $, and such names are reserved`)
  return name
}

function readActs(allow: unknown): Allowed[] {
  if (!Array.isArray(allow)) throw new Error('allow is no list')
  return allow.flatMap((word) => {
    if (!acts.has(word)) throw new Error('allow has an unknown capability')
    return acts.get(word) ?? []
  })
}

function grant(allow: readonly Allowed[], channel: string): Grant[] {
  return allow.length === 0 ? [] : [{ allow, channels: [channel] }]
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
