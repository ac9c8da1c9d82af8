// The subpaths of the client, as a strict TypeScript project for a browser imports them.
import { defineEvents } from 'windhover'
import { createClient, type ClientStream } from 'windhover/client'
import { useEvent as useReactEvent, useFollow, useStream } from 'windhover/client/react'
import { createTestClient, type TestClient } from 'windhover/client/testing'
import { useEvent as useVueEvent } from 'windhover/client/vue'
import { z } from 'zod'

const events = defineEvents({ progress: z.object({ percent: z.number() }) })
const real = createClient<typeof events>({ url: 'https://api.example.com' })
const client: TestClient<typeof events> = createTestClient(events)
const stream: ClientStream<{ progress: { percent: number } }> = client.stream('/sse/broadcast')

/** Hooks run in components alone: these are there for their types. */
export function useAll(): readonly (number | undefined)[] {
  const own = useStream(real, '/sse/broadcast', { events: ['progress'] })
  const { data } = useReactEvent(own, 'progress', { initial: { percent: 0 } })
  const { data: reference } = useVueEvent(stream, 'progress')
  // @ts-expect-error -- the types of the catalog are in the package
  useReactEvent(own, 'progres')
  return [data.percent, reference.value?.percent, useFollow.length]
}

stream.on('progress', ({ percent }) => console.log(`${percent} %`))
void client.emit('progress', { percent: 10 }).then(() => client.close())
