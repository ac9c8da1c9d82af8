import type { Page } from 'playwright-core'
import { expect } from 'vitest'

import { createBrowserTest, type OpenedPage } from '../support/browser.ts'
import { serveForeignSite } from '../support/foreign-site.ts'
import { openStream } from '../support/open-stream.ts'
import { inSeconds, secret, signToken } from '../support/sign-token.ts'
import { type Running, startServer } from '../support/start-server.ts'

const names = ['rebound.example', 'foreign.example']
const accessTest = createBrowserTest('whose credentials a server takes', { names, isOpen: true })

const token = signToken({ sub: 'ann', exp: inSeconds(600), windhover: { read: ['**'], publish: ['**'], admin: true } })
const attack = '{"event":"attack","data":1}'

/** One request to a stream or the API as the server got it, with its answer. */
interface Asked {
  readonly route: string
  readonly hasCookie: boolean
  readonly status: number
}

/** A server that takes tokens, and what it is asked from now on. */
interface Guarded extends Running {
  /** The address of a stream with a ticket that nobody has opened. */
  readonly ticketPath: string
  readonly asked: readonly Asked[]
}

async function startGuarded(): Promise<Guarded> {
  const running = await startServer({ access: { jwt: { secret } } })
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' }
  const answer = await fetch(`${running.url}/api/tickets`, { method: 'POST', headers, body: '{}' })
  const { url: ticketPath } = (await answer.json()) as { url: string }
  const asked: Asked[] = []
  running.server.app.server.on('request', ({ method, url = '', headers: { cookie } }, response) => {
    const [path = ''] = url.split('?')
    if (!/^\/(?:api|sse)\//.test(path)) return
    const request = { route: `${method} ${path}`, hasCookie: cookie === `windhover=${token}` }
    response.once('close', () => asked.push({ ...request, status: response.statusCode }))
  })
  return { ...running, ticketPath, asked }
}

/** Gives the browser of a page the cookie of somebody who is signed in, as the guide says that it is set. */
function signIn({ page }: OpenedPage, url: string): Promise<void> {
  return page.context().addCookies([{ name: 'windhover', value: token, url, httpOnly: true, sameSite: 'Lax' }])
}

/** What a page gets: the status of each answer that it can read, and what becomes of each stream. */
type Got = Readonly<Record<string, string>>

/** Tries all that a page can do with the cookies of its browser, and with a ticket and a token that it was told. */
function attempt(page: Page, base: string, ticketPath: string): Promise<Got> {
  const given = { base, ticketPath, bearer: token, event: attack }
  return page.evaluate(async ({ base, ticketPath, bearer, event }) => {
    const ask = (path: string, init: RequestInit = {}): Promise<string> =>
      fetch(base + path, { credentials: 'include', ...init }).then(
        ({ status, type }) => (type === 'opaque' ? 'opaque' : String(status)),
        () => 'no answer',
      )
    const post = (path: string, body: string, type: string, mode: 'cors' | 'no-cors' = 'cors'): Promise<string> =>
      ask(path, { method: 'POST', mode, headers: { 'Content-Type': type }, body })
    const stream = (path: string): Promise<string> =>
      new Promise((resolve) => {
        const source = new EventSource(base + path, { withCredentials: true })
        const end = (state: string): void => {
          source.close()
          resolve(state)
        }
        source.addEventListener('connected', () => end('connected'))
        source.addEventListener('error', () => end(source.readyState === 2 ? 'given up' : 'comes back'))
      })
    const got = {
      stream: await stream('/sse/broadcast'),
      streamByTicket: await stream(ticketPath),
      fetchedStream: await ask('/sse/broadcast'),
      connected: await ask('/api/connected'),
      readers: await ask('/api/admin/readers'),
      readersByToken: await ask('/api/admin/readers', { headers: { Authorization: `Bearer ${bearer}` } }),
      ticket: await post('/api/tickets', '{}', 'application/json'),
      published: await post('/api/broadcast', event, 'application/json'),
      publishedAsText: await post('/api/broadcast', event, 'text/plain'),
    }
    await post('/api/broadcast', event, 'text/plain', 'no-cors')
    await post('/api/broadcast', event, 'application/x-www-form-urlencoded', 'no-cors')
    const { navigator } = globalThis as unknown as { navigator: { sendBeacon(url: string, data: string): boolean } }
    navigator.sendBeacon(`${base}/api/broadcast`, event)
    return got
  }, given)
}

/** Fails unless each thing that was tried came to nothing: `refused` is what a page sees of an answer. */
function expectNothing(got: Got, refused: string): void {
  const { stream, streamByTicket, ...answers } = got
  expect([stream, streamByTicket]).toEqual(['given up', 'given up'])
  expect(new Set(Object.values(answers))).toEqual(new Set([refused]))
}

/** Fails if anything was published, anybody reads, or the ticket was used: it still opens its stream. */
async function expectUntouched({ server, url, ticketPath }: Guarded, before: object): Promise<void> {
  expect(server.hub.position()).toEqual(before)
  expect(server.hub.connectedCount()).toBe(0)
  const stream = await openStream(url + ticketPath)
  expect(JSON.parse((await stream.next()).data)).toMatchObject({ resumed: false })
  stream.close()
  await stream.closed
}

accessTest('a page of the server itself gets all that its cookie, a ticket and a token allow', async (open) => {
  const { url, ticketPath, server } = await startGuarded()
  const before = server.hub.position()
  const opened = await open(`${url}/healthz`)
  await signIn(opened, url)
  expect(await attempt(opened.page, '', ticketPath)).toEqual({
    stream: 'connected',
    streamByTicket: 'connected',
    fetchedStream: '200',
    connected: '200',
    readers: '200',
    readersByToken: '200',
    ticket: '201',
    published: '200',
    publishedAsText: '415',
  })
  expect(server.hub.position().offset).toBe(before.offset + 1)
})

for (const host of ['127.0.0.1', 'localhost', 'foreign.example']) {
  accessTest(`a page of ${host} gets nothing by the cookie, a ticket or a token`, async (open) => {
    const guarded = await startGuarded()
    const { url, ticketPath, asked, server } = guarded
    const before = server.hub.position()
    const port = await serveForeignSite(
      `<iframe name="frame"></iframe>
      <form method="post" enctype="text/plain" target="frame" action="${url}/api/broadcast">
        <input name='{"event":"attack","data":"' value='"}' /><button>Send</button>
      </form>`,
    )
    const opened = await open(`http://${host}:${port}/`)
    await signIn(opened, url)
    expectNothing(await attempt(opened.page, url, ticketPath), 'no answer')
    await opened.page.getByRole('button', { name: 'Send' }).click()
    // Nine by `attempt` that it looks at, three that it does not, and the form.
    await expect.poll(() => asked.length).toBe(13)
    expect(new Set(asked.map(({ status }) => status))).toEqual(new Set([403]))
    // A cookie is of a host, whatever its port: the page sends it, except with preflights.
    const withCookie = host === '127.0.0.1'
    const own = asked.filter(({ route }) => !route.startsWith('OPTIONS '))
    expect(new Set(own.map(({ hasCookie }) => hasCookie))).toEqual(new Set([withCookie]))
    await expectUntouched(guarded, before)
  })
}

accessTest('a page whose name was made to lead here gets nothing by a cookie, a ticket or a token', async (open) => {
  const guarded = await startGuarded()
  const { port, ticketPath, asked, server } = guarded
  const before = server.hub.position()
  const base = `http://rebound.example:${port}`
  // The answer stands in for the page that the name led to before: it has the same origin.
  const opened = await open(`${base}/`)
  await signIn(opened, base)
  expectNothing(await attempt(opened.page, '', ticketPath), '421')
  // Each way to publish; a browser may ask once more after a 421 (RFC 9110, section 15.5.20).
  const publishes = (): number => asked.filter(({ route }) => route === 'POST /api/broadcast').length
  await expect.poll(publishes).toBeGreaterThanOrEqual(5)
  expect(new Set(asked.map(({ status, hasCookie }) => `${status} ${hasCookie}`))).toEqual(new Set(['421 true']))
  await expectUntouched(guarded, before)
})
