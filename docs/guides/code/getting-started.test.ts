import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, test, vi } from 'vitest'
import { openStream } from 'windhover/testing'

import { createBrowserTest } from '../../../packages/windhover-server/test/support/browser.ts'
import { close, hub, importFiles, server } from './first-stream.ts'

const browserTest = createBrowserTest('the page of the guide')

test('the ready server serves declared events, and their documents', async () => {
  vi.stubEnv('PORT', '0')
  const { server } = await import('./first-server.ts')
  await import('./serve-first-server.ts')
  const url = server.app.listeningOrigin
  const stream = await openStream(`${url}/sse/broadcast`)
  await stream.next('connected')
  const post = (percent: number): Promise<Response> =>
    fetch(`${url}/api/broadcast/progress`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ taskId: 'import', percent }),
    })
  expect((await post(50)).status).toBe(200)
  expect((await stream.next('progress')).data).toEqual({ taskId: 'import', percent: 50 })
  expect(await (await post(150)).json()).toMatchObject({ status: 422, issues: [{ path: ['percent'] }] })
  expect(JSON.stringify(server.openApiDocument('3.1'))).toContain('"percent"')
  await stream.close()
  await server.close()
})

browserTest('the page shows what is published', async (open) => {
  vi.stubEnv('PORT', '0')
  const said = vi.spyOn(console, 'log').mockImplementation(() => {})
  await import('./serve-first-stream.ts')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
  expect(said.mock.calls).toEqual([[`open ${url}`]])
  const { page, troubles } = await open(url)
  await page.getByText('connected', { exact: true }).waitFor()
  const imported: string[] = []
  await importFiles(['a.csv', 'b.csv'], async (file) => void imported.push(file))
  expect(imported).toEqual(['a.csv', 'b.csv'])
  await page.locator('progress[value="100"]').waitFor()
  expect(troubles.filter((trouble) => !trouble.includes('404'))).toEqual([])
  const error = await hub.publish('progress', { taskId: 'import', percent: 101 }).catch((reason: unknown) => reason)
  expect(error).toMatchObject({ code: 'invalid_data', issues: [{ path: ['percent'] }] })
  await close()
})
