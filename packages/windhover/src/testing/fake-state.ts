import { WindhoverError } from '../errors.ts'
import type { State, StateListener } from '../store/state.ts'
import { checkStateValue, StateEntries } from '../store/state-entries.ts'

/** A state in memory that several nodes share, for tests. */
export interface FakeState {
  /** Creates a node's way to it. */
  createNode(): State
  /** Cuts all nodes off. */
  goAway(): void
  /** Lets them through again. Each watcher is told everything again, since it may have missed changes. */
  comeBack(): void
}

/** One watcher of a node. */
interface Watch {
  readonly prefix: string
  readonly listener: StateListener
  readonly stop: () => void
}

/** Creates a fake state. Its entries and timers end with its last node. */
export function createFakeState(): FakeState {
  const entries = new StateEntries()
  const nodes = new Set<Set<Watch>>()
  let isAway = false

  const createNode = (): State => {
    const watches = new Set<Watch>()
    nodes.add(watches)
    const reach = async (): Promise<void> => {
      if (!nodes.has(watches)) throw new WindhoverError('closed', 'the state is closed')
      if (isAway) throw new WindhoverError('unavailable', 'the state is away')
      await Promise.resolve()
    }
    return {
      async put(key, value, options) {
        checkStateValue(value)
        await reach()
        return entries.put(key, value, options)
      },
      async delete(key) {
        await reach()
        return entries.delete(key)
      },
      async list(prefix) {
        await reach()
        return entries.list(prefix)
      },
      async watch(prefix, listener) {
        await reach()
        const stop = entries.watch(prefix, {
          onPut: (entry) => void (isAway || listener.onPut(entry)),
          onDelete: (key) => void (isAway || listener.onDelete(key)),
          onReset: () => listener.onReset(),
        })
        const watch = { prefix, listener, stop }
        watches.add(watch)
        return () => {
          stop()
          watches.delete(watch)
        }
      },
      async close() {
        nodes.delete(watches)
        for (const { stop } of watches) stop()
        watches.clear()
        if (nodes.size === 0) entries.clear()
      },
    }
  }

  return {
    createNode,
    goAway() {
      isAway = true
    },
    comeBack() {
      isAway = false
      for (const node of nodes) {
        for (const { prefix, listener } of node) {
          listener.onReset()
          for (const entry of entries.list(prefix)) listener.onPut(entry)
        }
      }
    },
  }
}
