import type { Socket } from 'node:net'

import type { Sink, SinkListener } from '../connection/sink.ts'
import type { Chunk } from '../chunk.ts'
import { countPendingBytes } from './pending-bytes.ts'

const sinkOf = Symbol('windhover.sink')

/** A connection that carries a stream: its sink hangs on it, so that all connections share their listeners. */
interface StreamSocket extends Socket {
  [sinkOf]?: SocketSink | undefined
}

/** The end of a body in chunks: a chunk of no bytes (RFC 9112, section 7.1). */
const lastChunk = new TextEncoder().encode('0\r\n\r\n')

/**
 * A reader's way out straight to the connection, in chunks of HTTP/1.1 that were framed once for all readers.
 * Each write is one system call, and nothing is allocated for a reader but this.
 */
export class SocketSink implements Sink {
  readonly #socket: StreamSocket
  /** Called on drains and at the end. */
  listener: SinkListener | undefined

  constructor(socket: Socket) {
    this.#socket = socket
  }

  get pendingBytes(): number {
    return countPendingBytes(this.#socket)
  }

  attach(listener: SinkListener): void {
    const socket = this.#socket
    this.listener = listener
    socket[sinkOf] = this
    socket.on('drain', onDrain)
    socket.on('close', onClose)
    socket.on('error', ignore)
  }

  write(chunk: Chunk): boolean {
    const isRoom = chunk.pieces === undefined ? this.#socket.write(chunk.bytes) : this.#writePieces(chunk.pieces)
    // A large write counts as pending until the next turn even when the system took it at once; then nobody need wait.
    return isRoom || this.pendingBytes === 0
  }

  close(last: Chunk): void {
    const socket = this.#socket
    socket.cork()
    socket.write(last.bytes)
    socket.end(lastChunk)
    socket.uncork()
  }

  destroy(): void {
    this.#socket.destroy()
  }

  /** In one system call. */
  #writePieces(pieces: readonly Uint8Array[]): boolean {
    const socket = this.#socket
    let isRoom = true
    socket.cork()
    for (const piece of pieces) isRoom = socket.write(piece)
    socket.uncork()
    return isRoom
  }
}

function onDrain(this: StreamSocket): void {
  this[sinkOf]?.listener?.onDrain()
}

function onClose(this: StreamSocket): void {
  const sink = this[sinkOf]
  this[sinkOf] = undefined
  sink?.listener?.onClose()
}

/** A connection that is reset while bytes are on the way; 'close' follows. */
function ignore(): void {}
