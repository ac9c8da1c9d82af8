import type { State, StateEntry } from 'windhover/store'

import { answerCalls } from './link-calls.ts'
import type { Link } from './link.ts'

/** The topic of a state on a link. */
export const stateTopic = 'state'

/** The topic of what the watches of a state tell. */
export const changeTopic = 'state:change'

/** What a watch tells. */
export type Change = { readonly watch: number } & (
  | { readonly kind: 'put'; readonly entry: StateEntry }
  | { readonly kind: 'delete'; readonly key: string }
  | { readonly kind: 'reset' }
)

/** The call of `put`. */
export interface PutCall {
  readonly key: string
  readonly value: string
  readonly options: { readonly ifAbsent?: boolean; readonly ttlMs?: number } | undefined
}

/** The call of `watch`. Its number tells it from the others of the same worker. */
export interface WatchCall {
  readonly watch: number
  readonly prefix: string
}

/** Serves a state of this process to another one, which has it by `createIpcState`. Its watches stop when that process is gone. */
export function serveState(state: State, link: Link): void {
  const watches = new Map<number, () => void>()
  /** Those that are not told yet, and are still wanted. */
  const starting = new Set<number>()
  let isGone = false
  const stopAnswering = answerCalls(link, stateTopic, {
    put(body) {
      const { key, value, options } = body as PutCall
      return state.put(key, value, options)
    },
    delete: (key) => state.delete(key as string),
    list: (prefix) => state.list(prefix as string),
    async watch(body) {
      const { watch, prefix } = body as WatchCall
      starting.add(watch)
      const tell = (change: Change): void => link.send(changeTopic, change)
      const stop = await state.watch(prefix, {
        onPut: (entry) => tell({ watch, kind: 'put', entry }),
        onDelete: (key) => tell({ watch, kind: 'delete', key }),
        onReset: () => tell({ watch, kind: 'reset' }),
      })
      // A worker that waited too long has ended it meanwhile.
      if (starting.delete(watch) && !isGone) watches.set(watch, stop)
      else stop()
    },
    unwatch(watch) {
      starting.delete(watch as number)
      watches.get(watch as number)?.()
      watches.delete(watch as number)
    },
  })
  link.onClose(() => {
    isGone = true
    stopAnswering()
    for (const stop of watches.values()) stop()
    watches.clear()
  })
}
