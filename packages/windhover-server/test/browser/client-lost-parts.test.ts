import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { SharedTabs } from '../support/shared-tabs.ts'
import { startServer } from '../support/start-server.ts'

const browserTest = createBrowserTest('parts of the client that cannot be loaded')

browserTest('a publish whose part is not loaded says so, and the next one loads it', async (open) => {
  const { url } = await startServer()
  const tabs = await SharedTabs.start(open, url)
  const page = await tabs.open({ share: false })
  const part = /\/bundle\/calls-\w+\.js$/
  const asked: string[] = []
  page.on('request', (request) => part.test(request.url()) && asked.push(request.url()))
  await page.route(part, (route) => route.abort())
  const publish = (data: number): Promise<unknown> =>
    page.evaluate((number) => {
      const { client } = globalThis as unknown as { client: { publish(...values: unknown[]): Promise<object> } }
      return client.publish('number', number).then(
        () => 'published',
        (error: Error & { code?: string }) => [error.name, error.code, (error.cause as Error).name],
      )
    }, data)
  expect(await publish(0)).toEqual(['WindhoverClientError', 'network', 'TypeError'])
  await page.unroute(part)
  expect(await publish(1)).toBe('published')
  expect((await tabs.read(page, 1)).numbers).toEqual([1])
  expect(asked).toHaveLength(2)
})
