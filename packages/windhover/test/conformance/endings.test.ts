import { describe, expect, test } from 'vitest'

import { adapters } from './adapters.ts'
import { setStage } from './stage.ts'

describe.each(adapters)('$name', (adapter) => {
  describe('frees a reader whose client vanishes', () => {
    test('while idle', async () => {
      const { client, hub, disconnected } = await setStage(adapter)
      const stream = await client.open('/events')
      await stream.next()
      expect(hub.connectedCount()).toBe(1)
      stream.leave()
      expect(await disconnected).toBe('gone')
    })

    test('after messages', async () => {
      const { client, hub, disconnected } = await setStage(adapter)
      const stream = await client.open('/events')
      await stream.next()
      await hub.publish('n', 1)
      await stream.next()
      stream.leave()
      expect(await disconnected).toBe('gone')
    })

    test('while parked', async () => {
      const { client, stall, disconnected } = await setStage(adapter, { stallTimeoutMs: 0 })
      const stream = await client.open('/events')
      await stream.next()
      stream.pause()
      await stall()
      stream.leave()
      expect(await disconnected).toBe('gone')
    })

    test('while its stream is ending', async () => {
      const { client, hub, stall } = await setStage(adapter, { stallTimeoutMs: 0 })
      const stream = await client.open('/events')
      await stream.next()
      stream.pause()
      await stall()
      const closing = hub.close()
      stream.leave()
      await closing
      expect(hub.connectedCount()).toBe(0)
    })

    test('right after its request', async () => {
      const { client, hub, disconnected } = await setStage(adapter)
      await client.openAndLeave('/events')
      // The answer to another request says that the server has read what came before it.
      await (await client.open('/events', { method: 'HEAD' })).text()
      if (hub.connectedCount() > 0) await disconnected
      expect(hub.connectedCount()).toBe(0)
    })

    test('while something else still looks at its request', async () => {
      const { client, hub, served } = await setStage(adapter)
      await client.openAndLeave('/events', { headers: { 'X-Late': '1' } })
      await served.handledLate
      expect(hub.connectedCount()).toBe(0)
    })
  })

  test('ends every stream cleanly, behind what was published', async () => {
    const { client, hub } = await setStage(adapter)
    const streams = await Promise.all([1, 2, 3].map(() => client.open('/events')))
    for (const stream of streams) await stream.next()
    const { id } = await hub.publish('last', 1)
    const closing = hub.close()
    for (const stream of streams) {
      expect(await stream.text()).toBe(
        `id: ${id}\nevent: last\ndata: 1\n\nretry: 1000\nevent: closing\ndata: {"reason":"shutdown","reconnect":true}\n\n`,
      )
    }
    await closing
    const refused = await client.open('/events')
    expect(await refused.text()).toBe('retry: 1000\nevent: closing\ndata: {"reason":"busy","reconnect":true}\n\n')
  })

  test('ends a stream that takes its time to be read', async () => {
    const { client, hub, stall } = await setStage(adapter, { stallTimeoutMs: 0 })
    const stream = await client.open('/events')
    await stream.next()
    stream.pause()
    await stall()
    const closing = hub.close()
    stream.resume()
    expect(await stream.text()).toMatch(/event: closing\ndata: \{"reason":"shutdown","reconnect":true\}\n\n$/)
    await closing
  })

  test('drops a stream that is not read to its end', async () => {
    const { client, hub, stall } = await setStage(adapter, { closeTimeoutMs: 50, stallTimeoutMs: 0 })
    const stream = await client.open('/events')
    await stream.next()
    stream.pause()
    await stall()
    await hub.close()
    expect(hub.connectedCount()).toBe(0)
    stream.resume()
    await expect(stream.text()).rejects.toThrow()
  })

  test('ends a stream of an age', async () => {
    const { client, disconnected } = await setStage(adapter, { maxAgeMs: 50 })
    const stream = await client.open('/events')
    expect(await stream.text()).toContain('event: closing\ndata: {"reason":"expired","reconnect":true}\n\n')
    expect(await disconnected).toBe('expired')
  })
})
