import { accessSync, constants, existsSync, statSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

import type { Store } from 'windhover/store'

import type { ResolvedConfig } from '../../options/resolve-config.ts'
import { openStore } from '../../store/open-store.ts'
import { readStoreUrl } from '../../store/read-store-url.ts'
import { toStoreBounds } from '../../store/to-store-bounds.ts'
import { type Finding, findingsOf } from './finding.ts'

/** The longest time that a store may take, in milliseconds. */
const maxWaitMs = 5_000

const { ok, fail } = findingsOf('store')

/** Checks whether the store can be reached and written to. No message is stored. */
export async function checkStore({ options }: Pick<ResolvedConfig, 'options'>): Promise<Finding[]> {
  const { store = 'memory:', storePassword, history } = options
  if (typeof store !== 'string') return [await probe(store)]
  const place = readStoreUrl(store, storePassword)
  if (place.kind === 'memory') return [ok('messages are kept in memory alone')]
  if (place.kind === 'disk') return [checkDirectory(resolve(place.directory))]
  try {
    const opened = await openStore(place, toStoreBounds(history))
    try {
      return [await probe(opened)]
    } finally {
      await opened.close()
    }
  } catch (error) {
    return [fail((error as Error).message.replace(/^store: /, ''))]
  }
}

async function probe(store: Store): Promise<Finding> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`did not answer for ${maxWaitMs} ms`)), maxWaitMs)
  })
  try {
    await Promise.race([store.probe(), late])
    return ok('can be reached, and takes messages')
  } catch (error) {
    return fail((error as Error).message)
  } finally {
    clearTimeout(timer)
  }
}

/** A server may have it open, so that it is looked at from outside. */
function checkDirectory(directory: string): Finding {
  let nearest = directory
  while (!existsSync(nearest) && dirname(nearest) !== nearest) nearest = dirname(nearest)
  if (!statSync(nearest).isDirectory()) return fail(`${nearest} is a file; name a directory`)
  try {
    accessSync(nearest, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code = 'unknown error' } = error as NodeJS.ErrnoException
    return fail(`${nearest} cannot be written to (${code}); give this user the right to it`)
  }
  return ok(nearest === directory ? `${directory} can be written to` : `${directory} can be made`)
}
