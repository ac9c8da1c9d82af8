import type { State, StateEntry, StateListener } from 'windhover/store'

/** The two states of {@link splitState}. */
export interface SplitStates {
  /** Has the entries whose key begins with the prefix. */
  readonly passing: State
  /** Has all others. */
  readonly lasting: State
}

/**
 * Makes one state of two. What a key begins with says which of them has its entry: heartbeats, which count for seconds, need no disk, and
 * would outlive there the workers that they are of.
 */
export function splitState(prefix: string, { passing, lasting }: SplitStates): State {
  const stateOf = (key: string): State => (key.startsWith(prefix) ? passing : lasting)
  // Only a prefix that is shorter than the one here is of both.
  const isOfBoth = (asked: string): boolean => asked !== prefix && prefix.startsWith(asked)
  return {
    put: (key, value, options) => stateOf(key).put(key, value, options),
    delete: (key) => stateOf(key).delete(key),
    async list(asked) {
      if (!isOfBoth(asked)) return await stateOf(asked).list(asked)
      const [some, others] = await Promise.all([passing.list(prefix), lasting.list(asked)])
      const both = [...some, ...others.filter(({ key }) => !key.startsWith(prefix))]
      return both.toSorted((a, b) => (a.key < b.key ? -1 : 1))
    },
    async watch(asked, listener) {
      if (!isOfBoth(asked)) return await stateOf(asked).watch(asked, listener)
      const [some, others] = toHalves(listener)
      const stop = await passing.watch(prefix, some)
      try {
        const stopOthers = await lasting.watch(asked, leaveOut(prefix, others))
        return () => {
          stop()
          stopOthers()
        }
      } catch (error) {
        stop()
        throw error
      }
    },
    async close() {
      await Promise.all([passing.close(), lasting.close()])
    },
  }
}

/** Tells one listener what two states tell. After a reset of one of them, the entries of the other are told again, too. */
function toHalves(listener: StateListener): [StateListener, StateListener] {
  const some = new Map<string, StateEntry>()
  const others = new Map<string, StateEntry>()
  return [toHalf(some, others), toHalf(others, some)]

  function toHalf(known: Map<string, StateEntry>, other: ReadonlyMap<string, StateEntry>): StateListener {
    return {
      onPut(entry) {
        known.set(entry.key, entry)
        listener.onPut(entry)
      },
      onDelete(key) {
        known.delete(key)
        listener.onDelete(key)
      },
      onReset() {
        known.clear()
        listener.onReset()
        for (const entry of other.values()) listener.onPut(entry)
      },
    }
  }
}

/** Leaves out the entries under a prefix, which an earlier process may have left in a directory. */
function leaveOut(prefix: string, listener: StateListener): StateListener {
  return {
    onPut: (entry) => void (entry.key.startsWith(prefix) || listener.onPut(entry)),
    onDelete: (key) => void (key.startsWith(prefix) || listener.onDelete(key)),
    onReset: () => listener.onReset(),
  }
}
