import { measureDraft } from '../../store/measure-draft.ts'
import { expectSame, expectThat } from '../conformance-case.ts'
import { draftOf, type StoreCase, type StoreTrial } from '../store-trial.ts'

const size = measureDraft(draftOf('n'))

/** Appends 5 messages of one size, and demands that exactly the last three are kept. */
async function expectThreeOfFive(trial: StoreTrial): Promise<void> {
  const node = await trial.createNode()
  const { epoch } = await node.appendEach(['1', '2', '3', '4', '5'])
  expectSame(await node.read({ epoch, offset: 2 }), ['3', '4', '5'], 'what the bounds allow is kept')
  expectSame(await node.read({ epoch, offset: 1 }), 'evicted', 'what the bounds do not allow is not kept')
  expectSame(await node.read({ epoch, offset: 0 }), 'evicted', 'what the bounds do not allow is not kept')
  await node.told.until('the oldest message is told', () => node.told.oldest === 3)
  await trial.reopen(node)
  expectSame(await node.read({ epoch, offset: 2 }), ['3', '4', '5'], 'a new process finds the same')
  expectSame(await node.read({ epoch, offset: 1 }), 'evicted', 'a new process finds the same')
}

/** Cases about messages that are kept, and those that no longer are. */
export const historyCases: readonly StoreCase[] = [
  { name: 'history: is exact by messages', bounds: { maxMessages: 3 }, run: expectThreeOfFive },
  { name: 'history: is exact by bytes', bounds: { maxBytes: 3 * size }, run: expectThreeOfFive },
  {
    name: 'history: is exact by bytes before messages',
    bounds: { maxMessages: 4, maxBytes: 4 * size - 1 },
    run: expectThreeOfFive,
  },
  {
    name: 'history: the newest message is kept whatever its size',
    bounds: { maxBytes: 10 },
    async run(trial) {
      const node = await trial.createNode()
      const { epoch } = await node.appendEach(['small', 'x'.repeat(100)])
      expectSame(await node.read({ epoch, offset: 1 }), ['x'.repeat(100)], 'the newest message is kept')
      expectSame(await node.read({ epoch, offset: 0 }), 'evicted', 'and it alone')
    },
  },
  {
    name: 'history: ends by age while nothing is published',
    bounds: { maxAgeMs: 50 },
    async run(trial) {
      const node = await trial.createNode()
      const head = await node.appendEach(['1', '2'])
      const isEmpty = async (): Promise<boolean> => (await node.read({ ...head, offset: 1 })) === 'evicted'
      await trial.until('a message that is too old is not kept', isEmpty)
      expectSame(await node.read(head), [], 'the head stays where it was')
      const next = await node.appendEach(['3'])
      expectSame(next, { ...head, offset: 3 }, 'offsets go on')
    },
  },
  {
    name: 'history: is read in batches that are bounded by messages and bytes',
    async run(trial) {
      const node = await trial.createNode('nowhere')
      const texts = Array.from({ length: 25 }, (_, n) => String(n))
      const { epoch } = await node.appendEach(texts)
      const sizes: number[] = []
      const read: string[] = []
      while (read.length < 25) {
        const batch = await node.read({ epoch, offset: read.length }, 10)
        expectThat(typeof batch !== 'string' && batch.length > 0, 'there is a batch until the head is reached')
        sizes.push(batch.length)
        read.push(...batch)
      }
      expectSame(sizes, [10, 10, 5], 'a batch has no more messages than were asked for')
      expectSame(read, texts, 'batches join without hole or double')
      const some = await node.read({ epoch, offset: 0 }, 10, 3 * size)
      expectSame(some, texts.slice(0, 3), 'a batch has no more bytes than were asked for')
      expectSame(await node.read({ epoch, offset: 0 }, 10, 1), ['0'], 'a batch has at least one message')
    },
  },
  {
    name: 'history: a listener that comes late is told what is lost, and then all that is kept',
    bounds: { maxMessages: 3 },
    async run(trial) {
      const node = await trial.createNode('nowhere')
      const start = await node.store.probe()
      await node.appendEach(['1', '2', '3', '4', '5'])
      await node.told.follow(node.store, start)
      await node.told.untilTold(3)
      expectSame(node.told.texts, ['3', '4', '5'], 'what is kept is told')
      expectSame(node.told.lost, [{ epoch: start.epoch, offset: 2 }], 'what is no longer kept is told as lost')
    },
  },
  {
    name: 'history: a listener that begins at the oldest message misses nothing',
    bounds: { maxMessages: 3 },
    async run(trial) {
      const node = await trial.createNode('nowhere')
      await node.appendEach(['1', '2', '3', '4', '5'])
      await node.told.follow(node.store, 'oldest')
      await node.told.untilTold(3)
      expectSame(node.told.lost, [], 'nothing is told as lost')
      expectSame(node.told.texts, ['3', '4', '5'], 'what is kept is told')
    },
  },
]
