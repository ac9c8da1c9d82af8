import { fileURLToPath } from 'node:url'

import type { Runtime } from './runtimes.ts'
import { type Program, startProgram } from './start-program.ts'

/** A stream that a runtime serves, and the API beside it. */
export interface Served {
  readonly program: Program
  /** The address of the stream. */
  readonly stream: string
  readonly publish: (event: string, data: unknown) => Promise<void>
  readonly countConnected: () => Promise<number>
}

/** Something that serves streams. */
export interface Subject {
  readonly name: string
  /** Whether it knows the connection that a stream is on; what takes a `Request` does not. */
  readonly ownsConnection: boolean
  readonly start: (runtime: Runtime) => Promise<Served>
}

const toPath = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))

/** The ready server, as it is built; it drops who takes nothing for half a second. */
export const readyServer: Subject = {
  name: 'the ready server',
  ownsConnection: true,
  async start(runtime) {
    const main = toPath('../../../windhover-server/dist/main.js')
    const program = await startProgram(runtime, main, ['--port', '0', '--stall-timeout-ms', '500', '--drain-ms', '0'])
    const { page } = JSON.parse(program.addressLine) as { page: string }
    return serve(program, new URL('/sse/broadcast', page), new URL('/api/broadcast', page), '/api/connected')
  },
}

/** The adapter of this name. */
export function adapterOf(name: string): Subject {
  return {
    name: `the adapter ${name}`,
    ownsConnection: !name.startsWith('hono') && name !== 'fetch',
    async start(runtime) {
      const program = await startProgram(runtime, toPath('programs/adapter.js'), [name])
      const { stream, api } = JSON.parse(program.addressLine) as { stream: string; api: string }
      return serve(program, new URL(stream), new URL(api), '/')
    },
  }
}

function serve(program: Program, stream: URL, publishing: URL, counting: string): Served {
  return {
    program,
    stream: stream.href,
    async publish(event, data) {
      const response = await fetch(publishing, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ event, data }),
      })
      if (!response.ok) throw new Error(`publishing was answered ${response.status}: ${await response.text()}`)
      await response.body?.cancel()
    },
    async countConnected() {
      const response = await fetch(new URL(counting, publishing))
      return ((await response.json()) as { connected: number }).connected
    },
  }
}
