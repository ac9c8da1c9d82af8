import { createListeners } from '../listeners.ts'
import { loadPart } from '../load-part.ts'
import type { UsedStream } from '../live-stream.ts'
import { pickWait } from '../retry-wait.ts'
import { createTimer } from '../timer.ts'
import type { Follow, FollowSnapshot } from './follow.ts'
import type { AnyFollowOptions, FollowHost, FollowRun, RunFollow } from './follow-host.ts'

/** Makes a store that starts with its first subscriber. What does the work is a chunk of its own, which is loaded then. */
export function createFollow(
  host: FollowHost,
  options: AnyFollowOptions,
  importRun: () => Promise<{ runFollow: RunFollow }> = () => import('./run-follow.ts'),
): Follow<unknown> {
  const listeners = createListeners<[]>(host.onError)
  let snapshot: FollowSnapshot<unknown> = { state: undefined, status: 'idle', stale: false, error: undefined }
  let users = 0
  const lingering = createTimer()
  const retrying = createTimer()
  /** What goes on; another object, or none, once it is over. */
  let current: { run?: FollowRun; start: () => void } | undefined

  function set(next: Partial<FollowSnapshot<unknown>>): void {
    snapshot = { ...snapshot, ...next }
    listeners.call()
  }

  function stop(): void {
    retrying()
    current?.run?.stop()
    current = undefined
  }

  function start(): void {
    stop()
    let failures = 0
    const mine: NonNullable<typeof current> = (current = {
      start() {
        retrying()
        loadPart(importRun()).then(
          ({ runFollow }) => {
            if (current === mine) mine.run ??= runFollow(host, options, snapshot, set)
          },
          (error: unknown) => {
            if (current !== mine) return
            retrying(mine.start, pickWait(failures++, undefined, host.retry))
            set({ status: 'waiting', error })
          },
        )
      },
    })
    set({ status: 'loading', stale: snapshot.state !== undefined, error: undefined })
    mine.start()
  }

  const self: UsedStream = {
    wake() {
      if (current?.run) current.run.wake()
      else current?.start()
    },
    // Its stream is paused by itself.
    pause() {},
    close,
  }

  function close(): void {
    stop()
    set({ status: 'closed', stale: snapshot.state !== undefined })
  }

  return {
    get state() {
      return snapshot.state
    },
    get status() {
      return snapshot.status
    },
    get stale() {
      return snapshot.stale
    },
    get error() {
      return snapshot.error
    },
    getSnapshot: () => snapshot,
    subscribe(listener) {
      const off = listeners.add(listener)
      lingering()
      if (users++ === 0) {
        host.onUse(self, true)
        if (snapshot.status === 'idle') start()
      }
      let isOn = true
      return () => {
        if (!isOn) return
        isOn = false
        off()
        if (--users > 0) return
        lingering(() => {
          host.onUse(self, false)
          const { status } = snapshot
          if (status === 'closed' || status === 'failed') return
          stop()
          set({ status: 'idle', stale: snapshot.state !== undefined })
        }, host.lingerMs)
      }
    },
    reload() {
      if (users > 0) start()
    },
    close,
  }
}
