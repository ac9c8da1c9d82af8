import { expectRefusal, expectSame, expectThat } from '../conformance-case.ts'
import type { Idempotency, StoreDraft, Stored } from '../../store/store.ts'
import { draftOf, type StoreCase } from '../store-trial.ts'

const fingerprint = '0123456789abcdef0123456789abcdef'
const otherFingerprint = 'f'.repeat(32)

/** Returns a draft with an idempotency key. */
function keyed(data: string, key: string, extra: Partial<Idempotency> = {}): StoreDraft {
  return draftOf(data, { idempotency: { key, scope: '', fingerprint, ...extra } })
}

/** Returns the answer to another append with the key of a stored message. */
function duplicateOf(first: Stored | undefined): Stored {
  return { position: first!.position, isDuplicate: true, fingerprint }
}

/** Cases about idempotency: the same key is one message. */
export const idempotencyCases: readonly StoreCase[] = [
  {
    name: 'idempotency: the same key is stored once, also in one batch',
    async run(trial) {
      const node = await trial.createNode()
      const draft = keyed('once', 'k')
      const [first] = await node.append(draft)
      expectSame(first!.isDuplicate, false, 'the first with a key is stored')
      expectSame(await node.append(draft), [duplicateOf(first)], 'the second is answered as the first')
      const pair = keyed('pair', 'p')
      const answers = await node.append(pair, 'between', draft, pair)
      const { epoch } = first!.position
      const expected = [
        { position: { epoch, offset: 2 }, isDuplicate: false },
        { position: { epoch, offset: 3 }, isDuplicate: false },
        { position: { epoch, offset: 1 }, isDuplicate: true, fingerprint },
        { position: { epoch, offset: 2 }, isDuplicate: true, fingerprint },
      ]
      expectSame(answers, expected, 'in a batch, too, each key is stored once')
      await node.append('end')
      await node.told.untilTold(4)
      expectSame(node.told.texts, ['once', 'pair', 'between', 'end'], 'each is told once')
    },
  },
  {
    name: 'idempotency: another message under the same key is not stored, and told by the fingerprint of the first',
    async run(trial) {
      const node = await trial.createNode()
      const [first] = await node.append(keyed('first', 'k'))
      const other = keyed('other', 'k', { fingerprint: otherFingerprint })
      expectSame(await node.append(other), [duplicateOf(first)], 'the answer is about the first')
      const pair = [keyed('pair', 'p'), keyed('other', 'p', { fingerprint: otherFingerprint })]
      const [stored, refused, after] = await node.append(...pair, 'after')
      expectSame(refused, duplicateOf(stored), 'in a batch, too, the answer is about the first')
      expectSame(after!.isDuplicate, false, 'the rest of the batch is stored')
      await node.told.untilTold(3)
      expectSame(node.told.texts, ['first', 'pair', 'after'], 'nothing else is told')
    },
  },
  {
    name: 'idempotency: the same key of another scope is another key',
    async run(trial) {
      const node = await trial.createNode()
      const scopes = ['', 'a', 'b c', ' ', 'é😀', 'a.b', '=', '__proto__']
      const drafts = scopes.map((scope) => keyed(`of ${scope}`, 'k', { scope }))
      const stored = await node.append(...drafts)
      expectSame(
        stored.map(({ isDuplicate }) => isDuplicate),
        scopes.map(() => false),
        'each scope stores its own',
      )
      expectSame(await node.append(...drafts), stored.map(duplicateOf), 'each scope is answered with its own')
      await node.told.untilTold(scopes.length)
    },
  },
  {
    name: 'idempotency: of two nodes with the same key at the same time one stores',
    isForShared: true,
    async run(trial) {
      const nodes = [await trial.createNode(), await trial.createNode()]
      for (let n = 0; n < 20; n += 1) {
        const draft = keyed(String(n), `key-${n}`)
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
      const draft = keyed('cut', 'k')
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
      const draft = keyed('once', 'k')
      const [first] = await node.append(draft)
      await trial.suffer('restart')
      expectSame(await node.append(draft), [duplicateOf(first)], 'the key is known after the restart')
    },
  },
  {
    name: 'idempotency: a key is forgotten with its message, and no earlier',
    bounds: { maxMessages: 2 },
    async run(trial) {
      const node = await trial.createNode()
      const draft = keyed('once', 'k')
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
      const draft = keyed('kept', 'k')
      const [first] = await node.append(draft)
      await node.appendEach(Array.from({ length: 20 }, (_, n) => String(n)))
      await node.told.untilTold(21)
      await trial.suffer('lose')
      await node.told.until('a loss is told as a new epoch', () => node.told.epochs.length === 1)
      expectSame(await node.append(draft), [duplicateOf(first)], 'the key of a kept message is known')
    },
  },
]
