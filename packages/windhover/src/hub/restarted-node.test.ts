import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { describe, expect, onTestFinished, test } from 'vitest'

import { everything, gapsOf, lastId, numbers, StoreNode, taken } from '../../test/support/store-node.ts'
import type { Gap } from '../gap.ts'
import { createDiskStore } from '../store/disk/disk-store.ts'
import type { Store } from '../store/store.ts'
import { createFakeStore } from '../testing/fake-store.ts'

/** As many as the store and the copies of its nodes keep. */
const maxMessages = 5
const head = 12

/** Returns a function that opens a store again, as a process does that was started again. */
type CreateStore = () => () => Store

const stores: [name: string, create: CreateStore][] = [
  [
    'in a directory',
    () => {
      const directory = mkdtempSync(join(tmpdir(), 'windhover-restarted-'))
      onTestFinished(() => rmSync(directory, { recursive: true }))
      return () => createDiskStore({ directory, history: { maxMessages }, durability: 'never' })
    },
  ],
  [
    'that several nodes share',
    () => {
      const fake = createFakeStore({ bounds: { ...everything, maxMessages } })
      return () => fake.createNode()
    },
  ],
]

async function start(store: Store, history = maxMessages): Promise<StoreNode> {
  const node = new StoreNode(store, { history: { maxMessages: history } })
  await node.hub.ready()
  return node
}

/** Publishes one after the other, so that none is evicted before this node was told. */
async function publish(node: StoreNode, texts: readonly string[], channel = 'c'): Promise<void> {
  for (const text of texts) {
    const published = node.hub.publish('e', text, { channel })
    // oxlint-disable-next-line no-await-in-loop -- see above
    await until(node, () => node.hub.totals().published === node.hub.position().offset)
    // oxlint-disable-next-line no-await-in-loop -- as above
    await published
  }
}

async function until(node: StoreNode, holds: () => boolean): Promise<void> {
  // oxlint-disable-next-line no-await-in-loop -- the disk takes its time
  do await node.settle()
  while (!holds())
}

/** What a reader is given who comes with an id. */
interface Given {
  readonly events: readonly string[]
  readonly gaps: readonly Gap[]
}

/** Reads until there is nothing more to come. */
async function resume(node: StoreNode, lastEventId: string, channels = ['c']): Promise<Given> {
  const sink = node.join({ lastEventId, channels })
  const isQuiet = !channels.includes('c')
  await until(node, () => sink.blocks.length > 0 && (isQuiet || lastId(sink).endsWith(`.${head}`)))
  return { events: taken(sink), gaps: gapsOf(sink) }
}

describe.each(stores)('a restart of a node on a store %s', (_, create) => {
  test('changes nothing for a reader, whichever id it comes with', async () => {
    const open = create()
    const before = await start(open())
    await publish(before, numbers(1, head))
    const { epoch } = before.hub.position()
    const ids = [...numbers(0, head + 1).map((offset) => `${epoch}.${offset}`), 'another.3', 'no id at all']
    const expected = new Map<string, Given>()
    for (const id of ids) expected.set(id, await resume(before, id))
    await before.close()
    const after = await start(open())
    for (const id of ids) expect(await resume(after, id), id).toEqual(expected.get(id))
    const reasons = ids.map((id) => expected.get(id)!.gaps[0]?.reason)
    const [kept, evicted] = [maxMessages + 1, head - maxMessages]
    expect(reasons).toEqual([
      ...Array<string>(evicted).fill('evicted'),
      ...Array<undefined>(kept).fill(undefined),
      'epoch',
      'epoch',
      'unknown',
    ])
  })

  test('lets a reader go on at the oldest message of the store, if the copy keeps fewer', async () => {
    const open = create()
    const before = await start(open(), 2)
    await publish(before, numbers(1, head))
    const id = `${before.hub.position().epoch}.1`
    const expected = await resume(before, id)
    expect(expected.events).toEqual(['connected', 'gap', ...numbers(head - maxMessages + 1, head)])
    await before.close()
    expect(await resume(await start(open(), 2), id)).toEqual(expected)
  })

  test('may tell a reader of a quiet channel of one gap too many, of the same kind, and never of one too few', async () => {
    const open = create()
    const before = await start(open())
    await publish(before, ['1'], 'quiet')
    await publish(before, numbers(2, head))
    const { epoch } = before.hub.position()
    expect((await resume(before, `${epoch}.1`, ['quiet'])).gaps).toEqual([])
    expect((await resume(before, `${epoch}.0`, ['quiet'])).gaps).toMatchObject([{ reason: 'evicted' }])
    await before.close()
    const after = await start(open())
    for (const offset of [0, 1]) {
      expect((await resume(after, `${epoch}.${offset}`, ['quiet'])).gaps).toMatchObject([{ reason: 'evicted' }])
    }
    expect((await resume(after, `${epoch}.${head - maxMessages}`, ['quiet'])).gaps).toEqual([])
  })
})
