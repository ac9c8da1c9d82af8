import { expectRefusal, expectSame, expectThat } from '../conformance-case.ts'
import { draftOf, type StoreCase } from '../store-trial.ts'

/** Cases about idempotency: the same key is one message. */
export const idempotencyCases: readonly StoreCase[] = [
  {
    name: 'idempotency: the same key is stored once, also in one batch',
    async run(trial) {
      const node = await trial.createNode()
      const draft = draftOf('once', { idempotencyKey: 'k' })
      const [first] = await node.append(draft)
      expectSame(first!.isDuplicate, false, 'the first with a key is stored')
      expectSame(await node.append(draft), [{ ...first, isDuplicate: true }], 'the second is answered as the first')
      const pair = draftOf('pair', { idempotencyKey: 'p' })
      const answers = await node.append(pair, 'between', draft, pair)
      const { epoch } = first!.position
      const expected = [
        { position: { epoch, offset: 2 }, isDuplicate: false },
        { position: { epoch, offset: 3 }, isDuplicate: false },
        { position: { epoch, offset: 1 }, isDuplicate: true },
        { position: { epoch, offset: 2 }, isDuplicate: true },
      ]
      expectSame(answers, expected, 'in a batch, too, each key is stored once')
      await node.append('end')
      await node.told.untilTold(4)
      expectSame(node.told.texts, ['once', 'pair', 'between', 'end'], 'each is told once')
    },
  },
  {
    name: 'idempotency: of two nodes with the same key at the same time one stores',
    isForShared: true,
    async run(trial) {
      const nodes = [await trial.createNode(), await trial.createNode()]
      for (let n = 0; n < 20; n += 1) {
        const draft = draftOf(String(n), { idempotencyKey: `key-${n}` })
        const answers = (await Promise.all(nodes.map((node) => node.append(draft)))).flat()
        expectSame(answers[0]!.position, answers[1]!.position, 'both are answered with the same position')
        expectThat(answers[0]!.isDuplicate !== answers[1]!.isDuplicate, 'exactly one of both stores')
      }
      for (const { told } of nodes) await told.untilTold(20)
    },
  },
  {
    name: 'idempotency: after a missing answer the same key makes it one message',
    fault: 'cutAnswer',
    async run(trial) {
      const node = await trial.createNode()
      await node.append('before')
      const draft = draftOf('cut', { idempotencyKey: 'k' })
      await trial.suffer('cutAnswer')
      const error = await expectRefusal(node.append(draft), ['unavailable'], 'an append without an answer rejects')
      expectThat(error.mayHaveHappened, 'an append without an answer may have happened, and says so')
      const [again] = await node.append(draft)
      expectSame([again!.position.offset, again!.isDuplicate], [2, true], 'it is found when it is tried again')
      await node.append('after')
      await node.told.untilTold(3)
      expectSame(node.told.texts, ['before', 'cut', 'after'], 'it is told once')
    },
  },
  {
    name: 'idempotency: keys outlive a restart',
    fault: 'restart',
    async run(trial) {
      const node = await trial.createNode()
      const draft = draftOf('once', { idempotencyKey: 'k' })
      const [first] = await node.append(draft)
      await trial.suffer('restart')
      expectSame(await node.append(draft), [{ ...first, isDuplicate: true }], 'the key is known after the restart')
    },
  },
  {
    name: 'idempotency: a key is forgotten with its message, and no earlier',
    bounds: { maxMessages: 2 },
    async run(trial) {
      const node = await trial.createNode()
      const draft = draftOf('once', { idempotencyKey: 'k' })
      await node.append(draft)
      await node.append('2')
      expectSame((await node.append(draft))[0]!.isDuplicate, true, 'the key of a kept message is known')
      await node.append('3')
      const [again] = await node.append(draft)
      expectSame([again!.position.offset, again!.isDuplicate], [4, false], 'the key of an evicted message is not')
    },
  },
  {
    name: 'idempotency: a key outlives a change of epoch with its message',
    fault: 'lose',
    async run(trial) {
      const node = await trial.createNode()
      const draft = draftOf('kept', { idempotencyKey: 'k' })
      const [first] = await node.append(draft)
      await node.appendEach(Array.from({ length: 20 }, (_, n) => String(n)))
      await node.told.untilTold(21)
      await trial.suffer('lose')
      await node.told.until('a loss is told as a new epoch', () => node.told.epochs.length === 1)
      expectSame(await node.append(draft), [{ ...first, isDuplicate: true }], 'the key of a kept message is known')
    },
  },
]
