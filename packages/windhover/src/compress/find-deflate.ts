/** What is used of `node:zlib`, whose types not every runtime has. */
interface Zlib {
  readonly deflateRawSync: (text: Uint8Array, options: object) => Uint8Array
  readonly constants: { readonly Z_SYNC_FLUSH: number }
}

/** Compresses a text, synchronously. */
export interface Deflate {
  /**
   * Returns the text as blocks of DEFLATE (RFC 1951), none of them the last, which end at a whole byte.
   *
   * @param before - the text right before it, as far as it may be referred to; a decoder must have it. Default: none.
   */
  (text: Uint8Array, before?: Uint8Array): Uint8Array
}

/** Texts of up to so many bytes, with what they may refer to, are compressed with the least state that sees all of them. */
const smallBytes = 8 * 1024
const middleBytes = 16 * 1024

/**
 * Finds a DEFLATE for this runtime. It is asked for and not imported, since the fan-out runs where there is none.
 *
 * @returns `undefined` where there is none, or none that works at once.
 */
export function findDeflate(): Deflate | undefined {
  const { process } = globalThis as { process?: { getBuiltinModule?: (name: string) => Zlib | undefined } }
  const zlib = process?.getBuiltinModule?.('node:zlib')
  if (zlib === undefined) return undefined
  const { deflateRawSync, constants } = zlib
  const finishFlush = constants.Z_SYNC_FLUSH
  return (text, before) => {
    const seenBytes = text.length + (before?.length ?? 0)
    return deflateRawSync(text, {
      finishFlush,
      // What does not shrink takes 5 bytes more for each 16 KB, and the flush 5: one piece has room for all.
      chunkSize: text.length + (text.length >> 11) + 64,
      ...chooseEffort(seenBytes),
      ...(before !== undefined && before.length > 0 && { dictionary: before }),
    })
  }
}

/** A message gains from effort, of which a long text needs too much. And to prepare the state costs more than a message does. */
function chooseEffort(seenBytes: number): object {
  if (seenBytes <= smallBytes) return { level: 6, windowBits: 13, memLevel: 5 }
  if (seenBytes <= middleBytes) return { level: 6, windowBits: 14, memLevel: 6 }
  return { level: 1 }
}
