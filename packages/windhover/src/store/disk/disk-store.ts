import { mkdir } from 'node:fs/promises'

import { WindhoverError } from '../../errors.ts'
import type { Position } from '../../position.ts'
import { Follower } from '../follower.ts'
import { GroupAppend } from '../group-append.ts'
import type { Following, Store, StoreBatch, StoreDraft, Stored, StoreListener } from '../store.ts'
import { lockDirectory, type DirectoryLock } from './directory-lock.ts'
import { DiskLog } from './disk-log.ts'
import { readDiskSettings, type DiskSettings, type DiskStoreOptions } from './disk-store-options.ts'

/** The time between syncs with `durability: 'interval'`. */
const syncIntervalMs = 100

/**
 * Creates a store in a directory, for one process. It opens the directory at once, and every call waits for
 * that. While another process has the directory, calls are refused with `unavailable`.
 *
 * If something that was acknowledged is missing, a new epoch begins, and the content of the directory is
 * given up:
 *
 * - A record in the middle is not whole. That file stays under the name `.corrupt`.
 * - A file is gone.
 * - The directory is a copy.
 * - The machine lost power with a durability that does not outlive it.
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
  /** Why a new epoch began. */
  readonly loss: string | undefined
  readonly lock: DirectoryLock
}

class DiskStore implements Store {
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
  #isFailing = false
  #isLossTold = false

  constructor(settings: DiskSettings) {
    this.#settings = settings
    this.#opened = this.#open()
  }

  async follow(listener: StoreListener, from: Position | 'oldest' | 'head'): Promise<Following> {
    const log = await this.#reach()
    // A listener that saw more than the log has proves a loss.
    const { epoch, offset } = log.head
    if (typeof from !== 'string' && from.epoch === epoch && from.offset > offset)
      await this.#act(() => log.beginEpoch())
    const start = from === 'head' ? log.head : from === 'oldest' ? log.start : from
    const following = this.#follower.follow(listener, start, {
      next: (after, oldest) => log.next(after, oldest).catch((error: unknown) => this.#fail(error)),
    })
    const { loss } = await this.#opened
    if (loss !== undefined && !this.#isLossTold) listener.onState('ready', `a new epoch began: ${loss}`)
    this.#isLossTold = true
    return following
  }

  append(drafts: readonly StoreDraft[], options: { readonly maxWaitMs: number }): Promise<readonly Stored[]> {
    return this.#appends.append(drafts, options)
  }

  async read(after: Position, max: { messages: number; bytes: number }): Promise<StoreBatch | 'epoch' | 'evicted'> {
    const log = await this.#reach()
    return await log.read(after, max).catch(throwUnavailable)
  }

  async probe(): Promise<Position> {
    const log = await this.#reach()
    await this.#act(() => log.sync()).catch(throwUnavailable)
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
    try {
      const stored = await this.#act(() => log.append(drafts))
      if (this.#settings.durability === 'interval') this.#syncSoon(log)
      if (this.#isFailing) this.#follower.tellState('ready')
      this.#isFailing = false
      this.#follower.wake()
      return stored
    } catch (error) {
      this.#fail(error)
      throw error
    }
  }

  #syncSoon(log: DiskLog): void {
    if (this.#closing !== undefined) return
    this.#syncTimer ??= setTimeout(() => {
      this.#syncTimer = undefined
      this.#act(() => log.sync()).catch((error: unknown) => this.#fail(error))
    }, syncIntervalMs)
  }

  /** Tells the listener that the disk does not do its work. */
  #fail(error: unknown): undefined {
    this.#isFailing = true
    this.#follower.tellState('waiting', error instanceof Error ? error.message : 'the disk failed')
  }

  async #reach(): Promise<DiskLog> {
    if (this.#closing !== undefined) throw new WindhoverError('closed', 'the store is closed')
    if (this.#isShut) this.#opened = this.#open()
    return (await this.#opened).log
  }

  #open(): Promise<Opened> {
    this.#isShut = false
    const opened = open(this.#settings)
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

async function open(settings: DiskSettings): Promise<Opened> {
  await mkdir(settings.directory, { recursive: true })
  const lock = await lockDirectory(settings.directory)
  try {
    return { ...(await DiskLog.open(settings)), lock }
  } catch (error) {
    await lock.release()
    throw error
  }
}
