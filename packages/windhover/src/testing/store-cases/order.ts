import { expectSame, expectThat } from '../conformance-case.ts'
import type { StoreCase } from '../store-trial.ts'

/** Cases about order: everyone has the same. */
export const orderCases: readonly StoreCase[] = [
  {
    name: 'order: answers ascend by one from 1, in an epoch of 16 hexadecimal digits',
    async run(trial) {
      const node = await trial.createNode()
      const { epoch } = await node.store.probe()
      expectThat(/^[0-9a-f]{16}$/.test(epoch), `the epoch ${epoch} has 16 hexadecimal digits`)
      for (let offset = 1; offset <= 5; offset += 1) {
        const stored = await node.append(String(offset))
        expectSame(
          stored,
          [{ position: { epoch, offset }, isDuplicate: false }],
          'each append is answered with its place',
        )
      }
      expectSame(await node.store.probe(), { epoch, offset: 5 }, 'probe returns the position of the newest message')
      await node.told.untilTold(5)
      expectSame(node.told.texts, ['1', '2', '3', '4', '5'], 'all are told')
    },
  },
  {
    name: 'order: 64 appends at the same time are told where their answers say',
    async run(trial) {
      const node = await trial.createNode()
      const texts = Array.from({ length: 64 }, (_, n) => `text ${n}`)
      const answers = await Promise.all(texts.map((text) => node.append(text)))
      await node.told.untilTold(64)
      const byOffset = new Map(node.told.messages.map(({ offset, data }) => [offset, data]))
      const told = answers.map(([stored]) => byOffset.get(stored!.position.offset))
      expectSame(told, texts, 'each message is told under the position of its answer')
    },
  },
  {
    name: 'order: a batch stands side by side and in its order',
    async run(trial) {
      const node = await trial.createNode()
      const batches = Array.from({ length: 8 }, (_, n) => [`${n}a`, `${n}b`, `${n}c`])
      const answers = await Promise.all(batches.map((batch) => node.append(...batch)))
      await node.told.untilTold(24)
      const { texts } = node.told
      for (const [n, batch] of batches.entries()) {
        const first = answers[n]![0]!.position.offset
        expectSame(texts.slice(first - 1, first + 2), batch, 'nothing stands between the messages of a batch')
        const offsets = answers[n]!.map(({ position }) => position.offset)
        expectSame(offsets, [first, first + 1, first + 2], 'each message of a batch is answered with its own place')
      }
    },
  },
  {
    name: 'order: an append of nothing stores nothing',
    async run(trial) {
      const node = await trial.createNode()
      const before = await node.store.probe()
      expectSame(await node.append(), [], 'nothing is answered for nothing')
      expectSame(await node.store.probe(), before, 'the head stays')
    },
  },
  {
    name: 'order: two nodes that publish at the same time are told the same',
    isForShared: true,
    async run(trial) {
      const nodes = [await trial.createNode(), await trial.createNode()]
      const publish = async (index: number): Promise<void> => {
        for (let n = 0; n < 50; n += 1) await nodes[index]!.append(`${index}.${n}`)
      }
      await Promise.all([publish(0), publish(1)])
      for (const { told } of nodes) await told.untilTold(100)
      const [first, second] = nodes.map(({ told }) => told.messages)
      expectSame(first, second, 'a position names the same message on every node')
      for (const index of [0, 1]) {
        const own = nodes[0]!.told.texts.filter((text) => text.startsWith(`${index}.`))
        expectSame(
          own,
          Array.from({ length: 50 }, (_, n) => `${index}.${n}`),
          'messages that were published one after the other stay in that order',
        )
      }
    },
  },
]
