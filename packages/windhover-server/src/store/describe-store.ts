import { resolve } from 'node:path'

import { defaults } from 'windhover/adapter'

import type { ServerOptions } from '../options/server-options.ts'
import { hideCredentials } from './hide-credentials.ts'
import type { StorePlace } from './store-place.ts'

/** Describes in one line what is kept, where, and how durably. Passwords are left out. */
export function describeStore(place: StorePlace | undefined, history: ServerOptions['history'] = {}): string {
  const { maxMessages = defaults.history.maxMessages, maxBytes = defaults.history.maxBytes, maxAgeMs = 0 } = history
  if (place === undefined) return 'messages are kept by the store that was given'
  const age = maxAgeMs === 0 ? '' : `, for ${count(maxAgeMs)} ms`
  const kept = `up to ${count(maxMessages)} messages and ${describeBytes(maxBytes)}${age}`
  if (place.kind === 'memory') {
    const isEmpty = maxMessages === 0 || maxBytes === 0
    return isEmpty
      ? 'no message is kept for replay (history)'
      : `messages are kept in the memory of this process: ${kept}; a restart forgets them (store)`
  }
  if (place.kind === 'disk') {
    return `messages are kept in ${resolve(place.directory)}: ${kept}; ${endurance[place.durability]}`
  }
  const [engine, urls] = place.kind === 'redis' ? ['Redis', [place.url]] : ['JetStream', place.servers]
  const addresses = urls.map((url) => hideCredentials(url).replace('***@', '')).join(', ')
  return `messages are kept at ${addresses}, hub ${place.hub}: ${kept}; as durably as ${engine} is set up to`
}

/** What each durability promises of a message that a publisher was answered for. */
const endurance = {
  always: 'what was answered outlives a crash and a loss of power (durability=always)',
  interval: 'what was answered outlives a crash, and after 100 ms a loss of power (durability=interval)',
  never: 'what was answered outlives a crash, and no loss of power (durability=never)',
} as const

/** Writes a number with its thousands apart. `toLocaleString` would load all of its language data at each start: 30 ms. */
function count(number: number): string {
  const [whole, fraction] = String(number).split('.')
  const grouped = whole!.replace(/\B(?=(?:\d{3})+$)/g, ',')
  return fraction === undefined ? grouped : `${grouped}.${fraction}`
}

function describeBytes(bytes: number): string {
  const mebibytes = bytes / 1_048_576
  return mebibytes >= 1 ? `${count(Math.round(mebibytes * 10) / 10)} MiB` : `${count(bytes)} bytes`
}
