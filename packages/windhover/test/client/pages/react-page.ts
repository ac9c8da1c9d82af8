import { createElement, type ReactNode, StrictMode } from 'react'
import { createRoot, hydrateRoot, type Root } from 'react-dom/client'
import { createClient } from 'windhover/client'
import { createTestClient } from 'windhover/client/testing'

import { followByHand } from './follow-by-hand.ts'
import { Followed, List, Live, Named, Newest, told } from './react-parts.ts'

declare const document: {
  readonly body: { innerHTML: string }
  getElementById(id: string): Element
}

/** What the test calls in the page. */
function begin() {
  document.body.innerHTML = '<main id="root"></main>'
  // It listens a second after the last has gone.
  const client = createClient({ lingerMs: 1000 })
  const stream = client.stream('/sse/broadcast')
  const testClient = createTestClient()
  const follow = followByHand()
  let root: Root | undefined
  const render = (...nodes: ReactNode[]): void => {
    root ??= createRoot(document.getElementById('root'))
    root.render(
      createElement(
        StrictMode,
        null,
        nodes.map((node, key) => createElement('p', { key }, node)),
      ),
    )
  }
  return {
    told,
    follow,
    testClient,
    showNewest: (room: string) => render(createElement(Newest, { client, room })),
    showBoth: (room: string) => render(createElement(Newest, { client, room }), createElement(List, { client, room })),
    showList: (room: string) => render(createElement(List, { client, room })),
    showNamed: (name: string) => render(createElement(Named, { stream, name }), createElement(Live, { stream })),
    showTest: () =>
      render(
        createElement(Newest, { client: testClient, room: 'a' }),
        createElement(List, { client: testClient, room: 'a' }),
      ),
    showFollowed: () => render(createElement(Followed, { follow })),
    hydrate(html: string) {
      const place = document.getElementById('root')
      Object.assign(place, { innerHTML: html })
      root = hydrateRoot(place, createElement(Newest, { client, room: 'a' }))
    },
    unmount() {
      root?.unmount()
      root = undefined
    },
  }
}

declare global {
  var reactPage: ReturnType<typeof begin>
}

globalThis.reactPage = begin()
