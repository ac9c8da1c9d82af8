import { readFile } from 'node:fs/promises'

import { readSecretText, UnsafeSecretFile } from '../options/read-secret-file.ts'
import { StoreFault } from './store-fault.ts'
import type { StorePlace, TlsFiles } from './store-place.ts'

/** What the server gives `windhover-redis` to connect by. */
export interface RedisTarget {
  readonly hub: string
  readonly url?: string
  readonly client?: () => Promise<{ readonly url: string; readonly socket: object }>
}

/**
 * Makes the target of a place. Its files are read before each attempt to connect, so that a certificate may be renewed.
 *
 * @throws StoreFault for a file that cannot be read, or a key that others may read.
 */
export async function toRedisTarget({
  url,
  hub,
  files,
}: Extract<StorePlace, { readonly kind: 'redis' }>): Promise<RedisTarget> {
  if (files === undefined) return { hub, url }
  await readFiles(files)
  return { hub, client: async () => ({ url, socket: { tls: true, ...(await readFiles(files)) } }) }
}

async function readFiles({ ca, cert, key }: TlsFiles): Promise<object> {
  return {
    ...(ca === undefined ? {} : { ca: await read('ca', () => readFile(ca, 'utf8')) }),
    ...(cert === undefined ? {} : { cert: await read('cert', () => readFile(cert, 'utf8')) }),
    ...(key === undefined ? {} : { key: await read('key', () => readSecretText(key)) }),
  }
}

async function read(name: string, readText: () => Promise<string> | string): Promise<string> {
  try {
    return await readText()
  } catch (error) {
    if (error instanceof UnsafeSecretFile) throw new StoreFault(`${name}: the file of the URL: ${error.message}`)
    const { code } = error as NodeJS.ErrnoException
    const reason = code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`
    throw new StoreFault(`${name}: the file of the URL ${reason}; give the path of a file in PEM`)
  }
}
