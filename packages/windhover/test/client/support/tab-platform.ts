import type { Locks, TabChannel } from '../../../src/client/share/platform.ts'
import type { Tab, TabWorld } from './tab-world.ts'

interface LockRequest {
  readonly tab: Tab
  readonly hold: () => Promise<void>
  readonly reject: (error: Error) => void
  readonly resolve: () => void
}

/** Web Locks and BroadcastChannel of one origin, for the tabs of a world. */
export class TabPlatform {
  readonly #world: TabWorld
  readonly #held = new Map<string, LockRequest>()
  readonly #queues = new Map<string, LockRequest[]>()
  readonly #channels = new Map<string, Set<{ deliver(message: unknown): void }>>()

  constructor(world: TabWorld) {
    this.#world = world
  }

  locksOf(tab: Tab): Locks {
    tab.onGone.add(() => {
      for (const [name, queue] of this.#queues)
        this.#queues.set(
          name,
          queue.filter((request) => request.tab !== tab),
        )
      for (const [name, { tab: holder }] of this.#held) if (holder === tab) this.#release(name)
    })
    return {
      request: (name, { signal, steal }, hold) =>
        new Promise((resolve, reject) => {
          const request: LockRequest = { tab, hold, reject, resolve: () => resolve(undefined) }
          if (signal?.aborted) return reject(abortError())
          if (signal && steal) return reject(new DOMException('steal and signal', 'NotSupportedError'))
          if (steal) {
            const victim = this.#held.get(name)
            if (victim) this.#world.after(this.#world.random(), victim.tab, () => victim.reject(abortError()))
            this.#grant(name, request)
            return
          }
          this.#queue(name).push(request)
          signal?.addEventListener('abort', () => {
            const queue = this.#queue(name)
            if (!queue.includes(request)) return
            queue.splice(queue.indexOf(request), 1)
            reject(abortError())
          })
          if (!this.#held.has(name)) this.#release(name)
        }),
    }
  }

  /** Who holds the lock of each name. */
  get holders(): ReadonlyMap<string, Tab> {
    return new Map(Array.from(this.#held, ([name, { tab }]) => [name, tab]))
  }

  channelOf(tab: Tab): new (name: string) => TabChannel {
    const world = this.#world
    const channels = this.#channels
    return class implements TabChannel {
      onmessage: TabChannel['onmessage'] = null
      readonly #name: string
      readonly #self = { deliver: (data: unknown): void => this.#deliver(data) }
      #lastMs = 0
      #isClosed = false

      constructor(name: string) {
        this.#name = name
        if (!channels.has(name)) channels.set(name, new Set())
        channels.get(name)!.add(this.#self)
        tab.onGone.add(() => this.close())
      }

      postMessage(message: unknown): void {
        if (this.#isClosed) throw new DOMException('closed', 'InvalidStateError')
        const data: unknown = structuredClone(message)
        for (const other of channels.get(this.#name)!) if (other !== this.#self) other.deliver(data)
      }

      close(): void {
        this.#isClosed = true
        channels.get(this.#name)!.delete(this.#self)
      }

      #deliver(data: unknown): void {
        this.#lastMs = Math.max(this.#lastMs, world.nowMs + world.random() * 3)
        world.after(this.#lastMs - world.nowMs, tab, () => {
          if (!this.#isClosed) this.onmessage?.({ data })
        })
      }
    }
  }

  #queue(name: string): LockRequest[] {
    const queue = this.#queues.get(name) ?? []
    this.#queues.set(name, queue)
    return queue
  }

  #grant(name: string, request: LockRequest): void {
    this.#held.set(name, request)
    this.#world.after(this.#world.random() * 2, request.tab, () => {
      // A lock that was taken away meanwhile is held all the same, until the holder hears of it.
      void request.hold().then(() => {
        if (this.#held.get(name) === request) this.#release(name)
        request.resolve()
      })
    })
  }

  #release(name: string): void {
    this.#held.delete(name)
    const next = this.#queue(name).shift()
    if (next) this.#grant(name, next)
  }
}

function abortError(): DOMException {
  return new DOMException('aborted', 'AbortError')
}
