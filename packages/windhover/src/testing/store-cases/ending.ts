import { WindhoverError } from '../../errors.ts'
import { expectRefusal, expectSame } from '../conformance-case.ts'
import { findOpenResources } from '../find-open-resources.ts'
import { StoreCollector } from '../store-collector.ts'
import type { StoreCase } from '../store-trial.ts'

/** Finds out whether a refused append may have happened. */
function findOutcome(error: unknown): 'refused' | 'uncertain' {
  return error instanceof WindhoverError && error.mayHaveHappened ? 'uncertain' : 'refused'
}

/** Cases about the store after it was closed. */
export const endingCases: readonly StoreCase[] = [
  {
    name: 'end: a closed store refuses everything, and can be closed again',
    async run(trial) {
      const node = await trial.createNode()
      const head = await node.appendEach(['1'])
      await node.told.untilTold(1)
      node.told.stop()
      await node.store.close()
      await node.store.close()
      const attempts = {
        append: () => node.append('2'),
        probe: () => node.store.probe(),
        read: () => node.store.read(head, { messages: 1, bytes: 1 }),
        follow: () => new StoreCollector().follow(node.store, 'head'),
      }
      for (const [name, attempt] of Object.entries(attempts)) {
        await expectRefusal(attempt(), ['closed'], `${name} of a closed store`)
      }
    },
  },
  {
    name: 'end: closing answers or refuses each append that waits, and keeps what it answered',
    async run(trial) {
      const node = await trial.createNode()
      const texts = Array.from({ length: 20 }, (_, n) => String(n))
      const outcomes = texts.map((text) => node.append(text).then(() => 'answered', findOutcome))
      await trial.reopen(node, async () => {
        await Promise.all(outcomes)
      })
      await node.append('last')
      await node.told.until('the newest is told', () => node.told.texts.includes('last'))
      const settled = await Promise.all(outcomes)
      const answered = texts.filter((_, n) => settled[n] === 'answered')
      const refused = texts.filter((_, n) => settled[n] === 'refused')
      const { texts: told } = node.told
      expectSame(
        told.filter((text) => answered.includes(text)),
        answered,
        'what was answered is told, in order',
      )
      expectSame(
        told.filter((text) => refused.includes(text)),
        [],
        'what was refused with certainty is not told',
      )
    },
  },
  {
    name: 'end: a store that is opened again tells the same',
    async run(trial) {
      const node = await trial.createNode()
      await node.appendEach(['1', '2', '3'])
      await node.told.untilTold(3)
      const before = node.told.messages.slice()
      await trial.reopen(node, async () => {
        node.told.position = undefined
      })
      await node.told.untilTold(6)
      expectSame(node.told.messages.slice(3), before, 'each message is the same as before, with its position')
    },
  },
  {
    name: 'end: closing leaves no timer, socket or file open',
    async run(trial) {
      const before = findOpenResources()
      const node = await trial.createNode()
      await node.append('1')
      await node.told.untilTold(1)
      node.told.stop()
      await node.store.close()
      await trial.until('all that a store opened is closed with it', () => {
        const after = findOpenResources()
        return [...after].every(([kind, count]) => count <= (before.get(kind) ?? 0))
      })
    },
  },
]
