import { type ClientStream, createEventStore, type ExternalStore } from 'windhover/client'

/** Svelte: a store, so `$progress` in a component is its value. */
export function toReadable<Value>({ subscribe, getSnapshot }: ExternalStore<Value>) {
  return {
    subscribe(run: (value: Value) => void) {
      const off = subscribe(() => run(getSnapshot()))
      run(getSnapshot())
      return off
    },
  }
}

/** Angular, RxJS: what `from()` and `toSignal()` take. */
export function fromStore<Value>({ subscribe, getSnapshot }: ExternalStore<Value>) {
  return {
    subscribe({ next }: { readonly next: (value: Value) => void }) {
      const unsubscribe = subscribe(() => next(getSnapshot()))
      next(getSnapshot())
      return { unsubscribe }
    },
  }
}

/** The part of a `QueryClient` of TanStack Query that is needed. */
interface Queries {
  setQueryData(key: readonly unknown[], value: unknown): void
  invalidateQueries(filter: { readonly queryKey: readonly unknown[] }): unknown
}

/** TanStack Query: events replace what was queried, and a gap queries it again. */
export function feedQuery<Data, Name extends keyof Data & string>(
  queries: Queries,
  queryKey: readonly unknown[],
  stream: ClientStream<Data>,
  name: Name,
) {
  const offs = [
    stream.on(name, (data) => queries.setQueryData(queryKey, data)),
    stream.onGap(() => void queries.invalidateQueries({ queryKey })),
  ]
  return () => offs.forEach((off) => off())
}

/** What `sync` of a collection of TanStack DB is given. */
interface Sync<Row> {
  readonly begin: () => void
  readonly write: (message: { readonly type: 'insert' | 'update'; readonly value: Row }) => void
  readonly commit: () => void
  readonly markReady: () => void
}

/** TanStack DB: one commit for all events that came together. */
export function syncRows<Data, Name extends keyof Data & string>(
  stream: ClientStream<Data>,
  name: Name,
  getKey: (row: Data[Name]) => string,
  { begin, write, commit, markReady }: Sync<Data[Name]>,
) {
  const known = new Set<string>()
  let rows: Data[Name][] = []
  const offs = [
    stream.on(name, (row) => rows.push(row)),
    stream.subscribe(() => {
      if (rows.length === 0) return
      begin()
      for (const value of rows) {
        write({ type: known.has(getKey(value)) ? 'update' : 'insert', value })
        known.add(getKey(value))
      }
      commit()
      rows = []
    }),
  ]
  markReady()
  return () => offs.forEach((off) => off())
}

/** The newest progress of a stream, for any of the above. */
export const progressOf = (stream: ClientStream<{ progress: { percent: number } }>) =>
  createEventStore(stream, 'progress', { percent: 0 })
