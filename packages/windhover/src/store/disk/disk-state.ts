import { describeGiven } from '../../describe-given.ts'
import { WindhoverError } from '../../errors.ts'
import { checkOptionNames, namesOf } from '../../options.ts'
import { checkStateValue, StateEntries } from '../state-entries.ts'
import type { State, StateEntry, StateListener } from '../state.ts'
import { lockDirectory, type DirectoryLock } from './directory-lock.ts'
import { makeDirectory } from './make-directory.ts'
import { formatChanges, readStateLog, replaceStateLog, type StateChange, type StateFile } from './state-log.ts'
import { unavailableError } from './unavailable-error.ts'

/** Settings of a state on disk. */
export interface DiskStateOptions {
  /** The state's directory, made if there is none. It belongs to one state of one process at a time, and to no store. */
  readonly directory: string
}

const optionNames = namesOf<DiskStateOptions>()({ directory: true })

/** The file is written again once it has this many changes, and twice as many as entries. */
const minChanges = 10_000

/**
 * Creates a state in a directory, for one process. Each change is answered after it would outlive a loss of power. It
 * counts from the moment it is made, so that a revocation waits for no disk.
 *
 * It opens the directory at once, and every call waits for that. While another process has it, calls are refused
 * with `unavailable`. A file that is not whole, or of another version, refuses them with `invalid_option`.
 *
 * @throws WindhoverError `invalid_option` for a wrong option.
 */
export function createDiskState(options: DiskStateOptions): State {
  checkOptionNames('createDiskState', options, optionNames)
  const { directory } = options
  if (typeof directory !== 'string' || directory === '') {
    throw new WindhoverError('invalid_option', `directory: expected a path, got ${describeGiven(directory)}`)
  }
  return new DiskState(directory)
}

/** The state of {@link createDiskState}. Tests give it files that fail. */
export class DiskState implements State {
  readonly #directory: string
  readonly #openFile: ((path: string) => Promise<StateFile>) | undefined
  readonly #entries = new StateEntries()
  #lock: DirectoryLock | undefined
  #opened: Promise<void>
  #isShut = false
  #isClosed = false
  #closing: Promise<void> | undefined
  /** Undefined after a write failed: what the file has is then not known, and a new one takes its place. */
  #file: StateFile | undefined
  #changeCount = 0
  /** Changes that wait to be written, and the write that takes them. */
  #waiting: StateChange[] = []
  #nextWrite: Promise<void> | undefined
  #lastWrite: Promise<void> = Promise.resolve()

  constructor(directory: string, openFile?: (path: string) => Promise<StateFile>) {
    this.#directory = directory
    this.#openFile = openFile
    this.#opened = this.#open()
  }

  async put(
    key: string,
    value: string,
    options: { readonly ifAbsent?: boolean; readonly ttlMs?: number } = {},
  ): Promise<boolean> {
    checkStateValue(value)
    await this.#reach()
    if (!this.#entries.put(key, value, options)) return false
    await this.#keep(['put', key, value, options.ttlMs === undefined ? null : Date.now() + options.ttlMs])
    return true
  }

  async delete(key: string): Promise<boolean> {
    await this.#reach()
    if (!this.#entries.delete(key)) return false
    await this.#keep(['delete', key])
    return true
  }

  async list(prefix: string): Promise<readonly StateEntry[]> {
    await this.#reach()
    return this.#entries.list(prefix)
  }

  async watch(prefix: string, listener: StateListener): Promise<() => void> {
    await this.#reach()
    return this.#entries.watch(prefix, listener)
  }

  close(): Promise<void> {
    this.#isClosed = true
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    await this.#opened.catch(() => undefined)
    await this.#lastWrite.catch(() => undefined)
    this.#entries.clear()
    await this.#file?.close().catch(() => undefined)
    await this.#lock?.release()
  }

  async #reach(): Promise<void> {
    this.#refuseWhenClosed()
    if (this.#isShut) {
      this.#isShut = false
      this.#opened = this.#open()
    }
    await this.#opened
    this.#refuseWhenClosed()
  }

  #refuseWhenClosed(): void {
    if (this.#isClosed) throw new WindhoverError('closed', 'the state is closed')
  }

  #open(): Promise<void> {
    const opened = this.#read()
    // Callers that wait are told. A later call may find the directory free.
    opened.catch(() => (this.#isShut = true))
    return opened
  }

  async #read(): Promise<void> {
    await makeDirectory(this.#directory)
    const lock = await lockDirectory(this.#directory)
    try {
      const nowMs = Date.now()
      for (const change of await readStateLog(this.#directory)) {
        const [act, key] = change
        const dueMs = act === 'put' ? change[3] : null
        if (act === 'delete' || (dueMs !== null && dueMs <= nowMs)) this.#entries.delete(key)
        else this.#entries.put(key, change[2], dueMs === null ? {} : { ttlMs: dueMs - nowMs })
      }
      // What was being written when the process ended is gone with the old file.
      await this.#replace()
      this.#lock = lock
    } catch (error) {
      this.#entries.clear()
      await lock.release()
      throw error
    }
  }

  /** Writes a change together with those that wait; resolves once it would outlive a loss of power. */
  #keep(change: StateChange): Promise<void> {
    this.#waiting.push(change)
    this.#nextWrite ??= this.#lastWrite
      .catch(() => undefined)
      .then(() => {
        const changes = this.#waiting
        this.#waiting = []
        this.#nextWrite = undefined
        return this.#write(changes)
      })
    this.#lastWrite = this.#nextWrite
    return this.#nextWrite
  }

  async #write(changes: readonly StateChange[]): Promise<void> {
    try {
      this.#changeCount += changes.length
      const isLong = this.#changeCount > Math.max(minChanges, 2 * this.#entries.size)
      if (this.#file === undefined || isLong) return await this.#replace()
      await this.#file.writeFile(formatChanges(changes))
      await this.#file.datasync()
    } catch (error) {
      const file = this.#file
      this.#file = undefined
      await file?.close().catch(() => undefined)
      // It is in memory, and the next write that succeeds has it.
      throw unavailableError(error, true)
    }
  }

  /** Puts a file with the entries of now in the place of the old one. It has all changes that wait, too. */
  async #replace(): Promise<void> {
    const old = this.#file
    const nowMs = Date.now()
    const changes = this.#entries.listKept().map(({ key, value, ttlMs }): StateChange => {
      return ['put', key, value, ttlMs === undefined ? null : nowMs + ttlMs]
    })
    this.#file = await replaceStateLog(this.#directory, changes, this.#openFile)
    this.#changeCount = changes.length
    await old?.close().catch(() => undefined)
  }
}
