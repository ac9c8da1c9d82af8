import type { Chunk } from '../chunk.ts'
import type { Link } from './chain.ts'

/** A batch for readers that take gzip, which may stand in a chain; for all others it is what it was. */
export class LinkedChunk implements Chunk {
  readonly plain: Chunk
  /** `undefined` for one that stands alone. */
  readonly link: Link | undefined

  constructor(plain: Chunk, link: Link | undefined) {
    this.plain = plain
    this.link = link
  }

  get bytes(): Uint8Array {
    return this.plain.bytes
  }

  get payload(): Uint8Array {
    return this.plain.payload
  }

  get payloadLength(): number {
    return this.plain.payloadLength
  }

  get pieces(): readonly Uint8Array[] | undefined {
    return this.plain.pieces
  }
}
