import type { Msg } from '@nats-io/nats-core'
import { describe, expect, test } from 'vitest'

import type { LiveLink } from './nats-link.ts'
import { StateStream } from './state-stream.ts'

/** Begins to read a stream whose consumer sends what a test says; returns what becomes of that. */
async function startReading() {
  const told: string[] = []
  let onMessage: (error: null, message: Msg) => void = () => undefined
  const live = {
    connection: {
      isClosed: () => false,
      subscribe: (_: string, { callback }: { readonly callback: typeof onMessage }) => {
        onMessage = callback
        return { unsubscribe: () => told.push('unsubscribed') }
      },
      publish: () => undefined,
    },
    manager: {
      consumers: { add: async () => ({ name: 'c', num_pending: 2 }), delete: async () => told.push('deleted') },
    },
  } as unknown as LiveLink
  await new StateStream('hub', 1).pull(
    live,
    (key, { value }) => told.push(`${key}=${value}`),
    () => told.push('loaded'),
    () => told.push('end'),
  )
  return {
    told,
    /** The consumer sends a message. Its count is of all that it sent, its sequence the place in the stream. */
    send(count: number, sequence: number, pending: number): void {
      const subject = `whs.hub.k.k${Buffer.from('key').toString('base64url')}`
      const data = new TextEncoder().encode(JSON.stringify({ value: String(count) }))
      const reply = `$JS.ACK.S.c.1.${sequence}.${count}.1000000.${pending}`
      onMessage(null, { subject, reply, data } as Msg)
    },
    /** There was nothing to send for a while. */
    beIdle(count: number): void {
      const headers = { code: 100, description: 'Idle Heartbeat', get: () => String(count) }
      onMessage(null, { headers } as unknown as Msg)
    },
  }
}

describe('what a consumer sends', () => {
  test('has holes where messages were replaced before', async () => {
    const reading = await startReading()
    reading.send(1, 5, 1)
    reading.send(2, 9, 0)
    reading.beIdle(2)
    reading.send(3, 17, 0)
    expect(reading.told).toEqual(['key=1', 'key=2', 'loaded', 'key=3'])
  })

  test.each([
    ['before another one', (reading: Awaited<ReturnType<typeof startReading>>) => reading.send(3, 3, 0)],
    ['and nothing after it', (reading: Awaited<ReturnType<typeof startReading>>) => reading.beIdle(2)],
  ])('and is lost, %s, ends the reading once', async (_, notice) => {
    const reading = await startReading()
    reading.send(1, 1, 1)
    notice(reading)
    notice(reading)
    expect(reading.told).toEqual(['key=1', 'unsubscribed', 'deleted', 'end'])
  })
})
