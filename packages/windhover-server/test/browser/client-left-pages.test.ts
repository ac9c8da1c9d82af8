import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { SharedTabs } from '../support/shared-tabs.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('pages that are left and come back', { keepsPages: true })

// Each page that is left is kept with its connections, and a browser opens six to a server over HTTP/1.1. So the seventh
// would never come.
for (const share of [false, 'user 1'] as const) {
  const what = share ? 'a shared stream' : 'a stream'
  browserTest(
    `nine pages with ${what} one after the other keep one connection, and lose nothing on the way back`,
    async (open) => {
      const { server, url } = await startServer()
      const tabs = await SharedTabs.start(open, url)
      const page = await tabs.open({ share })
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as a user goes through a site
      for (let number = 0; number < 7; number += 1) await tabs.turn(page, { share })
      await server.hub.publish('number', 0)
      await tabs.read(page, 0)
      await tabs.turn(page, { share })
      await expect.poll(() => server.hub.connectedCount()).toBe(1)
      await server.hub.publish('number', 1)
      expect((await tabs.read(page, 1)).numbers).toEqual([1])
      // The page is not loaded again, which Playwright would wait for.
      void page.evaluate('history.back()').catch(() => {})
      await expect.poll(() => page.url()).toMatch(/\?7$/)
      expect(await tabs.read(page, 1)).toMatchObject({ numbers: [0, 1], gaps: [], errors: [], state: 'open' })
      await expect.poll(() => server.hub.connectedCount()).toBe(1)
    },
  )
}
