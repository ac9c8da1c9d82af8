import { expectRefusal, expectSame } from '../conformance-case.ts'
import type { StoreCase } from '../store-trial.ts'
import { StoreCollector } from '../store-collector.ts'

const foreignEpoch = '0123456789abcdef'

/** Cases about where reading and telling begin and end. */
export const positionCases: readonly StoreCase[] = [
  {
    name: 'positions: what the store never reached, or of a foreign epoch, cannot be read from',
    async run(trial) {
      const node = await trial.createNode()
      const head = await node.appendEach(['1', '2'])
      expectSame(await node.read(head), [], 'nothing comes after the head')
      expectSame(await node.read({ ...head, offset: 0 }), ['1', '2'], 'everything comes after 0')
      const ahead = [
        { ...head, offset: 3 },
        { ...head, offset: Number.MAX_SAFE_INTEGER },
        { epoch: foreignEpoch, offset: 1 },
      ]
      for (const position of ahead)
        expectSame(await node.read(position), 'epoch', 'a position that is not of this epoch')
    },
  },
  {
    name: 'positions: a listener is told exactly what follows its position',
    async run(trial) {
      const node = await trial.createNode('nowhere')
      const head = await node.appendEach(['1', '2', '3'])
      await node.told.follow(node.store, { ...head, offset: 1 })
      await node.append('4')
      await node.told.untilTold(3)
      expectSame(node.told.texts, ['2', '3', '4'], 'what follows the position is told')
    },
  },
  {
    name: 'positions: a listener at the head is told what comes alone',
    async run(trial) {
      const node = await trial.createNode('nowhere')
      const head = await node.appendEach(['1', '2'])
      await node.told.follow(node.store, 'head')
      expectSame(node.told.position, head, 'it starts at the head')
      await node.append('3')
      await node.told.untilTold(1)
      expectSame(node.told.texts, ['3'], 'what comes is told')
    },
  },
  {
    name: 'positions: a listener of a foreign epoch is told a new one, and all that is kept of it',
    async run(trial) {
      const node = await trial.createNode('nowhere')
      const { epoch } = await node.appendEach(['1', '2'])
      await node.told.follow(node.store, { epoch: foreignEpoch, offset: 7 })
      await node.told.untilTold(2)
      expectSame(node.told.epochs, [{ epoch, oldHead: 7 }], 'the epoch of the store is told')
    },
  },
  {
    name: 'positions: one listener at a time, and none is told anything after its stop',
    async run(trial) {
      const node = await trial.createNode()
      const next = new StoreCollector()
      await expectRefusal(next.follow(node.store, 'head'), ['invalid_option'], 'a second listener is refused')
      await node.append('1')
      await node.told.untilTold(1)
      node.told.stop()
      await next.follow(node.store, 'oldest')
      await node.append('2')
      await next.untilTold(2)
      expectSame(node.told.texts, ['1'], 'a listener that was stopped is told nothing')
      next.stop()
    },
  },
]
