import { WindhoverError } from '../errors.ts'
import { maxStateValueBytes, type State, type StateEntry, type StateListener } from '../store/state.ts'

/** A state in memory that several nodes share, for tests. */
export interface FakeState {
  /** Creates a node's way to it. */
  createNode(): State
  /** Cuts all nodes off. */
  goAway(): void
  /** Lets them through again. Each watcher is told everything again, since it may have missed changes. */
  comeBack(): void
}

interface Kept {
  readonly value: string
  readonly timer: ReturnType<typeof setTimeout> | undefined
}

interface Watch {
  readonly prefix: string
  readonly listener: StateListener
}

/** Creates a fake state. Its entries and timers end with its last node. */
export function createFakeState(): FakeState {
  const entries = new Map<string, Kept>()
  const nodes = new Set<Set<Watch>>()
  let isAway = false

  const list = (prefix: string): StateEntry[] =>
    [...entries]
      .filter(([key]) => key.startsWith(prefix))
      .map(([key, { value }]) => ({ key, value }))
      .toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const tell = (key: string, change: (listener: StateListener) => void): void => {
    if (isAway) return
    for (const node of nodes) for (const watch of node) if (key.startsWith(watch.prefix)) change(watch.listener)
  }
  const remove = (key: string): boolean => {
    clearTimeout(entries.get(key)?.timer)
    const wasThere = entries.delete(key)
    if (wasThere) tell(key, (listener) => listener.onDelete(key))
    return wasThere
  }

  const createNode = (): State => {
    const watches = new Set<Watch>()
    nodes.add(watches)
    const reach = async (): Promise<void> => {
      if (!nodes.has(watches)) throw new WindhoverError('closed', 'the state is closed')
      if (isAway) throw new WindhoverError('unavailable', 'the state is away')
      await Promise.resolve()
    }
    return {
      async put(key, value, { ifAbsent = false, ttlMs } = {}) {
        if (new TextEncoder().encode(value).length > maxStateValueBytes) {
          throw new WindhoverError('too_large', `a value may have ${maxStateValueBytes} bytes`)
        }
        await reach()
        if (ifAbsent && entries.has(key)) return false
        clearTimeout(entries.get(key)?.timer)
        const timer = ttlMs === undefined ? undefined : setTimeout(() => remove(key), ttlMs)
        entries.set(key, { value, timer })
        tell(key, (listener) => listener.onPut({ key, value }))
        return true
      },
      async delete(key) {
        await reach()
        return remove(key)
      },
      async list(prefix) {
        await reach()
        return list(prefix)
      },
      async watch(prefix, listener) {
        await reach()
        const watch = { prefix, listener }
        for (const entry of list(prefix)) listener.onPut(entry)
        watches.add(watch)
        return () => watches.delete(watch)
      },
      async close() {
        nodes.delete(watches)
        if (nodes.size > 0) return
        for (const { timer } of entries.values()) clearTimeout(timer)
        entries.clear()
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
          for (const entry of list(prefix)) listener.onPut(entry)
        }
      }
    },
  }
}
