import type { StoreFault } from '../store-under-test.ts'
import { expectSame, expectThat } from '../conformance-case.ts'
import type { StoreCase, TrialNode } from '../store-trial.ts'

/** Enough texts that no fault loses all of them. */
const texts = Array.from({ length: 20 }, (_, n) => `old ${n}`)

/** Demands that each node is told one and the same new epoch after all of the old one, and continues in it. */
async function expectNewEpoch(nodes: readonly TrialNode[], old: string): Promise<void> {
  for (const { told } of nodes) {
    await told.until('a loss is told as a new epoch', () => told.epochs.length >= 1)
    expectSame(told.texts, texts, 'the old messages are told before the new epoch')
  }
  const { epoch } = await nodes[0]!.store.probe()
  expectThat(epoch !== old && /^[0-9a-f]{16}$/.test(epoch), 'the new epoch has a name of its own')
  const [stored] = await nodes[0]!.append('new')
  expectSame(stored!.position, { epoch, offset: 1 }, 'a new epoch begins at 1')
  for (const { told, store } of nodes) {
    await told.untilTold(texts.length + 1)
    expectSame(
      told.epochs,
      [{ epoch, oldHead: told.epochs[0]!.oldHead }],
      'every node is told the same new epoch, once',
    )
    expectSame(
      (await store.read({ epoch: old, offset: 5 }, { messages: 1, bytes: 1 })) as string,
      'epoch',
      'a position of the old epoch cannot be read from',
    )
  }
}

function losing(fault: StoreFault, isForShared: boolean): StoreCase {
  return {
    name: `epochs: ${fault}: ${isForShared ? 'every node is' : 'a node is'} told the old messages, then a new epoch`,
    fault,
    ...(isForShared ? { isForShared } : {}),
    async run(trial) {
      const nodes = [await trial.createNode()]
      if (isForShared) nodes.push(await trial.createNode())
      const { epoch } = await nodes[0]!.appendEach(texts)
      for (const { told } of nodes) await told.untilTold(texts.length)
      await trial.suffer(fault)
      await expectNewEpoch(nodes, epoch)
    },
  }
}

function losingUnseen(fault: StoreFault): StoreCase {
  return {
    name: `epochs: ${fault} while a node is not there: it is told when it comes back`,
    fault,
    isForShared: true,
    async run(trial) {
      const witness = await trial.createNode()
      const node = await trial.createNode()
      const { epoch } = await witness.appendEach(texts)
      for (const { told } of [witness, node]) await told.untilTold(texts.length)
      await trial.reopen(node, () => trial.suffer(fault))
      await expectNewEpoch([node, witness], epoch)
    },
  }
}

/** Demands that the epoch is the old one, and that nothing is lost or told twice. */
async function expectSameEpoch(node: TrialNode, cause: () => Promise<void>): Promise<void> {
  const { epoch } = await node.appendEach(texts)
  await node.told.untilTold(texts.length)
  await cause()
  const next = await node.appendEach(['next'])
  expectSame(next, { epoch, offset: texts.length + 1 }, 'the epoch goes on')
  await node.told.untilTold(texts.length + 1)
  expectSame([node.told.epochs, node.told.lost], [[], []], 'no new epoch and no loss is told')
}

/** Cases about epochs: one ends with each loss, and with nothing else. */
export const epochCases: readonly StoreCase[] = [
  {
    name: 'epochs: one has its name before the first message',
    async run(trial) {
      const node = await trial.createNode()
      expectSame(node.told.position, await node.store.probe(), 'a listener of an empty store starts at its head')
      expectSame(node.told.position?.offset, 0, 'an empty store has the head 0')
    },
  },
  {
    name: 'epochs: closing and opening begins none',
    async run(trial) {
      const node = await trial.createNode()
      await expectSameEpoch(node, () => trial.reopen(node))
    },
  },
  {
    name: 'epochs: a restart without a loss begins none',
    fault: 'restart',
    async run(trial) {
      const node = await trial.createNode()
      await expectSameEpoch(node, () => trial.suffer('restart'))
    },
  },
  losing('lose', false),
  losing('wipe', false),
  losing('lose', true),
  losing('wipe', true),
  losingUnseen('lose'),
  losingUnseen('wipe'),
]
