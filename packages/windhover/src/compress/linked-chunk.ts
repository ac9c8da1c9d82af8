import type { Chunk } from '../chunk.ts'
import type { Link } from './chain.ts'

/** A chunk that stands in a chain, for readers that take gzip; for all others it is what it was. */
export class LinkedChunk implements Chunk {
  readonly plain: Chunk
  readonly link: Link

  constructor(plain: Chunk, link: Link) {
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
