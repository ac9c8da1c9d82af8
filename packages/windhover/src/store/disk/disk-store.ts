import { WindhoverError } from '../../errors.ts'
import type { Position } from '../../position.ts'
import { Follower } from '../follower.ts'
import { GroupAppend } from '../group-append.ts'
import type { Following, Store, StoreBatch, StoreDraft, Stored, StoreListener } from '../store.ts'
import type { NextStep } from '../telling.ts'
import { lockDirectory, type DirectoryLock } from './directory-lock.ts'
import { DiskLog, type DiskLogListener } from './disk-log.ts'
import { MissingMessages } from './kept-epoch.ts'
import { makeDirectory } from './make-directory.ts'
import { readDiskSettings, type DiskSettings, type DiskStoreOptions } from './disk-store-options.ts'

/** The time between syncs with `durability: 'interval'`. */
const syncIntervalMs = 100

/**
 * Creates a store in a directory, for one process. It opens the directory at once, and every call waits for
 * that. While another process has the directory, calls are refused with `unavailable`.
 *
 * If something that was acknowledged may be missing, a new epoch begins. A listener of the old one is first told
 * what is whole of it, up to the first message that is missing.
 *
 * - A record in the middle is not whole. A copy of that file stays under the name `.corrupt`.
 * - A file is gone.
 * - The directory is a copy.
 * - The machine lost power with a durability that does not outlive it.
 * - The disk refused to sync what it had taken.
 *
 * Files of another version are refused with `invalid_option`, and stay as they are.
 *
 * Before you restore a directory in its old place, delete `epoch.json`.
 *
 * @throws WindhoverError `invalid_option` for a wrong option.
 */
export function createDiskStore(options: DiskStoreOptions): Store {
  return new DiskStore(readDiskSettings(options))
}

/** An open directory. */
interface Opened {
  readonly log: DiskLog
  readonly lock: DirectoryLock
}

/** The store of {@link createDiskStore}. Tests give it a system whose disk fails. */
export class DiskStore implements Store {
  readonly #settings: DiskSettings
  #opened: Promise<Opened>
  /** Whether the directory could not be opened. Another process may have had it. */
  #isShut = false
  readonly #appends = new GroupAppend({ send: (drafts) => this.#send(drafts) })
  readonly #follower = new Follower()
  /** Changes to the files run one after the other. */
  #lastAct: Promise<unknown> = Promise.resolve()
  #syncTimer: ReturnType<typeof setTimeout> | undefined
  #closing: Promise<void> | undefined
  /** What the disk does not do at present. */
  readonly #failing = new Set<'write' | 'read'>()
  /** Why new epochs began, and what is missing of old ones, until a listener was told. */
  #losses: string[] = []
  #lossCount = 0

  constructor(settings: DiskSettings) {
    this.#settings = settings
    this.#opened = this.#open()
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    const log = await this.#reach()
    // A listener that saw more than the log has proves a loss.
    const { epoch, offset } = log.head
    if (typeof from !== 'string' && from.epoch === epoch && from.offset > offset)
      await this.#act(() => log.endEpoch(`a listener saw ${from.offset}, and there is ${offset}`))
    const start = from === 'head' ? log.head : from === 'oldest' ? log.start : from
    const following = this.#follower.follow(listener, start, {
      next: (after, oldest) => this.#next(log, after, oldest),
    })
    this.#tellLoss()
    return {
      resume: () => following.resume(),
      stop: () => {
        following.stop()
        log.holdNothing()
      },
    }
  }

  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    return this.#appends.append(drafts, options)
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    const log = await this.#reach()
    return await this.#read(log, () => log.read(after, max)).catch(throwUnavailable)
  }

  async probe(): Promise<Position> {
    const log = await this.#reach()
    await this.#act(() => log.sync()).catch((error: unknown) => {
      this.#fail('write', error)
      throwUnavailable(error)
    })
    if (this.#failing.has('write')) await this.#tryAgain(log)
    this.#follower.wake()
    return log.head
  }

  close(): Promise<void> {
    this.#closing ??= this.#close()
    return this.#closing
  }

  async #close(): Promise<void> {
    clearTimeout(this.#syncTimer)
    this.#follower.stop()
    await this.#appends.close()
    const opened = await this.#opened.catch(() => undefined)
    if (opened === undefined) return
    await this.#act(() => opened.log.close()).catch(() => undefined)
    await opened.lock.release()
  }

  async #send(drafts: readonly StoreDraft[]): Promise<readonly Stored[]> {
    const { log } = await this.#opened
    const lossCount = this.#lossCount
    try {
      const stored = await this.#act(() => log.append(drafts))
      if (this.#settings.durability === 'interval') this.#syncSoon(log)
      this.#succeed('write')
      this.#follower.wake()
      return stored
    } catch (error) {
      // The disk did not take it, but took a new epoch.
      if (this.#lossCount === lossCount) this.#fail('write', error)
      throw error
    }
  }

  #syncSoon(log: DiskLog): void {
    if (this.#closing !== undefined) return
    this.#syncTimer ??= setTimeout(() => {
      this.#syncTimer = undefined
      this.#act(() => log.sync()).catch((error: unknown) => this.#fail('write', error))
    }, syncIntervalMs)
  }

  /** Finds out whether a disk that took nothing would take something again. What is stored can be told in any case. */
  async #tryAgain(log: DiskLog): Promise<void> {
    try {
      await this.#act(() => log.tryAppend())
      this.#succeed('write')
    } catch (error) {
      this.#fail('write', error)
    }
  }

  async #next(log: DiskLog, after: Position, oldest: number): Promise<NextStep | undefined> {
    try {
      const step = await this.#read(log, () => log.next(after, oldest))
      this.#succeed('read')
      return step
    } catch (error) {
      this.#fail('read', error)
      return undefined
    }
  }

  /** Reads from the log, which gives up what can no longer be read. */
  async #read<Result>(log: DiskLog, read: () => Promise<Result>): Promise<Result> {
    for (;;) {
      try {
        return await read()
      } catch (error) {
        if (!(error instanceof MissingMessages)) throw error
        await this.#act(() => log.giveUp(error))
      }
    }
  }

  #tellLoss(): void {
    if (this.#losses.length === 0 || !this.#follower.isTelling) return
    this.#follower.tellState('ready', this.#losses.join('; '))
    this.#losses = []
    this.#failing.clear()
    this.#follower.wake()
  }

  /** Tells the listener that the disk does not do its work. */
  #fail(act: 'write' | 'read', error: unknown): void {
    this.#failing.add(act)
    this.#follower.tellState('waiting', error instanceof Error ? error.message : 'the disk failed')
  }

  /** Tells the listener that the disk does its work again, once it does all of it. */
  #succeed(act: 'write' | 'read'): void {
    if (this.#failing.delete(act) && this.#failing.size === 0) this.#follower.tellState('ready')
  }

  async #reach(): Promise<DiskLog> {
    if (this.#closing !== undefined) throw new WindhoverError('closed', 'the store is closed')
    if (this.#isShut) this.#opened = this.#open()
    return (await this.#opened).log
  }

  #open(): Promise<Opened> {
    this.#isShut = false
    const opened = open(this.#settings, {
      onLoss: (reason) => {
        this.#losses.push(`a new epoch began: ${reason}`)
        this.#lossCount += 1
        this.#tellLoss()
      },
      onDamage: (sentence) => {
        this.#losses.push(sentence)
        this.#tellLoss()
      },
    })
    // Callers that wait are told. A later call may find the directory free.
    opened.catch(() => (this.#isShut = true))
    return opened
  }

  #act<Result>(run: () => Promise<Result>): Promise<Result> {
    const result = this.#lastAct.then(run)
    this.#lastAct = result.catch(() => undefined)
    return result
  }
}

/** Throws `unavailable`: for others, a disk that does not do its work cannot be reached. */
function throwUnavailable(cause: unknown): never {
  if (cause instanceof WindhoverError) throw cause
  throw new WindhoverError('unavailable', cause instanceof Error ? cause.message : 'the disk failed', { cause })
}

async function open(settings: DiskSettings, listener: DiskLogListener): Promise<Opened> {
  await makeDirectory(settings.directory)
  const lock = await lockDirectory(settings.directory)
  try {
    return { log: await DiskLog.open(settings, listener), lock }
  } catch (error) {
    await lock.release()
    throw error
  }
}
