import { createHub, WindhoverError } from 'windhover'
import type { Chunk, Sink, SinkListener } from 'windhover/adapter'
import { createDiskStore } from 'windhover/store/disk'

import type { NodeEvent, NodeRequest, NodeSettings } from './node-messages.ts'

// A node in a process of its own, which can be killed: a hub on a directory, told what to do by messages.

/** How many bytes may be on their way to a reader. */
const capacity = 65_536

const settings = JSON.parse(process.argv[2]!) as NodeSettings
const { directory, durability, kept } = settings
const hub = createHub({
  store: createDiskStore({ directory, durability, history: { maxMessages: kept ?? Infinity } }),
  history: { maxMessages: settings.history },
  window: { maxMessages: settings.window },
  reconnectSpreadMs: 0,
  observer: {
    onError: (error) => tell({ kind: 'failed', message: String((error as Error).stack) }),
    onConnected: () => tell({ kind: 'count', count: hub.connectedCount() }),
    onDisconnected: () => tell({ kind: 'count', count: hub.connectedCount() }),
  },
})
const sinks = new Map<number, RemoteSink>()

/** A way out through the messages of this process. */
class RemoteSink implements Sink {
  pendingBytes = 0
  readonly #id: number
  #listener: SinkListener | undefined
  #isFull = false

  constructor(id: number) {
    this.#id = id
    sinks.set(id, this)
  }

  attach(listener: SinkListener): void {
    this.#listener = listener
  }

  write({ payload }: Chunk): boolean {
    tell({ kind: 'written', id: this.#id, payload })
    this.pendingBytes += payload.length
    this.#isFull = this.pendingBytes > capacity
    return !this.#isFull
  }

  close(last: Chunk): void {
    this.write(last)
    tell({ kind: 'ended', id: this.#id })
  }

  destroy(): void {
    tell({ kind: 'ended', id: this.#id })
    this.leave()
  }

  take(bytes: number): void {
    this.pendingBytes -= bytes
    if (!this.#isFull || this.pendingBytes > capacity) return
    this.#isFull = false
    this.#listener?.onDrain()
  }

  leave(): void {
    if (sinks.delete(this.#id)) this.#listener?.onClose()
  }
}

function tell(event: NodeEvent): void {
  process.send?.(event)
}

async function publish({ id, event, data, options }: NodeRequest & { readonly kind: 'publish' }): Promise<void> {
  try {
    const { position } = await hub.publish(event, data, options)
    tell({ kind: 'published', id, position })
  } catch (error) {
    const mayHaveHappened = error instanceof WindhoverError && error.mayHaveHappened
    tell({ kind: 'refused', id, message: String(error), mayHaveHappened })
  }
}

function join(id: number, request: (NodeRequest & { readonly kind: 'join' })['request']): void {
  try {
    hub.join({ ...request, sink: new RemoteSink(id) })
  } catch (error) {
    sinks.delete(id)
    tell({ kind: 'ended', id })
    if (!(error instanceof WindhoverError)) throw error
  }
}

process.on('message', (request: NodeRequest) => {
  if (request.kind === 'join') join(request.id, request.request)
  else if (request.kind === 'taken') sinks.get(request.id)?.take(request.bytes)
  else if (request.kind === 'leave') sinks.get(request.id)?.leave()
  else if (request.kind === 'publish') void publish(request)
  else void hub.close().then(() => process.disconnect())
})

await hub.ready()
tell({ kind: 'ready' })
