import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

import { type Published, type PublishOptions, WindhoverError } from 'windhover'
import type { JoinRequest, Sink } from 'windhover/adapter'

import type { ClusterHub } from './cluster-world.ts'
import type { NodeEvent, NodeRequest, NodeSettings } from './node-messages.ts'

const program = join(import.meta.dirname, 'disk-node.js')

/** One publish that waits for its answer. */
interface Waiting {
  readonly resolve: (published: Published) => void
  readonly reject: (error: Error) => void
}

/** A hub in a process of its own, which ends cleanly or by SIGKILL. */
export class ProcessHub implements ClusterHub {
  readonly #process: ChildProcess
  readonly #ended: Promise<unknown>
  readonly #kills: () => boolean
  readonly #fail: (message: string) => void
  readonly #sinks = new Map<number, Sink>()
  /** Bytes that a reader has not taken yet. */
  readonly #untaken = new Map<number, number>()
  readonly #waiting = new Map<number, Waiting>()
  #isReady = false
  #isEnding = false
  #connected = 0
  #lastId = 0

  /** @param kills - whether the next end is one by SIGKILL. */
  constructor(settings: NodeSettings, kills: () => boolean, fail: (message: string) => void) {
    this.#process = fork(program, [JSON.stringify(settings)], { serialization: 'advanced', execArgv: [] })
    this.#kills = kills
    this.#fail = fail
    this.#process.on('message', (event) => this.#take(event as NodeEvent))
    this.#ended = once(this.#process, 'exit').then(() => this.#onEnd())
  }

  refusalFor(): 'closed' | 'store' | undefined {
    if (this.#isEnding) return 'closed'
    return this.#isReady ? undefined : 'store'
  }

  connectedCount(): number {
    return this.#connected
  }

  join({ sink, ...request }: JoinRequest): void {
    const id = (this.#lastId += 1)
    this.#sinks.set(id, sink)
    sink.attach({
      onDrain: () => this.#tellTaken(id),
      onClose: () => {
        if (this.#sinks.delete(id)) this.#tell({ kind: 'leave', id })
      },
    })
    this.#tell({ kind: 'join', id, request })
  }

  publish(event: string, data: unknown, options: PublishOptions): Promise<Published> {
    if (this.#isEnding) return Promise.reject(new WindhoverError('closed', 'the node ends'))
    const id = (this.#lastId += 1)
    return new Promise((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#tell({ kind: 'publish', id, event, data, options })
    })
  }

  async close(): Promise<void> {
    this.#isEnding = true
    if (this.#kills()) this.#process.kill('SIGKILL')
    else this.#tell({ kind: 'close' })
    await this.#ended
  }

  #take(event: NodeEvent): void {
    if (event.kind === 'ready') this.#isReady = true
    else if (event.kind === 'count') this.#connected = event.count
    else if (event.kind === 'failed') this.#fail(event.message)
    else if (event.kind === 'written') this.#write(event.id, event.payload)
    else if (event.kind === 'ended') this.#end(event.id)
    else {
      const waiting = this.#waiting.get(event.id)
      this.#waiting.delete(event.id)
      if (event.kind === 'published') {
        waiting?.resolve({ id: '', position: event.position, connected: this.#connected, isDuplicate: false })
      } else {
        const { message, mayHaveHappened } = event
        waiting?.reject(new WindhoverError('unavailable', message, { mayHaveHappened }))
      }
    }
  }

  #write(id: number, payload: Uint8Array): void {
    const sink = this.#sinks.get(id)
    if (sink === undefined) return
    this.#untaken.set(id, (this.#untaken.get(id) ?? 0) + payload.length)
    if (sink.write({ bytes: payload, payload, payloadLength: payload.length, pieces: undefined })) this.#tellTaken(id)
  }

  #tellTaken(id: number): void {
    const bytes = this.#untaken.get(id) ?? 0
    this.#untaken.delete(id)
    if (bytes > 0) this.#tell({ kind: 'taken', id, bytes })
  }

  #end(id: number): void {
    const sink = this.#sinks.get(id)
    this.#sinks.delete(id)
    sink?.destroy()
    this.#tell({ kind: 'leave', id })
  }

  #onEnd(): void {
    if (!this.#isEnding) this.#fail('a node ended by itself')
    this.#isEnding = true
    this.#connected = 0
    for (const sink of this.#sinks.values()) sink.destroy()
    this.#sinks.clear()
    const error = new WindhoverError('unavailable', 'the node was killed', { mayHaveHappened: true })
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }

  #tell(request: NodeRequest): void {
    // One that has been killed is told nothing, and nobody waits for it to hear.
    if (this.#process.connected) this.#process.send(request, () => undefined)
  }
}
