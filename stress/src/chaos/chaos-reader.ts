import { connect, type Socket } from 'node:net'

import { FrameReader } from '../frame.ts'
import { ResponseReader } from '../http/response-reader.ts'
import type { ClusterChecker } from '../nodes/cluster-checker.ts'
import type { Random } from '../random.ts'
import { sleep } from '../sleep.ts'
import type { NodeAddress } from './node-call.ts'

/** What a reader lives with. */
export interface ChaosReaderOptions {
  readonly checker: ClusterChecker
  readonly nodes: readonly NodeAddress[]
  /** The one node that it reads from; `undefined` if it roams. */
  readonly home: NodeAddress | undefined
  readonly random: Random
  readonly note: (who: string, what: string) => void
  /** Called after each gap that it was told. */
  readonly onGap: (reader: string) => void
  /** Whether roaming readers stay. */
  readonly isCalm: () => boolean
}

/** A client over a raw socket, which comes back with its last id whenever it has lost its connection, or leaves it. */
export class ChaosReader {
  readonly checker: ClusterChecker
  readonly #options: ChaosReaderOptions
  #socket: Socket | undefined
  #isOver = false
  /** How often it connected. */
  connections = 0

  constructor(options: ChaosReaderOptions) {
    this.checker = options.checker
    this.#options = options
  }

  /** Whether it has a connection. */
  get isConnected(): boolean {
    return this.#socket !== undefined
  }

  /** Reads until {@link leave}. */
  async run(): Promise<void> {
    const { nodes, home, random } = this.#options
    while (!this.#isOver) {
      const node = home ?? random.pick(nodes)
      if (node.port !== undefined) await this.#read(node, node.port)
      await sleep(random.between(5, 100))
    }
  }

  /** Ends it for good. */
  leave(): void {
    this.#isOver = true
    this.#socket?.destroy()
  }

  async #read(node: NodeAddress, port: number): Promise<void> {
    const { note, random, home, isCalm } = this.#options
    const { name, lastEventId, interest } = this.checker
    const { channels, events } = interest
    const query = [...channels.map((channel) => `channel=${channel}`), ...events.map((event) => `event=${event}`)]
    const id = lastEventId === undefined ? '' : `Last-Event-ID: ${lastEventId}\r\n`
    note(name, `connects to ${node.name} with ${lastEventId}`)
    this.checker.connect()
    this.connections += 1
    const socket = connect(port, '127.0.0.1')
    this.#socket = socket
    socket.write(`GET /sse/broadcast?${query.join('&')} HTTP/1.1\r\nHost: 127.0.0.1\r\n${id}\r\n`)
    const leaves = setTimeout(() => isCalm() || socket.destroy(), random.between(50, 1_500))
    if (home !== undefined) clearTimeout(leaves)
    try {
      await this.#follow(socket)
    } finally {
      clearTimeout(leaves)
      socket.destroy()
      this.#socket = undefined
    }
  }

  /** Resolves when the connection is gone, and rejects with what must not have come. */
  #follow(socket: Socket): Promise<void> {
    const frames = new FrameReader()
    return new Promise((resolve, reject) => {
      const response = new ResponseReader((bytes) => {
        // An answer that is no stream has a length in place of an end, and its connection may stay.
        if (response.status !== 200 || !this.#take(frames, bytes)) socket.destroy()
      }, true)
      socket.on('data', (bytes) => {
        try {
          response.read(bytes)
        } catch (error) {
          reject(error)
        }
        if (response.isComplete) socket.destroy()
      })
      // Whatever ends a connection, it comes back: nodes are killed here.
      socket.on('error', () => resolve())
      socket.on('close', () => resolve())
    })
  }

  /** Returns whether the stream goes on. */
  #take(frames: FrameReader, bytes: Uint8Array): boolean {
    const { note, onGap } = this.#options
    let goesOn = true
    for (const frame of frames.read(bytes)) {
      note(this.checker.name, `< ${frame.text.replaceAll('\n', ' | ')}`)
      if (frame.comment !== undefined) continue
      goesOn = this.checker.accept(frame)
      if (frame.event === 'gap') onGap(this.checker.name)
    }
    return goesOn
  }
}
