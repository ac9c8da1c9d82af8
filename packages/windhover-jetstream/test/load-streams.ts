import { readFileSync } from 'node:fs'

import { jetstreamManager, type StreamConfig } from '@nats-io/jetstream'
import { headers } from '@nats-io/nats-core'
import { connect } from '@nats-io/transport-node'

/** A stream as a build has left it. */
export interface SavedStream {
  readonly config: Pick<StreamConfig, 'name' | 'subjects'>
  readonly isSealed: boolean
  readonly messages: readonly SavedMessage[]
}

/** A message of a {@link SavedStream}. */
export interface SavedMessage {
  readonly subject: string
  readonly headers: Readonly<Record<string, readonly string[]>>
  readonly payload: string
}

/** Reads what a build of a version of the format has left. Fixtures stay as they are, whatever is written today. */
export function readStreams(version: 1): SavedStream[] {
  const path = new URL(`fixtures/streams-${version}.json`, import.meta.url)
  return JSON.parse(readFileSync(path, 'utf8')) as SavedStream[]
}

/** Makes saved streams in a server, with the same sequences as far as messages were not replaced. */
export async function loadStreams(port: number, streams: readonly SavedStream[]): Promise<void> {
  const connection = await connect({ servers: `127.0.0.1:${port}` })
  const manager = await jetstreamManager(connection)
  const created = new Map<string, string>()
  // The pointer says when the current stream was made, which is now.
  for (const { config, isSealed, messages } of streams.toSorted((a, b) => rank(a) - rank(b))) {
    created.set(config.name, (await manager.streams.add(config)).created)
    for (const { subject, headers: saved, payload } of messages) {
      const options = { headers: headers() }
      for (const [name, values] of Object.entries(saved)) {
        // What was expected then is not so now.
        if (!name.startsWith('Nats-Expected-')) for (const value of values) options.headers.append(name, value)
      }
      const { epoch } = subject.endsWith('.epoch') ? (JSON.parse(payload) as { epoch: string }) : { epoch: '' }
      const moved = [...created].find(([name]) => epoch !== '' && name.endsWith(epoch))?.[1]
      const text = moved === undefined ? payload : JSON.stringify({ ...JSON.parse(payload), created: moved })
      await manager.jetstream().publish(subject, text, options)
    }
    if (isSealed) await manager.streams.update(config.name, { sealed: true } as Partial<StreamConfig>)
  }
  await connection.close()
}

function rank({ config }: SavedStream): number {
  return config.name.startsWith('WHP_') ? 1 : 0
}
