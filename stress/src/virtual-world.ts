import type { Scheduler } from 'windhover/adapter'

import type { Random } from './random.ts'
import { VirtualClock, type VirtualTimer } from './virtual-clock.ts'

/** 2026-01-01, where virtual time begins. */
const beginMs = 1_767_225_600_000

const RealDate = Date
const realSetImmediate = setImmediate

/** Everything that the hub takes from its runtime, ruled by a seed: the scheduler, timers, dates and chance. */
export class VirtualWorld implements Scheduler {
  readonly clock: VirtualClock
  readonly #random: Random
  /** When a task last ran. */
  busyAtMs = 0
  #tasks: (() => void)[] = []

  constructor(random: Random) {
    this.#random = random
    this.clock = new VirtualClock(random)
  }

  now(): number {
    return this.clock.nowMs
  }

  /** Milliseconds since 1970, as `Date.now()` says. */
  get dateMs(): number {
    return beginMs + Math.floor(this.clock.nowMs)
  }

  /** The time of its clock, to the millisecond, at a time since 1970. */
  timeAt(dateMs: number): number {
    return dateMs - beginMs
  }

  schedule(task: () => void): void {
    this.#tasks.push(task)
  }

  /** How many tasks wait for the next turn. */
  get scheduled(): number {
    return this.#tasks.length
  }

  /** Runs what is scheduled now. */
  turn(): void {
    const tasks = this.#tasks
    this.#tasks = []
    for (const task of tasks) task()
    if (tasks.length > 0) this.busyAtMs = this.clock.nowMs
  }

  /** Lets time pass while nothing runs. Timers whose time came meanwhile fire late. */
  pause(forMs: number): void {
    this.clock.nowMs += forMs
    this.busyAtMs = this.clock.nowMs
  }

  /** Lets promises go on, as far as they go without a timer. */
  settlePromises(): Promise<void> {
    return new Promise((resolve) => realSetImmediate(resolve))
  }

  /** Puts this world in the place of the runtime's; answers how to put that back. */
  install(): () => void {
    const dateMs = (): number => this.dateMs
    const random = this.#random
    class VirtualDate extends RealDate {
      constructor(...args: [] | [number | string | Date]) {
        if (args.length === 0) super(dateMs())
        else super(args[0])
      }
      static override now(): number {
        return dateMs()
      }
    }
    const restores = [
      replace(globalThis, 'Date', VirtualDate),
      replace(globalThis, 'setTimeout', (task: () => void, delayMs?: number) => this.clock.set(task, delayMs)),
      replace(globalThis, 'clearTimeout', (timer: VirtualTimer | undefined) => this.clock.clear(timer)),
      replace(performance, 'now', () => this.clock.nowMs),
      replace(Math, 'random', () => random.fraction()),
      replace(globalThis.crypto, 'getRandomValues', (bytes: Uint8Array) => bytes.map(() => random.whole(0, 255))),
      replace(globalThis.crypto, 'randomUUID', () =>
        random.hex(32).replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'),
      ),
    ]
    return () => {
      for (const restore of restores) restore()
    }
  }
}

function replace(target: object, name: string, value: unknown): () => void {
  const before = Object.getOwnPropertyDescriptor(target, name)
  Object.defineProperty(target, name, { value, configurable: true, writable: true })
  return () => {
    if (before === undefined) Reflect.deleteProperty(target, name)
    else Object.defineProperty(target, name, before)
  }
}
