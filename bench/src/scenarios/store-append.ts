import type { Job } from '../job.ts'
import type { StoreSetting } from '../servers/store-place.ts'
import type { Claim, Scenario } from './scenario.ts'

const stores: Readonly<Record<string, StoreSetting | undefined>> = {
  memory: undefined,
  'disk, always': { kind: 'disk', durability: 'always' },
  'disk, interval': { kind: 'disk', durability: 'interval' },
  'disk, never': { kind: 'disk', durability: 'never' },
  redis: { kind: 'redis' },
  jetstream: { kind: 'jetstream' },
}

const publisherCounts = [16, 256] as const
/** Those with a target, which are measured without a hub too. */
const judged = ['disk, always', 'redis'] as const
const twoProcesses = 'redis, 2 processes of 256'

/** How many messages each store takes, beside the least that would store the same. */
export const storeAppend: Scenario = {
  name: 'store-append',
  summary:
    '16 and 256 publishers in a closed loop inside of the process of a hub, for each store, and of some stores without a hub; in turns with them the same appends by a control: as many bytes written and synced as often, and the bare script of Redis with batches of the same sizes',
  repeats: { full: 5, quick: 1 },
  isLong: true,
  isNew: true,
  jobs: (mode) => {
    const times = mode === 'quick' ? { warmMs: 500, windowMs: 1000 } : { warmMs: 1000, windowMs: 1500 }
    const job = (store: StoreSetting | undefined, publishers: number): Job => ({
      server: 'windhover',
      load: 'store-append',
      settings: { publishers, hasControl: store !== undefined && store.kind !== 'jetstream', ...times },
      isStock: true,
      program: 'windhover-store',
      ...(store === undefined ? {} : { store }),
    })
    const entries = Object.entries(stores).flatMap(([name, store]) =>
      publisherCounts.map((publishers) => [toKey(name, publishers), job(store, publishers)] as const),
    )
    const alone = judged.flatMap((name) =>
      publisherCounts.map((publishers) => {
        const withHub = job(stores[name], publishers)
        return [
          toKey(`${name}, no hub`, publishers),
          { ...withHub, program: 'windhover-store-alone' as const },
        ] as const
      }),
    )
    const both = job(stores['redis'], 256)
    return {
      ...Object.fromEntries([...entries, ...alone]),
      [twoProcesses]: { ...both, nodes: 2 },
    }
  },
  claims: [
    ...judged.flatMap((store) =>
      [store, `${store}, no hub`].flatMap((name) =>
        publisherCounts.map((publishers): Claim => toClaim(store, name, publishers)),
      ),
    ),
    {
      what: 'redis, from two processes: appends',
      figure: 'appendsPerSecond',
      unit: '/s',
      ours: twoProcesses,
      target: { atLeast: 40_000 },
    },
  ],
  shown: [
    ['appendsPerSecond', '/s'],
    ['controlPerSecond', '/s'],
    ['overControl', '×'],
    ['perBatch', 'messages'],
    ['cpuUsPerPublish', 'µs'],
    ['controlCpuUsPerPublish', 'µs'],
    ['brokerCpuUsPerPublish', 'µs'],
    ['controlBrokerCpuUsPerPublish', 'µs'],
  ],
}

function toKey(store: string, publishers: number): string {
  return `${store}, ${publishers} publishers`
}

function toClaim(store: (typeof judged)[number], name: string, publishers: number): Claim {
  const ours = toKey(name, publishers)
  return store === 'redis'
    ? {
        what: `${ours}: CPU of Redis per append over that of the bare script`,
        figure: 'brokerCpuOverControl',
        unit: '×',
        ours,
        target: { atMost: 1.25 },
      }
    : {
        what: `${ours}: appends over those of the bare file`,
        figure: 'overControl',
        unit: '×',
        ours,
        target: { atLeast: 0.8 },
      }
}
