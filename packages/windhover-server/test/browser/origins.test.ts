import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest } from '../support/browser.ts'
import { consolePage } from '../support/console-page.ts'
import { cuttableProxy } from '../support/cuttable-proxy.ts'
import { serveForeignSite } from '../support/foreign-site.ts'
import { nginxPrograms, startNginx } from '../support/start-nginx.ts'
import { type Running, startServer } from '../support/start-server.ts'

const names = ['rebound.example', 'foreign.example']
const originTest = createBrowserTest('whom a server talks to', { names, isOpen: true })
const proxyTest = createBrowserTest('the pages behind nginx', { programs: nginxPrograms })

/** What a page gets of a server. */
interface Attempt {
  readonly read: string
  readonly stream: string
  readonly published: string
}

/** Reads, streams and publishes from a page, with all that a page has. */
function attempt(page: Page, url: string): Promise<Attempt> {
  return page.evaluate(async (base) => {
    const publish = (type: string, mode: 'cors' | 'no-cors'): Promise<Response> =>
      fetch(`${base}/api/broadcast`, {
        method: 'POST',
        mode,
        headers: { 'Content-Type': type },
        body: '{"event":"attack"}',
      })
    const tell = (answer: Promise<Response>): Promise<string> =>
      answer.then(
        ({ status, type }) => (type === 'opaque' ? 'opaque' : String(status)),
        () => 'no answer',
      )
    const source = new EventSource(`${base}/sse/broadcast`)
    const stream = await new Promise<string>((resolve) => {
      source.addEventListener('connected', () => resolve('connected'))
      source.addEventListener('error', () => resolve(source.readyState === 2 ? 'given up' : 'comes back'))
    })
    source.close()
    const read = await tell(fetch(`${base}/api/connected`))
    const published = await tell(publish('application/json', 'cors'))
    await tell(publish('text/plain', 'no-cors'))
    await tell(publish('application/x-www-form-urlencoded', 'no-cors'))
    return { read, stream, published }
  }, url)
}

/** What a page does that lists the notes of a stream. */
function listNotes(url: string): string {
  return `
    const list = document.body.appendChild(document.createElement('ol'))
    const add = (text) => { list.appendChild(document.createElement('li')).textContent = text }
    const source = new EventSource('${url}', { withCredentials: true })
    source.addEventListener('connected', ({ data }) => add('resumed ' + JSON.parse(data).resumed))
    source.addEventListener('note', ({ data }) => add(data))`
}

/** Nothing was published, and nobody reads. */
function expectUntouched({ server }: Running, before: object): void {
  expect(server.hub.position()).toEqual(before)
  expect(server.hub.connectedCount()).toBe(0)
}

originTest('a page whose name was made to lead here reads nothing and publishes nothing', async (open) => {
  const running = await startServer()
  const before = running.server.hub.position()
  // The answer stands in for the page that the name led to before: it has the same origin.
  const { page } = await open(`http://rebound.example:${running.port}/`)
  expect(await page.locator('body').textContent()).toContain('--allowed-hosts rebound.example')
  expect(await attempt(page, '')).toEqual({ read: '421', stream: 'given up', published: '421' })
  expectUntouched(running, before)
})

for (const host of ['localhost', 'foreign.example', '127.0.0.1']) {
  originTest(`a page of ${host} that is not allowed reads nothing and publishes nothing`, async (open) => {
    const running = await startServer({ corsOrigins: ['https://app.example'] })
    const before = running.server.hub.position()
    const port = await serveForeignSite(
      `<iframe name="frame"></iframe>
      <form method="post" enctype="text/plain" target="frame" action="${running.url}/api/broadcast">
        <input name='{"event":"attack","data":"' value='"}' /><button>Send</button>
      </form>`,
    )
    const { page } = await open(`http://${host}:${port}/`)
    expect(await attempt(page, running.url)).toEqual({ read: 'no answer', stream: 'given up', published: 'no answer' })
    const answered = page.waitForResponse(`${running.url}/api/broadcast`)
    await page.getByRole('button', { name: 'Send' }).click()
    expect((await answered).status()).toBe(403)
    // What a frame shows cannot be seen by the page around it, but be clicked.
    const framed = page.waitForResponse(`${running.url}/`)
    // A frame of its own: the other may still be on its way to the answer of the form.
    await page.addScriptTag({
      content: `document.body.appendChild(document.createElement('iframe')).src = '${running.url}/'`,
    })
    const { status, headers } = await framed.then(async (one) => ({ status: one.status(), headers: one.headers() }))
    if (status === 200) expect(headers['content-security-policy']).toContain("frame-ancestors 'none'")
    else expect(status).toBe(403)
    expectUntouched(running, before)
  })
}

for (const host of ['localhost', 'foreign.example']) {
  originTest(`a page of ${host} that is allowed reads, publishes and resumes`, async (open) => {
    const port = await serveForeignSite()
    const origin = `http://${host}:${port}`
    const { server, url } = await startServer({ corsOrigins: [origin], retryMs: 100 })
    const proxy = await cuttableProxy(url)
    const { page } = await open(origin)
    await page.addScriptTag({ content: listNotes(`${proxy.url}/sse/broadcast`) })
    const item = (text: string): Promise<void> => page.getByRole('listitem').getByText(text, { exact: true }).waitFor()
    await item('resumed false')
    const publish = (data: string): Promise<unknown> =>
      page.evaluate(
        async ([api, text]) => {
          const headers = { 'Content-Type': 'application/json', 'X-Own': 'yes' }
          const body = JSON.stringify({ event: 'note', data: text })
          const answer = await fetch(api!, { method: 'POST', headers, body, credentials: 'include' })
          return ((await answer.json()) as { ok: boolean }).ok
        },
        [`${url}/api/broadcast`, data],
      )
    expect(await publish('one')).toBe(true)
    await item('"one"')
    proxy.cut()
    await server.hub.publish('note', 'two')
    expect(await publish('three')).toBe(true)
    proxy.restore()
    await item('"three"')
    expect(await page.getByRole('listitem').allTextContents()).toEqual([
      'resumed false',
      '"one"',
      'resumed true',
      '"two"',
      '"three"',
    ])
    // A refusal can be read, too.
    const refused = await page.evaluate(async (api) => {
      const answer = await fetch(api, { method: 'PUT' })
      return ((await answer.json()) as { status: number }).status
    }, `${url}/api/broadcast`)
    expect(refused).toBe(405)
  })
}

originTest('a link of another site opens a page, which works', async (open) => {
  const { url } = await startServer()
  const port = await serveForeignSite(
    `<a href="${url}/swagger">The API</a> <a href="${url}/sse/broadcast">A stream</a>`,
  )
  const { page, troubles } = await open(`http://localhost:${port}/`)
  await page.getByRole('link', { name: 'The API' }).click()
  await page.waitForURL(`${url}/swagger`)
  await page.locator('#operations-Streams-streamSseBroadcast').waitFor()
  expect(troubles).toEqual([])
})

for (const tls of [false, true]) {
  proxyTest(`the page behind default nginx reads and publishes, ${tls ? 'with' : 'without'} TLS`, async (open) => {
    const { url, server } = await startServer()
    const { page, foreign, troubles } = await open(`${await startNginx(url, { tls })}/`, { ignoreHTTPSErrors: true })
    const { connect, rows, waitForState } = consolePage(page)
    await connect.click()
    await waitForState('connected')
    await page.getByRole('button', { name: 'Send ping' }).click()
    // Whatever nginx holds back is behind what comes next.
    await server.hub.publish('note', 'behind it')
    await rows('ping').waitFor()
    expect({ foreign, troubles }).toEqual({ foreign: [], troubles: [] })
  })
}
