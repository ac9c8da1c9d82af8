import { join, resolve } from 'node:path'

import type { State, Store, StoreBounds } from 'windhover/store'
import { createDiskState, createDiskStore } from 'windhover/store/disk'

import { StoreFault } from './store-fault.ts'
import type { StorePlace } from './store-place.ts'

/**
 * Opens the store of a directory.
 *
 * @throws StoreFault if the directory cannot be used.
 */
export async function openDiskStore(
  { directory, durability }: Extract<StorePlace, { readonly kind: 'disk' }>,
  history: StoreBounds,
): Promise<Store> {
  const store = createDiskStore({ directory, durability, history })
  try {
    await store.probe()
    return store
  } catch (error) {
    await store.close()
    throw new StoreFault(describeDirectoryFault(resolve(directory), error))
  }
}

/**
 * Opens the state of a directory's store, which is in a folder of it: what was revoked, the tickets and the kicks.
 *
 * @throws StoreFault if the folder cannot be used.
 */
export async function openDiskState({ directory }: { readonly directory: string }): Promise<State> {
  const folder = toStateFolder(directory)
  const state = createDiskState({ directory: folder })
  try {
    await state.list('revocation:')
    return state
  } catch (error) {
    await state.close()
    throw new StoreFault(describeDirectoryFault(resolve(folder), error))
  }
}

/** Returns the folder of the state in the directory of a store. */
export function toStateFolder(directory: string): string {
  return join(directory, 'state')
}

/** What to do about an error of the file system. */
const remedies: Readonly<Record<string, string>> = {
  EACCES: 'this user may not write there; give it the right to, or name another directory',
  EPERM: 'this user may not write there; give it the right to, or name another directory',
  EROFS: 'the file system is read-only; name another directory',
  ENOSPC: 'the disk is full; make room, or name another directory',
  ENOENT: 'no directory can be made there, or it was removed; name another directory',
  ENOTDIR: 'a part of the path is a file; name another directory',
  EEXIST: 'it is a file; name a directory',
}

/** Tells why a directory cannot be used, and what to do about it. */
export function describeDirectoryFault(directory: string, error: unknown): string {
  const { code, cause, message } = error as NodeJS.ErrnoException
  const remedy = remedies[code ?? ''] ?? remedies[(cause as NodeJS.ErrnoException | undefined)?.code ?? '']
  if (remedy !== undefined) return `${directory} cannot be used: ${remedy}`
  // The store tells of another process that has the directory in its own words.
  return code === 'unavailable' && cause === undefined
    ? `${message}; end that one, or name another directory`
    : `${directory} cannot be used: ${message}`
}
