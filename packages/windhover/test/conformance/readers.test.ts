import { describe, expect, test } from 'vitest'

import { adapters } from './adapters.ts'
import { bigData, setStage } from './stage.ts'

describe.each(adapters)('$name', (adapter) => {
  test('sends to every reader what is published, in order', async () => {
    const { client, hub } = await setStage(adapter)
    const streams = await Promise.all([1, 2, 3].map(() => client.open('/events')))
    for (const stream of streams) expect((await stream.next()).event).toBe('connected')
    const ids: string[] = []
    for (let n = 1; n <= 50; n += 1) ids.push((await hub.publish('n', n)).id)
    for (const stream of streams) {
      for (let n = 1; n <= 50; n += 1) {
        expect((await stream.next()).text).toBe(`id: ${ids[n - 1]}\nevent: n\ndata: ${n}`)
      }
      stream.leave()
    }
  })

  test('carries names and data of any script', async () => {
    const { client, hub } = await setStage(adapter, {}, { channels: ['broadcast', 'räume'] })
    const stream = await client.open(
      `/events?channel=${encodeURIComponent('räume')}&event=${encodeURIComponent('größe?')}`,
    )
    expect((await stream.next()).event).toBe('connected')
    const text = 'żółw 🐢 \u2028 漢字'.repeat(1000)
    await hub.publish('größe?', { text }, { channel: 'räume' })
    const { event, data } = await stream.next()
    expect([event, JSON.parse(data!)]).toEqual(['größe?', { text }])
    stream.leave()
  })

  test('sends large messages among small ones to readers that share some of them', async () => {
    const { client, hub } = await setStage(adapter, {}, { channels: 'any' })
    const own = ['b', 'c', 'd']
    const streams = await Promise.all(own.map((channel) => client.open(`/events?channel=a&channel=${channel}`)))
    for (const stream of streams) expect((await stream.next()).event).toBe('connected')
    // In one turn, so that they leave in one write.
    const published = Array.from({ length: 12 }, (_, n) => [
      hub.publish('n', [n, 'x'.repeat(n % 3 === 0 ? 20_000 : 1)], { channel: 'a' }),
      ...own.map((channel) => hub.publish('own', [n, channel], { channel })),
    ])
    await Promise.all(published.flat())
    for (const [index, stream] of streams.entries()) {
      for (let n = 0; n < 12; n += 1) {
        expect(JSON.parse((await stream.next()).data!)).toEqual([n, 'x'.repeat(n % 3 === 0 ? 20_000 : 1)])
        expect(JSON.parse((await stream.next()).data!)).toEqual([n, own[index]])
      }
      stream.leave()
    }
  })

  test('resumes after the last id without loss or double', async () => {
    const { client, hub } = await setStage(adapter)
    const first = await client.open('/events')
    const { id } = await first.next()
    first.leave()
    for (let n = 1; n <= 3; n += 1) await hub.publish('n', n)
    for (const [path, headers] of [
      ['/events', { 'Last-Event-ID': id! }],
      [`/events?lastEventId=${encodeURIComponent(id!)}`, {}],
    ] as const) {
      const again = await client.open(path, { headers })
      expect(JSON.parse((await again.next()).data!)).toMatchObject({ resumed: true })
      for (let n = 1; n <= 3; n += 1) expect((await again.next()).data).toBe(String(n))
      await hub.publish('other', 4, { channel: 'elsewhere' })
      again.leave()
    }
  })

  test('gives a new reader the newest messages first, and then what is new', async () => {
    const { client, hub } = await setStage(adapter, {}, { initial: { last: 2 }, maxLast: 3 })
    for (let n = 1; n <= 5; n += 1) await hub.publish('n', n)
    for (const [path, first] of [
      ['/events', ['4', '5']],
      ['/events?last=3', ['3', '4', '5']],
      ['/events?last=1&meta=1', ['5']],
      ['/events?last=0', []],
    ] as const) {
      const stream = await client.open(path)
      const { epoch, offset } = hub.position()
      const connected = await stream.next()
      expect([connected.event, connected.id]).toEqual(['connected', `${epoch}.${offset - first.length}`])
      for (const data of first) expect((await stream.next()).data).toBe(data)
      stream.leave()
      if (first.length === 2) {
        const again = await client.open(path, { headers: { 'Last-Event-ID': connected.id! } })
        expect(JSON.parse((await again.next()).data!)).toMatchObject({ resumed: true })
        for (const data of first) expect((await again.next()).data).toBe(data)
        again.leave()
      }
    }
    const stream = await client.open('/events')
    expect((await stream.next()).event).toBe('connected')
    for (const data of ['4', '5']) expect((await stream.next()).data).toBe(data)
    await hub.publish('n', 6)
    expect((await stream.next()).data).toBe('6')
    stream.leave()
    expect((await client.open('/events?last=4')).status).toBe(400)
    expect((await client.open('/events?last=3', { method: 'HEAD' })).status).toBe(200)
  })

  test('gives a new reader the newest message of each key first', async () => {
    const { client, hub } = await setStage(adapter, {}, { initial: { latest: 'key' }, slowPolicy: 'latest' })
    for (let n = 1; n <= 6; n += 1) await hub.publish('n', n, { key: ['a', 'b', 'c'][n % 3]! })
    await hub.publish('n', 7, { key: 'a' })
    const stream = await client.open('/events')
    expect((await stream.next()).event).toBe('connected')
    for (const data of ['4', '5', '7']) expect((await stream.next()).data).toBe(data)
    await hub.publish('n', 8, { key: 'a' })
    expect((await stream.next()).data).toBe('8')
    stream.leave()
  })

  test('tells of a gap where what was missed is no longer kept', async () => {
    const { client, hub } = await setStage(adapter, { history: { maxMessages: 2 } })
    const { epoch, offset } = hub.position()
    for (let n = 1; n <= 5; n += 1) await hub.publish('n', n)
    const stream = await client.open('/events', { headers: { 'Last-Event-ID': `${epoch}.${offset}` } })
    expect((await stream.next()).event).toBe('connected')
    const gap = await stream.next()
    expect([gap.event, JSON.parse(gap.data!)]).toEqual(['gap', expect.objectContaining({ reason: 'evicted' })])
    expect([(await stream.next()).data, (await stream.next()).data]).toEqual(['4', '5'])
    stream.leave()
  })

  test('sends keep-alives while nothing is published', async () => {
    const { client } = await setStage(adapter, {}, { keepAliveMs: 20 })
    const stream = await client.open('/events')
    expect(JSON.parse((await stream.next()).data!)).toMatchObject({ keepAliveMs: 20 })
    for (let n = 0; n < 3; n += 1) expect((await stream.next()).text).toMatch(/^: keep-alive \d{4}-/)
    stream.leave()
  })

  test('holds no more for a reader that takes nothing, and tells it of the gap', async () => {
    const stage = await setStage(
      adapter,
      { history: { maxMessages: 10 }, window: { maxMessages: 5 }, stallTimeoutMs: 0 },
      { slowPolicy: 'skip' },
    )
    const { client, hub, stall } = stage
    const stream = await client.open('/events')
    expect((await stream.next()).event).toBe('connected')
    stream.pause()

    await stall()
    const writtenBytes = stage.writtenBytes
    for (let n = 0; n < 100; n += 1) await hub.publish('big', bigData)
    expect(stage.writtenBytes).toBe(writtenBytes)
    // What a kernel and a runtime hold for one connection, and one write on top.
    expect(writtenBytes).toBeLessThan(20_000_000)
    await hub.publish('last', 1)
    stream.resume()
    const events: (string | undefined)[] = []
    while (events.at(-1) !== 'last') events.push((await stream.next()).event)
    expect(events).toContain('gap')
    expect(events.filter((event) => event === 'big').length).toBeLessThan(100)
    stream.leave()
  })

  test('drops a reader that takes nothing for too long', async () => {
    const { client, stall, disconnected } = await setStage(adapter, { stallTimeoutMs: 50 })
    const stream = await client.open('/events')
    await stream.next()
    stream.pause()
    await stall()
    expect(await disconnected).toBe('stalled')
    stream.resume()
    await expect(stream.text()).rejects.toThrow()
  })
})
