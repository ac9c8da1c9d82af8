import { describe, expect, test } from 'vitest'
import { z } from 'zod'

import { exchange, postJson } from '../support/exchange.ts'
import { startServer } from '../support/start-server.ts'
import { listOperations, pointTo } from './operations.ts'
import { fetchDocument, versions } from './served-document.ts'

const trace = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01'
const events = { note: z.object({ n: z.number() }) }

describe.each(versions)('OpenAPI %s', (version) => {
  test.each(['off', 'public', 'on'] as const)('tells of the headers of compression: %s', async (compress) => {
    const streams = [{ path: '/sse/plain', compress: 'off' as const }]
    const { url } = await startServer({ compress, events, streams })
    const document = await fetchDocument(url, version)
    const asked = listOperations(document.document).filter(({ name }) => name.startsWith('GET /sse/'))
    expect(asked.map(({ name }) => name)).toEqual(['GET /sse/broadcast', 'GET /sse/broadcast/note', 'GET /sse/plain'])
    for (const { name, responses } of asked) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its stream
      const { headers } = await exchange(url + name.slice('GET '.length), {
        headers: { 'Accept-Encoding': 'gzip' },
        // The head is enough, and a compressed body is no text.
        until: /[^]/,
      })
      const told = Object.keys(responses['200']!.headers ?? {})
      const isCompressed = compress !== 'off' && name !== 'GET /sse/plain'
      expect(headers['content-encoding']).toBe(isCompressed ? 'gzip' : undefined)
      expect(told.filter((header) => /^(?:Content-Encoding|Vary)$/.test(header))).toEqual(
        isCompressed ? ['Content-Encoding', 'Vary'] : [],
      )
      if (!isCompressed) continue
      expect(headers.vary).toContain('Accept-Encoding')
      const findFaults = (header: string, value: unknown): Promise<unknown[]> =>
        document.findValueFaults(pointTo(name, '200', 'headers', header, 'schema'), value)
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await findFaults('Content-Encoding', headers['content-encoding'])).toEqual([])
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await findFaults('Content-Encoding', 'br')).not.toEqual([])
      // oxlint-disable-next-line no-await-in-loop -- as above
      expect(await findFaults('Vary', headers.vary)).toEqual([])
    }
    document.remove()
  })

  test.each([false, true])('tells of the field trace of messages where it is shown: %j', async (exposeTrace) => {
    const { url } = await startServer({ events, tracing: true, exposeTrace })
    const document = await fetchDocument(url, version, { items: 'wire' })
    const sent = await postJson(`${url}/api/broadcast/note`, '{"n":1}', { traceparent: trace })
    const { id } = JSON.parse(sent.body) as { id: string }
    const first = id.replace(/[^.]*$/, '0')
    const { body } = await exchange(`${url}/sse/broadcast?lastEventId=${first}`, { until: /event: note\n.*\n\n/ })
    expect(body.includes(`\ntrace: ${trace}\n`)).toBe(exposeTrace)
    const field = version === '3.2' ? 'itemSchema' : 'schema'
    const place = pointTo('GET /sse/broadcast', '200', 'content', 'text/event-stream', field)
    const event = { event: 'note', id, data: '{"n":1}' }
    expect(await document.findValueFaults(place, event)).toEqual([])
    expect(await document.findValueFaults(place, { ...event, trace })).toEqual([])
    // Other fields are always allowed, so that only where it is told of is its form.
    expect((await document.findValueFaults(place, { ...event, trace: 'none' })).length > 0).toBe(exposeTrace)
    document.remove()
  })
})
