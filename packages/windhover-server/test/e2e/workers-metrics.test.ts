import { expect, test, vi } from 'vitest'

import { startBuiltWorkers } from '../support/built-workers.ts'
import { exchange, postJson } from '../support/exchange.ts'
import { openStream } from '../support/open-stream.ts'
import { type Family, parseExposition, sumOf, valueOf } from '../support/parse-exposition.ts'

async function scrape(url: string): Promise<Map<string, Family>> {
  const { status, body } = await exchange(url)
  expect(status, body).toBe(200)
  return parseExposition(body)
}

test('two workers tell their metrics as one server, and forget nothing that one of them has counted', async () => {
  const server = startBuiltWorkers('--workers', '2', '--metrics-port', '0')
  const url = await server.listening()
  const apart = (await server.line(/^metrics are at /)).msg.replace('metrics are at ', '')
  const streams = await Promise.all(Array.from({ length: 8 }, () => openStream(`${url}/sse/broadcast`)))
  for (const stream of streams) {
    // oxlint-disable-next-line no-await-in-loop -- all are told at once
    expect((await stream.next()).event).toBe('connected')
  }
  for (let n = 0; n < 6; n += 1) {
    // oxlint-disable-next-line no-await-in-loop -- to either worker in turn
    expect((await postJson(`${url}/api/broadcast`, '{"event":"n","data":1}')).status).toBe(200)
  }
  for (const address of [`${url}/metrics`, apart, `${url}/metrics`, apart]) {
    // oxlint-disable-next-line no-await-in-loop -- whichever worker answers
    const metrics = await scrape(address)
    expect(sumOf(metrics, 'windhover_published_total')).toBe(6)
    expect(sumOf(metrics, 'windhover_readers')).toBe(8)
    expect(valueOf(metrics, 'windhover_history_messages')).toBe(6)
    expect(sumOf(metrics, 'windhover_build_info')).toBe(1)
  }
  process.kill(server.pids()['w1']!, 'SIGKILL')
  await server.line(/^worker w1 ended \(SIGKILL\); another follows$/)
  await server.line(/^worker w3 is there for w1$/)
  await vi.waitFor(async () => {
    const metrics = await scrape(`${url}/metrics`)
    expect(valueOf(metrics, 'windhover_history_messages')).toBe(6)
    expect(sumOf(metrics, 'windhover_published_total')).toBe(6)
    expect(sumOf(metrics, 'windhover_readers')).toBeLessThan(8)
    expect(valueOf(metrics, 'windhover_connects_total', { stream: '/sse/broadcast', resumed: 'false' })).toBe(8)
  })
  for (const stream of streams) stream.close()
})

test('a metrics port that is taken ends the start, and names its flag', async () => {
  const first = startBuiltWorkers('--workers', '2')
  const { port } = new URL(await first.listening())
  const second = startBuiltWorkers('--workers', '2', '--metrics-port', port)
  expect(await second.ended).toBe(1)
  expect(second.errors()).toContain(`cannot listen on 127.0.0.1:${port} (from --metrics-port): another program`)
  expect(second.errors()).toContain('choose another port with --metrics-port')
})
