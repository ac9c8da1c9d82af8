import type { Chunk, Sink, SinkListener } from 'windhover/adapter'

import { checkClosing, checkDestroy } from './check-ending.ts'
import { checkFraming } from './check-framing.ts'
import { checkTimes } from './check-times.ts'
import type { ConnectionContext } from './connection-context.ts'
import type { ConnectionHabits } from './connection-habits.ts'
import type { ConnectionState } from './connection-state.ts'
import { type Frame, FrameReader } from './frame.ts'
import type { SequenceChecker } from './sequence-checker.ts'
import { SinkFault, SinkFaults, type SinkMember } from './sink-faults.ts'
import { demand, type Invariant } from './violation.ts'

const frameCache = new WeakMap<Chunk, readonly Frame[]>()

/** A connection in memory: a sink with a capacity and a client that reads at its own speed, and the checker of what is written. */
export class Connection implements Sink, ConnectionState {
  readonly checker: SequenceChecker
  readonly habits: ConnectionHabits
  readonly joinedAtMs: number
  isParked = false
  isStalled = false
  /** The client is gone, and the hub may not know yet. */
  isDead = false
  isGone = false
  isClosing = false
  closeAtMs = 0
  hasThrown = false
  /** The client read the end. */
  hasEnded = false
  wroteAtMs = 0
  /** When it could last take more again. */
  unparkedAtMs = 0
  lastProgressMs = 0
  parkedInCloseMs: number | undefined
  /** How many rounds of the pump passed since something waited for it. */
  roundsWaiting = 0
  #isAttached = false
  #destroyedAtMs: number | undefined
  #writes = 0
  #written = 0
  #taken = 0
  #listener: SinkListener | undefined
  readonly #reader = new FrameReader()
  readonly #faults: SinkFaults
  readonly #context: ConnectionContext
  readonly #unread: { readonly end: number; readonly frames: readonly Frame[] }[] = []

  constructor(checker: SequenceChecker, habits: ConnectionHabits, context: ConnectionContext) {
    this.checker = checker
    this.habits = habits
    this.#faults = new SinkFaults(habits.faults)
    this.#context = context
    this.joinedAtMs = context.now()
  }

  get name(): string {
    return this.checker.asked.name
  }

  /** Whether it was given to a hub that took it. */
  get isAttached(): boolean {
    return this.#isAttached
  }

  get pendingBytes(): number {
    return this.#perform('pendingBytes', () => {
      this.#guard(() => this.#demand(!this.isOver, 'stays', () => 'it is over, and still looked at'))
      return this.#waitingBytes
    })
  }

  /** Whether the hub counts it. */
  get isCounted(): boolean {
    return this.isAttached && !this.isOver
  }

  get #waitingBytes(): number {
    return Math.max(0, this.unreadBytes - this.habits.systemBytes)
  }

  /** Whether the hub must let it be. */
  get isOver(): boolean {
    return this.isGone || this.#destroyedAtMs !== undefined
  }

  /** Bytes that the client has not read. */
  get unreadBytes(): number {
    return this.#written - this.#taken
  }

  attach(listener: SinkListener): void {
    this.#guard(() => this.#demand(!this.isAttached, 'crash', () => 'attached twice'))
    this.#isAttached = true
    this.#perform('attach', () => void (this.#listener = listener))
  }

  write(chunk: Chunk): boolean {
    this.#context.onWrite(chunk)
    this.#writes += 1
    this.roundsWaiting = 0
    return this.#perform('write', () => {
      this.#guard(() => this.#checkWrite(chunk))
      this.wroteAtMs = this.#context.now()
      this.#take(chunk)
      const canTakeMore = this.#waitingBytes < this.habits.capacity
      if (canTakeMore) {
        if (this.checker.hasAll) this.checker.settle()
      } else this.#park()
      return canTakeMore
    })
  }

  close(last: Chunk): void {
    this.#context.onWrite(last)
    this.#perform('close', () => {
      this.#guard(() => {
        this.#demand(!this.isClosing && !this.isOver, 'write-after-end', () => 'closed again')
        checkFraming(this.name, last)
        const frames = this.#framesOf(last)
        this.#demand(frames.length === 1 && frames[0]!.event === 'closing', 'closing', () => 'the last is not closing')
        this.checker.accept(frames[0]!, this.#context.logState())
        checkClosing(this, this.#context)
      })
      this.isClosing = true
      this.isParked = false
      this.closeAtMs = this.#context.now()
      this.#take(last)
    })
  }

  destroy(): void {
    this.#context.note('is destroyed')
    this.#guard(() => checkDestroy(this, this.#context))
    // Even a sink that fails at this is as good as gone to the hub; its last words come later.
    this.isDead = true
    this.#destroyedAtMs = this.#context.now()
    this.#context.later(() => {
      if (!this.isGone) this.#listener?.onDrain()
      this.#leave()
    })
    this.#perform('destroy', () => {
      if (this.habits.tellsAtOnce) this.#leave()
    })
  }

  /** The client drops the connection; the hub learns of it at once or a turn later. */
  drop(): void {
    if (this.isDead || this.isGone) return
    this.#context.note('drops')
    this.isDead = true
    if (this.habits.tellsAtOnce) this.#leave()
    else this.#context.later(() => this.#leave())
  }

  /** The client reads for a time. */
  read(forMs: number): void {
    if (this.isDead || this.isGone || this.isStalled || this.unreadBytes === 0) {
      if (this.isClosing && !this.isDead && !this.isStalled && this.unreadBytes === 0) this.#end()
      return
    }
    const before = this.#waitingBytes
    this.#taken += Math.min(this.unreadBytes, Math.max(1, Math.floor(this.habits.bytesPerMs * forMs)))
    while (this.#unread[0] !== undefined && this.#unread[0].end <= this.#taken) {
      for (const frame of this.#unread.shift()!.frames) this.#context.onReceived(frame)
    }
    if (this.#waitingBytes !== before) this.lastProgressMs = this.#context.now()
    if (this.#waitingBytes === 0 && this.isParked) {
      this.isParked = false
      this.unparkedAtMs = this.#context.now()
      this.roundsWaiting = 0
      if (this.checker.hasAll) this.checker.settle()
      this.#context.note('can take more')
      this.#listener!.onDrain()
    }
    if (this.isClosing && this.unreadBytes === 0) this.#end()
  }

  /** Checks what time alone can break. */
  checkTimes(): void {
    checkTimes(this, this.#context)
  }

  #checkWrite(chunk: Chunk): void {
    const { maxWriteBytes, now } = this.#context
    this.#demand(!this.isClosing && !this.isOver, 'write-after-end', () => 'written to after its end')
    this.#demand(!this.hasThrown, 'write-after-end', () => 'written to after it threw')
    this.#demand(!this.isParked, 'write-while-parked', () => 'written to while parked')
    checkFraming(this.name, chunk)
    const frames = this.#framesOf(chunk)
    if (this.#writes > 1) {
      this.#demand(
        frames.length === 1 || chunk.payload.length <= maxWriteBytes,
        'write-too-large',
        () => `${chunk.payload.length} bytes at once`,
      )
    }
    const log = this.#context.logState()
    for (const frame of frames) {
      const kind = this.checker.accept(frame, log)
      if (kind === 'event') continue
      const { keepAliveMs } = this.checker.asked
      const silenceMs = now() - this.wroteAtMs
      this.#demand(
        keepAliveMs > 0 && frames.length === 1 && silenceMs >= (keepAliveMs * 15) / 16 - this.#context.staleMs,
        'keep-alive',
        () => `after ${silenceMs} ms of silence`,
      )
    }
  }

  /** The bytes of many readers are the same, so they are read once. */
  #framesOf(chunk: Chunk): readonly Frame[] {
    let frames = frameCache.get(chunk)
    if (frames === undefined) {
      frames = this.#reader.read(chunk.payload)
      this.#demand(this.#reader.isBetweenFrames, 'framing', () => 'a write ends within a block')
      frameCache.set(chunk, frames)
    }
    return frames
  }

  #park(): void {
    this.isParked = true
    this.checker.hasFallenBehind = true
    this.checker.mayHaveFallenBehind = true
    this.lastProgressMs = this.wroteAtMs
    if (this.#context.closedAtMs() !== undefined) this.parkedInCloseMs ??= this.wroteAtMs
  }

  #take(chunk: Chunk): void {
    if (this.isDead) return
    this.#written += chunk.payload.length
    this.#unread.push({ end: this.#written, frames: frameCache.get(chunk) ?? [] })
  }

  #end(): void {
    if (this.hasEnded || this.isGone) return
    this.#demand(this.checker.isEnded, 'unclean-end', () => 'ended without closing')
    this.hasEnded = true
    this.#leave()
  }

  #leave(): void {
    if (this.isGone) return
    this.isGone = true
    this.isParked = false
    this.#context.note('is gone')
    this.#context.onGone()
    this.#listener?.onClose()
  }

  /** Does what a member of the sink does, and throws before or after if that is planned. */
  #perform<T>(member: SinkMember, act: () => T): T {
    const fault = this.#faults.count(member)
    const done = fault?.isLate === false ? undefined : act()
    if (fault === undefined) return done!
    this.hasThrown = true
    this.#context.note(`throws in ${member}`)
    const error = new SinkFault(this.name, member)
    this.#context.onFault(error)
    throw error
  }

  /** What goes wrong inside of a sink must not be taken for a sink that throws. */
  #guard(check: () => void): void {
    try {
      check()
    } catch (error) {
      this.#context.fail(error)
    }
  }

  #demand(holds: boolean, invariant: Invariant, message: () => string): asserts holds {
    demand(holds, invariant, message, this.name)
  }
}
