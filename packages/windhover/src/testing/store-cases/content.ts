import type { StoreDraft, StoredMessage } from '../../store/store.ts'
import { expectSame, expectThat } from '../conformance-case.ts'
import { draftOf, type StoreCase } from '../store-trial.ts'

const names = ['a.b', '*', '>', 'with space', 'é', '😀', 'x'.repeat(128), '$c', "it's", '"quoted"', '{tag}', '%s']
const texts = [
  '',
  '{"a":1}',
  'one\ntwo\r\nthree\rfour',
  'line\u2028separator\u2029',
  'nul \0 and \x1f',
  'lone \ud800 surrogate',
  '😀'.repeat(1_000),
  'x'.repeat(1_048_576),
]

const drafts: readonly StoreDraft[] = [
  ...names.map((name) => draftOf('1', { channel: name, event: name })),
  ...texts.map((text) => draftOf(text)),
  draftOf('1', { id: '!~', key: 'k'.repeat(128), retryMs: 0 }),
  draftOf('2', { id: 'i' }),
  draftOf('3', { key: 'k' }),
  draftOf('4', { retryMs: Number.MAX_SAFE_INTEGER }),
  draftOf('5', { idempotency: { key: 'not', scope: 'a part of', fingerprint: 'the message' } }),
  draftOf('6', { meta: { by: 'é "quoted"', 'a field that no store knows': '' } }),
]

/** The fields of a message as they stand on the wire, where a lone surrogate is U+FFFD. */
function fieldsOf({ channel, event, data, id, key, retryMs, meta }: StoreDraft | StoredMessage): unknown {
  const asBytes = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text))
  return { channel: asBytes(channel), event: asBytes(event), data: asBytes(data), id, key, retryMs, meta }
}

/** Cases about content: it comes back as it was given. */
export const contentCases: readonly StoreCase[] = [
  {
    name: 'content: every field comes back as it was given, told and read',
    async run(trial) {
      const node = await trial.createNode()
      const start = await node.store.probe()
      for (const draft of drafts) await node.append(draft)
      await node.told.untilTold(drafts.length)
      const read: StoredMessage[] = []
      for (let after = start; ;) {
        const batch = await node.store.read(after, { messages: 7, bytes: 2_000_000 })
        expectThat(typeof batch !== 'string', 'what was just appended can be read')
        if (batch.messages.length === 0 || read.length > drafts.length) break
        read.push(...batch.messages)
        after = { epoch: batch.epoch, offset: batch.messages.at(-1)!.offset }
      }
      await trial.reopen(node, async () => {
        node.told.position = undefined
      })
      await node.told.untilTold(2 * drafts.length)
      const told = node.told.messages
      const ways = { told: told.slice(0, drafts.length), read, 'told again': told.slice(drafts.length) }
      for (const [way, messages] of Object.entries(ways)) {
        expectSame(messages.length, drafts.length, `all messages are ${way}`)
        for (const [index, draft] of drafts.entries()) {
          const message = messages[index]!
          expectSame(fieldsOf(message), fieldsOf(draft), `each field of a message is ${way} as it was given`)
          expectThat(!('idempotency' in message), 'an idempotency key is no part of a message')
          expectThat(
            Number.isSafeInteger(message.timeMs) && message.timeMs > 0,
            'a message has the time of its storing',
          )
          expectSame(message.timeMs, told[index]!.timeMs, 'the time of a message does not change')
        }
      }
    },
  },
]
