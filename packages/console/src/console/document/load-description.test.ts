import { describe, expect, it, vi } from 'vitest'

import { loadDescription } from './load-description.ts'
import { fallbackDescription } from './server-description.ts'

function answer(body: string, status = 200): void {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body, { status, statusText: 'Unavailable' })))
}

describe('loadDescription', () => {
  it('reads the document', async () => {
    answer(JSON.stringify({ info: { title: 'Prices' }, paths: { '/sse': stream } }))
    const { description, notice } = await loadDescription(only)
    expect(description).toMatchObject({ title: 'Prices', streams: [{ path: '/sse' }] })
    expect(notice).toBeUndefined()
  })

  it.each([
    ['{', 200, 'it is not JSON.'],
    ['', 503, 'the server answered 503 Unavailable.'],
  ])('falls back, and says why: %s %i', async (body, status, why) => {
    answer(body, status)
    const { description, notice } = await loadDescription(only)
    expect(description).toEqual(fallbackDescription)
    expect(notice).toBe(`The OpenAPI document could not be used: ${why} Using the default stream.`)
  })

  it('keeps the title of a document without a stream, and takes the default stream', async () => {
    answer(JSON.stringify({ info: { title: 'Prices' } }))
    const { description, notice } = await loadDescription(only)
    expect(description).toMatchObject({ title: 'Prices', streams: fallbackDescription.streams })
    expect(notice).toBe('The OpenAPI document describes no stream. Using the default stream.')
  })

  it('adds what further documents have, each once, and says which of them could not be used', async () => {
    const documents: Record<string, object> = {
      '/first': { info: { title: 'Prices' }, paths: { '/sse': stream } },
      '/office': { info: { title: 'Office' }, paths: { '/sse': stream, '/sse/office': stream } },
    }
    vi.stubGlobal('fetch', (url: string) =>
      Promise.resolve(url in documents ? Response.json(documents[url]) : new Response('', { status: 404 })),
    )
    const { description, notice } = await loadDescription([
      { name: '', url: '/first', prefix: '' },
      { name: 'office', url: '/office', prefix: '' },
      { name: 'lost', url: '/lost', prefix: '' },
    ])
    expect(description.title).toBe('Prices')
    expect(description.streams.map(({ path, document }) => [path, document])).toEqual([
      ['/sse', ''],
      ['/sse/office', 'office'],
    ])
    expect(notice).toBe('The OpenAPI document "lost" could not be used: the server answered 404 Refused.')
  })

  it('gives up a server that never answers', async () => {
    vi.stubGlobal('fetch', (_url: string, { signal }: { signal: AbortSignal }) => {
      return new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason as Error))
      })
    })
    const { description, notice } = await loadDescription(only, 1)
    expect(description).toEqual(fallbackDescription)
    expect(notice).toBe('The OpenAPI document could not be used: it did not come in time. Using the default stream.')
  })
})

const only = [{ name: '', url: '/openapi', prefix: '' }]
const stream = { get: { responses: { 200: { content: { 'text/event-stream': {} } } } } }
