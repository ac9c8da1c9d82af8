import { get, type IncomingMessage } from 'node:http'
import type { Duplex } from 'node:stream'

import { type Block, parseBlock } from './block.ts'

/** A raw client of one stream. */
export interface OpenStream {
  readonly response: IncomingMessage
  /** Resolves with the next block. */
  next(): Promise<Block>
  /** Resolves once the stream has ended, cleanly or not. */
  readonly closed: Promise<void>
  close(): void
}

/**
 * Opens a stream and reads it block by block.
 *
 * @param decoder - undoes a content coding.
 */
export async function openStream(
  url: string,
  headers: Record<string, string> = {},
  decoder?: Duplex,
): Promise<OpenStream> {
  const request = get(url, { headers, agent: false })
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    request.once('response', resolve).once('error', reject)
  })
  const blocks: Block[] = []
  const waiting: ((block: Block) => void)[] = []
  let rest = ''
  const body = decoder === undefined ? response : response.pipe(decoder)
  body.setEncoding('utf8')
  body.on('data', (text: string) => {
    const parts = (rest + text).split('\n\n')
    rest = parts.pop()!
    for (const block of parts.map(parseBlock)) {
      const resolve = waiting.shift()
      if (resolve === undefined) blocks.push(block)
      else resolve(block)
    }
  })
  // A connection that the server drops.
  response.on('error', () => {})
  request.on('error', () => {})
  return {
    response,
    next: () => {
      const block = blocks.shift()
      return block === undefined ? new Promise((resolve) => waiting.push(resolve)) : Promise.resolve(block)
    },
    closed: new Promise((resolve) => response.once('close', resolve)),
    close: () => request.destroy(),
  }
}
