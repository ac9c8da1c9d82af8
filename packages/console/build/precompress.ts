import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

import type { Plugin } from 'vite'

/** Below this a response fits one packet anyway. */
const minBytes = 1024

/**
 * From this size on brotli works at {@link bigQuality}. At 11 it spends seconds on a bundle of megabytes, at 9 a fraction
 * of one, for a few per cent more bytes.
 */
const bigBytes = 256 * 1024
const bigQuality = 9

/** Formats that are compressed already. */
const packed = /\.(?:png|jpe?g|gif|webp|avif|woff2?|br|gz)$/

/** A Vite plugin that lays `<asset>.br` and `<asset>.gz` beside each built asset, for the server to send as they are. */
export function precompress(): Plugin {
  return {
    name: 'windhover-precompress',
    apply: 'build',
    async writeBundle({ dir = '.' }, bundle) {
      const assets = Object.keys(bundle).filter((name) => name.startsWith('assets/') && !packed.test(name))
      await Promise.all(assets.map((name) => compressFile(join(dir, name))))
    },
  }
}

async function compressFile(path: string): Promise<void> {
  const bytes = await readFile(path)
  if (bytes.length <= minBytes) return
  const [brotli, gzipped] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: bytes.length < bigBytes ? constants.BROTLI_MAX_QUALITY : bigQuality,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
        [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      },
    }),
    promisify(gzip)(bytes, { level: 9 }),
  ])
  await Promise.all([writeFile(`${path}.br`, brotli), writeFile(`${path}.gz`, gzipped)])
}
