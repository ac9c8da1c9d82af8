import { createElement, type ReactElement } from 'react'
import { renderToPipeableStream, renderToString } from 'react-dom/server'
import { PassThrough } from 'node:stream'
import { text } from 'node:stream/consumers'
import { expect, test, vi } from 'vitest'
import { createClient } from 'windhover/client'

import { followByHand } from './pages/follow-by-hand.ts'
import { Followed, List, Live, Named, Newest, Plain } from './pages/react-parts.ts'

function begin() {
  const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.reject(new Error('not on a server')))
  return { fetch, client: createClient({ url: 'http://127.0.0.1:1', fetch }) }
}

function renderToEnd(element: ReactElement): Promise<string> {
  const out = new PassThrough()
  const { pipe } = renderToPipeableStream(element, { onAllReady: () => pipe(out), onError: () => {} })
  return text(out)
}

test('a server renders the initial values, and requests nothing', async () => {
  const { client, fetch } = begin()
  const stream = client.stream('/sse/broadcast')
  const parts = [
    createElement(Newest, { client, room: 'a', key: 1 }),
    createElement(List, { client, room: 'a', key: 2 }),
    createElement(Named, { stream, name: 'n', key: 3 }),
    createElement(Live, { stream, key: 4 }),
  ]
  const expected =
    '<output id="newest">idle: none</output><output id="list"></output><output id="named">n: undefined</output><output id="live">idle</output>'
  expect(renderToString(parts)).toBe(expected)
  expect(await renderToEnd(createElement('p', undefined, parts))).toBe(`<p>${expected}</p>`)
  expect(fetch).not.toHaveBeenCalled()
  expect(stream.state.is).toBe('idle')
})

test('a server renders a state that is there, and otherwise the fallback, and waits for nothing', async () => {
  const follow = followByHand()
  expect(renderToString(createElement(Plain, { follow }))).toBe('<output id="plain">idle: nothing yet</output>')
  expect(await renderToEnd(createElement(Followed, { follow }))).toContain('<output id="state">loading</output>')
  follow.set({ state: 'ready', status: 'live' })
  expect(await renderToEnd(createElement(Followed, { follow }))).toContain('<output id="state">READY</output>')
  expect(follow.subscribers).toBe(0)
})
