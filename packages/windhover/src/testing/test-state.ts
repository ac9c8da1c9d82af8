import { maxStateValueBytes, type State, type StateEntry, type StateListener } from '../store/state.ts'
import { expectRefusal, expectSame, expectThat, type ConformanceCase } from './conformance-case.ts'
import { findOpenResources } from './find-open-resources.ts'
import type { StateUnderTest, StateWorld } from './state-under-test.ts'
import { waitUntil } from './wait-until.ts'

/** The tools of a case. */
interface StateTrial {
  readonly world: StateWorld
  readonly createNode: () => Promise<State>
  readonly until: (duty: string, holds: () => boolean | Promise<boolean>) => Promise<void>
}

/** A watcher, and the entries that it knows. */
class StateView implements StateListener {
  readonly entries = new Map<string, string>()
  readonly changes: string[] = []

  onPut({ key, value }: { key: string; value: string }): void {
    this.entries.set(key, value)
    this.changes.push(`${key}=${value}`)
  }

  onDelete(key: string): void {
    this.entries.delete(key)
    this.changes.push(`-${key}`)
  }

  onReset(): void {
    this.entries.clear()
    this.changes.push('reset')
  }
}

/** A later value of a key is never followed by an earlier one, nor by itself, unless all are told again. */
function expectRising({ changes }: StateView, key: string): void {
  let last = -1
  for (const change of changes) {
    if (change === 'reset') last = -1
    if (!change.startsWith(`${key}=`)) continue
    const value = Number(change.slice(key.length + 1))
    expectThat(value > last, `the changes of a key are told in order, not ${value} after ${last}`)
    last = value
  }
}

/** Puts an entry that ends soon, with more and more time until it is told: one that is over by then may be left out. */
async function putBriefly(node: State, view: StateView, key: string, until: StateTrial['until']): Promise<void> {
  const isTold = (): boolean => view.changes.includes(`${key}=v`)
  for (let ttlMs = 30; !isTold(); ttlMs *= 2) {
    await node.put(key, 'v', { ttlMs })
    await until('an entry is told, or over', async () => isTold() || (await node.list(key)).length === 0)
  }
}

function isSameAs({ entries }: StateView, expected: readonly StateEntry[]): boolean {
  return entries.size === expected.length && expected.every(({ key, value }) => entries.get(key) === value)
}

const cases: Record<string, (trial: StateTrial) => Promise<void>> = {
  async 'entries: are listed by prefix and key, on every node'({ createNode }) {
    const [one, two] = [await createNode(), await createNode()]
    expectSame(await one.put('a:2', 'two'), true, 'put returns whether it was put')
    await two.put('a:1', 'é😀')
    await one.put('b:1', '')
    await one.put('a:2', 'again')
    const expected = [
      { key: 'a:1', value: 'é😀' },
      { key: 'a:2', value: 'again' },
    ]
    for (const node of [one, two]) expectSame(await node.list('a:'), expected, 'entries under a prefix, by key')
    expectSame((await one.list('')).length, 3, 'the empty prefix lists all')
    expectSame(await one.list('c'), [], 'nothing is listed where there is nothing')
  },

  async 'entries: of several that put if absent, one succeeds'({ createNode }) {
    const nodes = [await createNode(), await createNode()]
    const tries = Array.from({ length: 10 }, (_, n) => nodes[n % 2]!.put('ticket', String(n), { ifAbsent: true }))
    const winners = (await Promise.all(tries)).flatMap((isPut, n) => (isPut ? [String(n)] : []))
    expectSame(winners.length, 1, 'exactly one puts')
    expectSame(await nodes[0]!.list('ticket'), [{ key: 'ticket', value: winners[0] }], 'its value stays')
  },

  async 'entries: delete returns whether there was one'({ createNode }) {
    const [one, two] = [await createNode(), await createNode()]
    await one.put('k', 'v')
    const answers = await Promise.all([one.delete('k'), two.delete('k')])
    expectSame(answers.toSorted(), [false, true], 'of two that delete an entry, one is told that it was there')
    expectSame(await one.list(''), [], 'it is gone')
    expectSame(await one.put('k', 'v', { ifAbsent: true }), true, 'it can be put again')
  },

  async 'entries: a value has a largest size'({ createNode }) {
    const node = await createNode()
    const largest = 'x'.repeat(maxStateValueBytes)
    await node.put('k', largest)
    expectThat((await node.list('k'))[0]?.value === largest, 'the largest value is kept whole')
    await expectRefusal(node.put('k', `${largest}x`), ['too_large'], 'a larger value is refused')
    await expectRefusal(node.put('k', 'é'.repeat(maxStateValueBytes / 2 + 1)), ['too_large'], 'bytes count')
  },

  async 'entries: end with their time, and watchers are told'({ createNode, until }) {
    const node = await createNode()
    const view = new StateView()
    await node.watch('', view)
    await node.put('long', 'v')
    await putBriefly(node, view, 'short', until)
    await until('the end of an entry is told', () => view.changes.includes('-short'))
    expectSame(await node.list(''), [{ key: 'long', value: 'v' }], 'an entry whose time is over is not listed')
    expectSame(await node.put('short', 'v', { ifAbsent: true }), true, 'it can be put again')
  },

  async 'entries: one that is put again has the new time alone'({ createNode, until }) {
    const node = await createNode()
    const view = new StateView()
    await node.watch('', view)
    await node.put('k', 'old', { ttlMs: 30 })
    await node.put('k', 'new')
    await node.put('marker', 'v', { ttlMs: 60 })
    await until('a later entry has ended', async () => (await node.list('marker')).length === 0)
    await putBriefly(node, view, 'other', until)
    await until('the end of another one is told', () => view.changes.includes('-other'))
    expectSame(await node.list(''), [{ key: 'k', value: 'new' }], 'an entry without a time stays')
    expectSame(view.entries.get('k'), 'new', 'nobody is told that it has ended')
  },

  async 'watching: tells what is there before it resolves, then what changes on any node'({ createNode, until }) {
    const [one, two] = [await createNode(), await createNode()]
    await one.put('a:1', 'there')
    await one.put('b:1', 'elsewhere')
    const view = new StateView()
    const stop = await two.watch('a:', view)
    expectSame(view.changes, ['a:1=there'], 'what is there is told')
    for (const value of ['1', '2', '3']) await one.put('a:2', value)
    await one.put('b:1', 'elsewhere still')
    await two.delete('a:1')
    await until(
      'the last change of each key is told',
      () => view.entries.get('a:2') === '3' && !view.entries.has('a:1'),
    )
    expectRising(view, 'a:2')
    expectSame([...view.entries], [['a:2', '3']], 'a watcher knows what is there, under its prefix')
    expectThat(!view.changes.some((change) => change.includes('elsewhere')), 'it is told nothing of other prefixes')
    stop()
    const witness = new StateView()
    await two.watch('a:', witness)
    await one.put('a:3', 'v')
    await until('another watcher is told', () => witness.entries.has('a:3'))
    expectSame(view.entries.has('a:3'), false, 'a watcher that was stopped is told nothing')
  },

  async 'watching: however fast keys change on two nodes, the last of each is told'({ createNode, until }) {
    const [one, two] = [await createNode(), await createNode()]
    const views = [new StateView(), new StateView()]
    await one.watch('k', views[0]!)
    await two.watch('k', views[1]!)
    const change = async (key: string, node: State): Promise<void> => {
      await Promise.all(Array.from({ length: 20 }, (_, n) => node.put(key, String(n))))
      if (key.endsWith('0')) await node.delete(key)
      else await node.put(key, 'last')
    }
    await Promise.all(Array.from({ length: 12 }, (_, n) => change(`k${n}`, n % 2 === 0 ? one : two)))
    const expected = await one.list('k')
    expectSame(
      expected.map(({ value }) => value).join(),
      Array.from({ length: 10 }, () => 'last').join(),
      'the last stays',
    )
    for (const view of views) await until('the last change of each key is told', () => isSameAs(view, expected))
  },

  async 'away: everything is refused; then watchers know what changed meanwhile'({ world, createNode, until }) {
    const node = await createNode()
    const view = new StateView()
    await node.watch('', view)
    await node.put('stays', 'v')
    await putBriefly(node, view, 'ends', until)
    await until('the other is told', () => view.entries.get('stays') === 'v')
    await world.goAway()
    await expectRefusal(node.put('k', 'v'), ['unavailable'], 'put while it is away')
    await expectRefusal(node.delete('stays'), ['unavailable'], 'delete while it is away')
    await expectRefusal(node.list(''), ['unavailable'], 'list while it is away')
    await world.comeBack()
    await until('an entry that ended meanwhile is gone', () => !view.entries.has('ends'))
    await until('an entry that stayed is known', () => view.entries.get('stays') === 'v')
    await until('it takes entries again', async () => await node.put('k', 'v').catch(() => false))
    await until('and tells them', () => view.entries.get('k') === 'v')
  },

  async 'away: what changes while watchers are told everything again is told'({ world, createNode, until }) {
    const [writer, reader] = [await createNode(), await createNode()]
    const view = new StateView()
    await reader.watch('', view)
    let isOver = false
    let tries = 0
    let count = 0
    const keep = async (key: string): Promise<void> => {
      while (!isOver) {
        tries += 1
        if (await writer.put(key, String(tries)).catch(() => false)) count += 1
        await new Promise((resolve) => setTimeout(resolve, 1))
      }
    }
    const keeping = ['a', 'b', 'c'].map(keep)
    try {
      await until('a change of each is told', () => view.entries.size === 3)
      await world.goAway()
      await expectRefusal(reader.list(''), ['unavailable'], 'list while it is away')
      const before = count
      await world.comeBack()
      const late = new StateView()
      const begin = (): Promise<boolean> => reader.watch('', late).then(Boolean, () => false)
      await until('another one can watch', begin)
      expectSame([...late.entries.keys()].toSorted(), ['a', 'b', 'c'], 'whoever begins then is told what is there')
      await until('it takes changes again', () => count > before + 30)
      isOver = true
      await Promise.all(keeping)
      // What was sent to it while it was away may still come, so that it is asked each time.
      const isKnownTo = async (one: StateView): Promise<boolean> => isSameAs(one, await reader.list(''))
      for (const one of [view, late]) await until('the last of each key is told', () => isKnownTo(one))
    } finally {
      isOver = true
      await Promise.all(keeping)
    }
  },

  async 'end: a closed state refuses everything and leaves nothing open'({ createNode, until }) {
    const before = findOpenResources()
    const node = await createNode()
    await node.watch('', new StateView())
    await node.put('k', 'v', { ttlMs: 60_000 })
    await node.close()
    await node.close()
    await expectRefusal(node.put('k', 'v'), ['closed'], 'put after close')
    await expectRefusal(node.delete('k'), ['closed'], 'delete after close')
    await expectRefusal(node.list(''), ['closed'], 'list after close')
    await expectRefusal(node.watch('', new StateView()), ['closed'], 'watch after close')
    await until('all that it opened is closed with it', () =>
      [...findOpenResources()].every(([kind, count]) => count <= (before.get(kind) ?? 0)),
    )
  },
}

/**
 * Returns the cases that an implementation of `State` has to pass, for a test runner of any kind. Each opens
 * its own state.
 *
 * @example
 * for (const { name, run } of testState(subject)) test(name, run)
 */
export function testState(subject: StateUnderTest): readonly ConformanceCase[] {
  return Object.entries(cases).map(([name, runCase]) => ({
    name,
    async run() {
      const world = await subject.open()
      const nodes: State[] = []
      const createNode = async (): Promise<State> => {
        const node = await world.createNode()
        nodes.push(node)
        return node
      }
      try {
        await runCase({ world, createNode, until: (duty, holds) => waitUntil(duty, holds, subject.deadlineMs) })
      } finally {
        for (const node of nodes) await node.close()
        await world.close()
      }
    },
  }))
}
