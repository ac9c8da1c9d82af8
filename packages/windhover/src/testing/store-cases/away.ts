import { expectRefusal, expectSame, expectThat } from '../conformance-case.ts'
import { draftOf, type StoreCase } from '../store-trial.ts'

/** Cases of a store that cannot be reached, and of listeners that have no room. */
export const awayCases: readonly StoreCase[] = [
  {
    name: 'away: everything is refused and the listener is told; then it goes on without loss or double',
    fault: 'away',
    async run(trial) {
      const node = await trial.createNode()
      const { epoch } = await node.appendEach(['1', '2'])
      await node.told.untilTold(2)
      await trial.suffer('away')
      const refusals = ['a', 'b', 'c'].map(async (text) => {
        const answer = node.store.append([draftOf(text)], { maxWaitMs: 300 })
        const error = await expectRefusal(answer, ['unavailable'], 'an append is refused while the store is away')
        return { text, mayHaveHappened: error.mayHaveHappened }
      })
      const refused = await Promise.all(refusals)
      await expectRefusal(node.store.probe(), ['unavailable'], 'a probe is refused while the store is away')
      const read = node.store.read({ epoch, offset: 0 }, { messages: 1, bytes: 1 })
      await expectRefusal(read, ['unavailable'], 'a read is refused while the store is away')
      await node.told.until('waiting is told', () => node.told.states.at(-1) === 'waiting')
      await trial.comeBack()
      await node.told.until('ready is told', () => node.told.states.at(-1) === 'ready')
      await node.append('last')
      await node.told.until('what comes after it is told', () => node.told.texts.includes('last'))
      expectSame(node.told.epochs, [], 'an absence without a loss begins no new epoch')
      for (const { text, mayHaveHappened } of refused) {
        const count = node.told.texts.filter((told) => told === text).length
        expectThat(count <= (mayHaveHappened ? 1 : 0), `${text} was refused, and is told ${count} times`)
      }
      const others = node.told.texts.filter((text) => !['a', 'b', 'c'].includes(text))
      expectSame(others, ['1', '2', 'last'], 'nothing is lost or told twice')
    },
  },
  {
    name: 'away: a store that is away can be closed, and refuses what waits',
    fault: 'away',
    async run(trial) {
      const node = await trial.createNode()
      await trial.suffer('away')
      const refused = Array.from({ length: 10 }, () =>
        expectRefusal(node.append('a'), ['unavailable', 'closed'], 'it is refused'),
      )
      await node.store.close()
      await Promise.all(refused)
      await trial.comeBack()
    },
  },
  {
    name: 'pressure: a listener without room is told no messages until it has some, and then all of them',
    async run(trial) {
      const node = await trial.createNode()
      node.told.roomFor = 1
      const head = await node.appendEach(['first'])
      await node.told.untilTold(1)
      const texts = Array.from({ length: 200 }, (_, n) => `text ${n}`)
      await Promise.all(texts.map((text) => node.append(text)))
      expectSame(await node.read(head), texts, 'appends and reads go on meanwhile')
      expectSame(node.told.texts, ['first'], 'a listener without room is told nothing')
      node.told.resume(50)
      await node.told.until('it is told more after resume', () => node.told.messages.length > 50)
      node.told.resume()
      await node.told.untilTold(201)
      expectSame(node.told.texts, ['first', ...texts], 'nothing is missing, and nothing is told twice')
    },
  },
  {
    name: 'pressure: a listener without room does not hold up another node',
    isForShared: true,
    async run(trial) {
      const [slow, quick] = [await trial.createNode(), await trial.createNode()]
      slow.told.roomFor = 1
      await slow.appendEach(['1', '2', '3', '4', '5'])
      await quick.told.untilTold(5)
      slow.told.resume()
      await slow.told.untilTold(5)
    },
  },
]
