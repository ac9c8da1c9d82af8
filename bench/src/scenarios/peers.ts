import type { LoadSettings } from '../load/load.ts'
import { connecting } from './connecting.ts'
import { idleMemory, idleSettings } from './idle-memory.ts'
import { paced } from './paced.ts'
import { saturated1000 } from './saturated-1000.ts'
import { type Claim, type Mode, onEach, type Scenario } from './scenario.ts'

/** What ours is held to beside a peer: at least so many times its rates, at most so many times its costs. Where a row has no figure, it is a moonshot. */
interface Targets {
  readonly deliveries: number
  readonly cpu?: number
  readonly readers?: number
}

/** Each message is a write there, as with nchan, and most of it is JavaScript. */
const nodePeer: Targets = { deliveries: 10, cpu: 1, readers: 0.9 }

/**
 * Those that join messages come nearest: with several behind, axum delivers up to 7 times as much as nchan, of which ours has to be 10
 * times.
 */
const joining = 1.4

const peers: Readonly<Record<string, Targets>> = {
  'better-sse': { ...nodePeer, deliveries: 25 },
  'fastify-sse': nodePeer,
  hono: nodePeer,
  'sse-channel': nodePeer,
  h3: nodePeer,
  nest: nodePeer,
  orpc: nodePeer,
  trpc: nodePeer,
  'socket-io-alone': nodePeer,
  nchan: { deliveries: 10, readers: 0.5 },
  centrifugo: { deliveries: joining, readers: 0.5 },
  'go-sse': { deliveries: 10, readers: 0.5 },
  axum: { deliveries: joining },
}

const all = ['windhover', ...Object.keys(peers)]

/** What `saturated-1000` asks of some, asked of all. */
export const peersSaturated: Scenario = {
  ...beside(saturated1000, 'peers-saturated', { readers: 1000, publishers: 16, warmMs: 1000, windowMs: 1500 }),
  claims: claim('saturated, 1,000 readers: deliveries', 'deliveriesPerSecond', '/s', ({ deliveries }) => ({
    atLeast: deliveries,
  })),
}

/** What `paced` asks of nchan, asked of all. */
export const peersPaced: Scenario = {
  ...beside(paced, 'peers-paced', { readers: 2000, perSecond: 10, warmMs: 1500, windowMs: 3000 }),
  claims: claim('paced, 2,000 readers: CPU per delivery', 'cpuUsPerDelivery', 'µs', ({ cpu }) => toMost(cpu)),
}

/** What `connecting` asks of a control, asked of all. */
export const peersConnecting: Scenario = {
  ...beside(connecting, 'peers-connecting', { readers: 10_000 }),
  claims: claim('connecting readers', 'readersPerSecond', '/s', ({ readers }) =>
    readers === undefined ? { atLeast: 1, isMoonshot: true } : { atLeast: readers },
  ),
}

/** What `idle-memory` asks of a control, asked of all. */
export const idleMemoryPeers: Scenario = {
  ...idleMemory,
  name: 'idle-memory-peers',
  isLong: true,
  // All runs at once would take the memory of three times as many servers.
  parallel: 'round',
  jobs: (mode) => onEach([...all, 'holding-control'], { load: 'idle', settings: idleSettings(mode), isStock: true }),
  claims: [
    ...idleMemory.claims,
    ...claim('memory of one more idle reader, garbage collected', 'collectedKbPerReader', 'KB', () => ({ atMost: 1 })),
  ],
}

/** The same scenario with all peers, and only if it is asked for. */
function beside(scenario: Scenario, name: string, settings: LoadSettings): Omit<Scenario, 'claims'> {
  return {
    ...scenario,
    name,
    summary: `as \`${scenario.name}\`, all peers (quick: a tenth of the readers)`,
    repeats: { full: 3, quick: 1 },
    isLong: true,
    jobs: (mode) => onEach(all, { ...scenario.jobs(mode)['windhover']!, settings: shrink(settings, mode) }),
  }
}

function shrink(settings: LoadSettings, mode: Mode): LoadSettings {
  return mode === 'full' ? settings : { ...settings, readers: settings.readers! / 10 }
}

type Judged = Claim['target'] & { readonly isMoonshot?: boolean }

function claim(what: string, figure: string, unit: string, judge: (targets: Targets) => Judged): Claim[] {
  return Object.entries(peers).map(([against, targets]) => {
    const { isMoonshot = false, ...target } = judge(targets)
    return { what, figure, unit, ours: 'windhover', against, target: target as Claim['target'], isMoonshot }
  })
}

function toMost(cpu: number | undefined): Judged {
  return cpu === undefined ? { atMost: 1, isMoonshot: true } : { atMost: cpu }
}
