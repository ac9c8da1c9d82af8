import { assert } from '../assert.ts'
import { defaults } from '../defaults.ts'
import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import type { Position } from '../position.ts'
import { FrameSlabs } from '../wire/frame-slabs.ts'
import { Evictions } from './evictions.ts'
import type { AppendOptions, Log, LogListener } from './log.ts'
import type { Message, MessageDraft } from '../message.ts'
import { Replacements } from './replacements.ts'
import { toMessage } from './to-message.ts'
import { WaitingAppends } from './waiting-appends.ts'

/** How much a log keeps: whole numbers, or `Infinity` for no bound. A bound of 0 keeps nothing. */
export interface LogBounds {
  /** How many messages. */
  readonly maxMessages?: number
  /** How many bytes of frames. */
  readonly maxBytes?: number
}

/** What is kept for replay. */
export interface HistoryBounds extends LogBounds {
  /** How old a message may become, in milliseconds. Default: no bound. */
  readonly maxAgeMs?: number
}

/** Options of {@link createMemoryLog}. */
export interface MemoryLogOptions {
  /** What is kept for replay. Default: 10,000 messages and 64 MiB, of any age. Any bound of 0 means no replay. */
  readonly history?: HistoryBounds
  /**
   * The newest messages, never evicted before each reader that can take them was offered them. When it is full,
   * {@link Log.append} waits. Default: 10,000 messages and 16 MiB. At least 1 message always fits.
   */
  readonly window?: LogBounds
  /** How many channels and channel-event pairs (and subjects, where they are tracked) evictions are remembered of. Default: 10,000. */
  readonly maxEvictionEntries?: number
}

/**
 * Creates a log in this process's memory. It begins a new epoch each time.
 *
 * @throws WindhoverError `invalid_option` for a bound that does not exist or is out of its range, by name.
 */
export function createMemoryLog(options: MemoryLogOptions = {}): Log {
  checkBounds('createMemoryLog', options, ['history', 'window', 'maxEvictionEntries'])
  checkBounds('history', options.history, ['maxMessages', 'maxBytes', 'maxAgeMs'])
  checkBounds('window', options.window, ['maxMessages', 'maxBytes'])
  return new MemoryLog(options)
}

/** Fills in the defaults of the bounds of a memory log. */
export function fillBounds({ history = {}, window = {} }: Pick<MemoryLogOptions, 'history' | 'window'>): {
  readonly history: Required<HistoryBounds>
  readonly window: Required<LogBounds>
} {
  return {
    history: {
      maxMessages: checkBound('history.maxMessages', history.maxMessages ?? defaults.history.maxMessages),
      maxBytes: checkBound('history.maxBytes', history.maxBytes ?? defaults.history.maxBytes),
      maxAgeMs: checkBound('history.maxAgeMs', history.maxAgeMs ?? defaults.history.maxAgeMs),
    },
    window: {
      maxMessages: Math.max(1, checkBound('window.maxMessages', window.maxMessages ?? defaults.window.maxMessages)),
      maxBytes: checkBound('window.maxBytes', window.maxBytes ?? defaults.window.maxBytes),
    },
  }
}

/**
 * What a message costs beside the bytes of its frame, measured: the message itself with its time, the view of its bytes and its
 * place in the list, and what the memory of a process grows beyond what is used.
 */
const messageOverheadBytes = 250

/** How many appends that wait are stored in one turn of the event loop; 1,000 take about 5 ms. */
const maxAdmitted = 1000

class MemoryLog implements Log {
  readonly epoch = createEpoch()
  readonly #history: Required<HistoryBounds>
  readonly #window: Required<LogBounds>
  readonly #maxEvictionEntries: number
  readonly #evictions: Evictions
  readonly #listeners = new Set<LogListener>()
  readonly #waiting = new WaitingAppends()
  readonly #slabs = new FrameSlabs()
  readonly #encode = (text: string): Uint8Array => this.#slabs.encode(text)
  #replacements: Replacements | undefined
  /** Kept messages in order; those before `#start` are evicted and cleared. */
  #messages: (Message | undefined)[] = []
  #start = 0
  /**
   * When each was appended, on a clock that never goes back; empty when no age is bound. The time of day may step: back, and nothing
   * would expire; forward, and all would be gone.
   */
  #appendedMs: number[] = []
  #bytes = 0
  #head = 0
  #released = 0
  /** Bytes of the messages after {@link #released}: what the window holds. */
  #windowBytes = 0
  #closed = false
  #admitting = false
  #nextAdmission: ReturnType<typeof setTimeout> | undefined
  #expiry: ReturnType<typeof setTimeout> | undefined

  constructor({ maxEvictionEntries = defaults.maxEvictionEntries, ...options }: MemoryLogOptions) {
    const bounds = fillBounds(options)
    this.#history = bounds.history
    this.#window = bounds.window
    this.#maxEvictionEntries = checkBound('maxEvictionEntries', maxEvictionEntries)
    this.#evictions = new Evictions(maxEvictionEntries)
  }

  get head(): number {
    return this.#head
  }

  get oldest(): number {
    return this.#head + 1 - (this.#messages.length - this.#start)
  }

  append(draft: MessageDraft, { maxWaitMs = Infinity }: AppendOptions = {}): Promise<Position> {
    if (this.#closed) return Promise.reject(closedError())
    if (this.#waiting.size > 0 || this.#isFull()) return this.#waiting.wait(draft, maxWaitMs)
    try {
      return Promise.resolve(this.#store(draft))
    } catch (error) {
      return Promise.reject(error as Error)
    }
  }

  at(offset: number): Message | undefined {
    return offset < this.oldest ? undefined : this.#messages[this.#start + offset - this.oldest]
  }

  lastEvicted(channels: readonly string[], events?: readonly string[]): number {
    this.#evict()
    return this.#evictions.last(channels, events)
  }

  replacements(): Replacements {
    if (this.#replacements === undefined) {
      this.#replacements = new Replacements(this.#maxEvictionEntries, this.oldest - 1)
      for (let offset = this.oldest; offset <= this.#head; offset += 1) this.#replacements.stored(this.at(offset)!)
    }
    return this.#replacements
  }

  tail(listener: LogListener): () => void {
    this.#listeners.add(listener)
    return () => {
      this.#listeners.delete(listener)
    }
  }

  release(offset: number): void {
    if (offset <= this.#released) return
    assert(offset <= this.#head, 'only what is stored is released')
    for (let next = this.#released + 1; next <= offset; next += 1) this.#windowBytes -= sizeOf(this.at(next)!)
    this.#released = offset
    assert(offset < this.#head || this.#windowBytes === 0, 'an empty window has no bytes')
    this.#evict()
    this.#admit()
  }

  async close(): Promise<void> {
    this.#closed = true
    clearTimeout(this.#expiry)
    clearTimeout(this.#nextAdmission)
    this.#listeners.clear()
    this.#waiting.rejectAll(closedError)
  }

  #store(draft: MessageDraft): Position {
    const position = { epoch: this.epoch, offset: this.#head + 1 }
    const message = toMessage(draft, position, Date.now(), this.#encode)
    this.#messages.push(message)
    if (this.#history.maxAgeMs !== Infinity) this.#appendedMs.push(performance.now())
    this.#bytes += sizeOf(message)
    this.#windowBytes += sizeOf(message)
    this.#head = message.offset
    this.#replacements?.stored(message)
    for (const listener of this.#listeners) listener(message)
    this.#evict()
    return position
  }

  /** Stores what waits, in the order of arrival, while there is room. A listener may release more meanwhile. */
  #admit(): void {
    if (this.#admitting || this.#nextAdmission !== undefined) return
    this.#admitting = true
    for (let admitted = 0; !this.#isFull(); admitted += 1) {
      if (admitted === maxAdmitted) {
        this.#admitInNextTurn()
        break
      }
      const append = this.#waiting.shift()
      if (append === undefined) break
      try {
        append.resolve(this.#store(append.draft))
      } catch (error) {
        // What cannot be written is refused, and holds up nobody behind it.
        append.reject(error as Error)
      }
    }
    this.#admitting = false
  }

  #admitInNextTurn(): void {
    this.#nextAdmission = setTimeout(() => {
      this.#nextAdmission = undefined
      this.#admit()
    })
  }

  #isFull(): boolean {
    const count = this.#head - this.#released
    return count >= this.#window.maxMessages || (count > 0 && this.#windowBytes >= this.#window.maxBytes)
  }

  /** Drops from the oldest on what the history does not allow, as far as it was released. */
  #evict(): void {
    const { maxMessages, maxBytes, maxAgeMs } = this.#history
    const tooOldMs = maxAgeMs === Infinity ? -Infinity : performance.now() - maxAgeMs
    for (;;) {
      const message = this.#messages[this.#start]
      if (message === undefined || message.offset > this.#released) break
      const count = this.#messages.length - this.#start
      if (count <= maxMessages && this.#bytes <= maxBytes && !(this.#appendedMs[this.#start]! <= tooOldMs)) break
      this.#evictions.record(message.channel, message.event, message.offset)
      this.#replacements?.evicted(message)
      this.#bytes -= sizeOf(message)
      this.#messages[this.#start] = undefined
      this.#start += 1
    }
    // Compacted only when half of it is empty, so that an eviction costs O(1) on average.
    if (this.#start > 1024 && this.#start * 2 > this.#messages.length) {
      this.#messages = this.#messages.slice(this.#start)
      this.#appendedMs = this.#appendedMs.slice(this.#start)
      this.#start = 0
    }
    this.#armExpiry()
  }

  /** One timer for the oldest message, so that an idle log gives back its memory too. */
  #armExpiry(): void {
    const { maxAgeMs } = this.#history
    const first = this.#messages[this.#start]
    if (maxAgeMs === Infinity || this.#closed || this.#expiry !== undefined || first === undefined) return
    if (first.offset > this.#released) return
    const delayMs = Math.min(Math.max(this.#appendedMs[this.#start]! + maxAgeMs - performance.now(), 1), 2 ** 31 - 1)
    this.#expiry = setTimeout(() => {
      this.#expiry = undefined
      this.#evict()
    }, delayMs)
    ;(this.#expiry as { unref?: () => void }).unref?.()
  }
}

function closedError(): WindhoverError {
  return new WindhoverError('closed', 'the log is closed')
}

function sizeOf(message: Message): number {
  return message.frame.length + messageOverheadBytes
}

/** 64 random bits in hexadecimal: two lives of a log never share one. */
function createEpoch(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

function checkBounds(option: string, bounds: unknown, names: readonly string[]): void {
  if (bounds === undefined) return
  if (typeof bounds !== 'object' || bounds === null) {
    throw new WindhoverError('invalid_option', `${option}: expected an object with ${names.join(', ')}`)
  }
  for (const name in bounds) {
    if (names.includes(name)) continue
    throw new WindhoverError('invalid_option', `${option}: ${name} is not a bound (there are ${names.join(', ')})`)
  }
}

function checkBound(option: string, value: number): number {
  if (value === Infinity || (Number.isSafeInteger(value) && value >= 0)) return value
  throw new WindhoverError(
    'invalid_option',
    `${option}: expected a whole number of 0 or more, or Infinity, got ${describeGiven(value)}`,
  )
}
