import type { HubChecks } from './hub-checks.ts'
import type { Publishers } from './publishers.ts'
import type { Scene } from './scene.ts'
import { toViolation } from './violation.ts'
import type { VirtualWorld } from './virtual-world.ts'

/** What is looked at while time passes. */
interface Lookouts {
  readonly checks: HubChecks
  readonly publishers: Publishers
}

/** How time passes in an episode: turns of the event loop, timers that fall due, clients that read, and pauses. */
export class TimeFlow {
  readonly #scene: Scene
  readonly #lookouts: Lookouts

  constructor(scene: Scene, lookouts: Lookouts) {
    this.#scene = scene
    this.#lookouts = lookouts
  }

  /** Runs what is scheduled, this many times. */
  async turn(count: number): Promise<void> {
    for (let i = 0; i < count; i += 1) {
      try {
        this.#scene.world.turn()
      } catch (error) {
        throw toViolation(error, 'a scheduled task')
      }
      await this.settlePromises()
    }
    if (this.#scene.world.scheduled === 0) this.#lookouts.checks.checkRest()
  }

  /** Lets time pass while the process runs. */
  async advance(forMs: number): Promise<void> {
    const { clock } = this.#scene.world
    const untilMs = clock.nowMs + forMs
    const stepMs = Math.max(0.01, forMs / 4)
    while (clock.nowMs < untilMs) {
      const beforeMs = clock.nowMs
      const timer = clock.next(Math.min(untilMs, beforeMs + stepMs))
      clock.nowMs = Math.max(beforeMs, Math.min(untilMs, timer?.dueMs ?? beforeMs + stepMs))
      this.readAll(clock.nowMs - beforeMs)
      if (timer !== undefined) await this.#fire(timer)
      else if (this.#scene.random.chance(0.3)) await this.turn(1)
    }
    for (let timer = clock.next(clock.nowMs); timer !== undefined; timer = clock.next(clock.nowMs))
      await this.#fire(timer)
    for (const connection of this.#scene.open.keys()) connection.checkTimes()
    this.#lookouts.publishers.check(this.#scene.slackMs)
    this.#scene.log.check(this.#scene.world.dateMs)
  }

  async #fire(timer: Parameters<VirtualWorld['clock']['fire']>[0]): Promise<void> {
    try {
      this.#scene.world.clock.fire(timer)
    } catch (error) {
      throw toViolation(error, 'a timer')
    }
    await this.settlePromises()
  }

  /** Lets all clients read what they can in this time. */
  readAll(forMs: number): void {
    for (const connection of this.#scene.open.keys()) connection.read(forMs)
  }

  /** Lets promises go on, and throws what went wrong meanwhile. */
  async settlePromises(): Promise<void> {
    await this.#scene.world.settlePromises()
    this.checkFailure()
  }

  /** Throws what went wrong. */
  checkFailure(): void {
    this.#scene.watch.check()
    if (this.#scene.failure !== undefined) throw this.#scene.failure
  }

  /**
   * The process is away, as under SIGSTOP, for longer than what was to happen meanwhile. Timers then fire late, and before
   * anybody could take what waits: that comes directly after.
   */
  async pause(): Promise<void> {
    const { random, world } = this.#scene
    const { clock } = world
    const { stallTimeoutMs, closeTimeoutMs, streams } = this.#scene.config
    const waitsMs = [stallTimeoutMs, closeTimeoutMs, ...streams.map(({ keepAliveMs }) => keepAliveMs)]
    const pausedMs = random.pick(waitsMs) * random.between(1.1, 3) + random.between(0, 50)
    this.#scene.trace.note('hub', `is away for ${pausedMs} ms`)
    this.#scene.counts.pauses += 1
    world.pause(pausedMs)
    const wokeAtMs = world.now()
    this.#scene.wokeAtMs = wokeAtMs
    // With less than a walk over all readers takes, every look is late.
    this.#scene.isWaking = stallTimeoutMs > this.#scene.slackMs && pausedMs > stallTimeoutMs
    if (random.chance(0.3)) await this.turn(1)
    for (let timer = clock.next(wokeAtMs); timer !== undefined; timer = clock.next(wokeAtMs))
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as they fall due
      await this.#fire(timer)
    this.#scene.isWaking = false
    this.readAll(pausedMs)
    await this.turn(1)
  }
}
