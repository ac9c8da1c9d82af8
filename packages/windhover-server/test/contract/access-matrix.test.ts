import { type Act, formatPosition } from 'windhover'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

import type { ServerOptions } from '../../src/index.ts'
import { type Asking, exchange } from '../support/exchange.ts'
import { type OpenStream, openStream } from '../support/open-stream.ts'
import { expectNoSockets, type Running, start, stopServer } from '../support/start-server.ts'
import { contractOptions } from './contract-server.ts'
import { createCredentials, type Credentials, schemeOf, type State, states, type Way, ways } from './credentials.ts'
import { expectDocumented } from './expect-documented.ts'
import { listOperations, type Operation } from './operations.ts'
import { fetchDocument, type ServedDocument, versions } from './served-document.ts'

/** An operation, and what its document says of access. */
interface Guarded extends Operation {
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[]
  readonly 'x-windhover-grant'?: { readonly allow: readonly [Act] }
}

/** A document in all its versions. */
interface Documented {
  readonly documents: readonly ServedDocument[]
  readonly operations: readonly Guarded[]
}

const names = ['default', 'admin'] as const

let running: Running
let credentials: Credentials
/** Somebody for admins to be told of. */
let reader: OpenStream
const documented = new Map<string, Documented>()

beforeAll(async () => {
  credentials = await createCredentials()
  running = await start({
    ...contractOptions,
    ...credentials.options,
    // Otherwise the wrong credentials of this file would be too many.
    limits: { failedLogins: { rate: 1_000_000 }, publish: { perSubject: { rate: 1_000_000 } } },
  } satisfies ServerOptions)
  const { headers } = await credentials.show('key', 'read', 'right', running.url)
  reader = await openStream(`${running.url}/sse/broadcast`, headers)
  expect(reader.status).toBe(200)
  for (const name of names) {
    const documents = await Promise.all(versions.map((version) => fetchDocument(running.url, version, { name })))
    documented.set(name, { documents, operations: listOperations(documents[0]!.document) as Guarded[] })
  }
})
afterAll(async () => {
  for (const { documents } of documented.values()) for (const document of documents) document.remove()
  credentials.remove()
  reader.close()
  await reader.closed
  await stopServer(running.server)
  await expectNoSockets()
})

/** Ends a stream that has begun. */
const until = /event: (connected|closing)\n.*\n\n/

function isStream({ responses }: Operation): boolean {
  return responses['200']?.content?.['text/event-stream'] !== undefined
}

/** Fills the parameters of a path: any value that they take, and for a revocation one that there is. */
async function fillPath(path: string): Promise<string> {
  const filled = path.includes('{id}')
    ? path.replace('{id}', await credentials.revoke(running.url, { subject: 'nobody' }))
    : path
  return filled.replaceAll(/\{\w+\}/g, 'tower')
}

/** Makes the request of an operation, with the first sample of its body, on the channel that a narrow ticket has not. */
async function prepare(operation: Guarded, way: Way, state: State): Promise<[url: string, asking: Asking]> {
  const act = operation['x-windhover-grant']!.allow[0]
  const [method = '', path = ''] = operation.name.split(' ')
  const { headers = {}, query } = await credentials.show(way, act, state, running.url)
  const sample = Object.values(operation.requestBody?.content['application/json']?.examples ?? {})[0]
  const needsChannel = isStream(operation) && !path.includes('{') && state === 'too narrow' && way === 'ticket'
  const search = [...(needsChannel ? ['channel=broadcast'] : []), ...(query === undefined ? [] : [query])].join('&')
  const asking: Asking = {
    method,
    headers: { ...headers, ...(sample === undefined ? {} : { 'Content-Type': 'application/json' }) },
    ...(sample === undefined ? {} : { body: JSON.stringify(sample.value) }),
    until,
  }
  return [`${running.url}${await fillPath(path)}${search === '' ? '' : `?${search}`}`, asking]
}

/** What a refused request must not change: what was published, and what was taken back. */
async function look(): Promise<readonly string[]> {
  const { headers = {} } = await credentials.show('key', 'admin', 'right', running.url)
  const { status, body } = await exchange(`${running.url}/api/admin/revocations`, { headers })
  expect(status, body).toBe(200)
  return [formatPosition(running.server.hub.position()), body]
}

/** Whether the document of an operation says that it takes a way. */
function takes({ security = [] }: Guarded, way: Way): boolean {
  return security.some((one) => Object.keys(one).includes(schemeOf[way]))
}

function isForAdmins({ 'x-windhover-grant': grant }: Guarded): boolean {
  return grant?.allow[0] === 'admin'
}

/** What each state is answered; a success for the right one, where the operation takes it. */
const refusals: Readonly<Record<State, 401 | 403 | undefined>> = {
  none: 401,
  wrong: 401,
  expired: 401,
  'too narrow': 403,
  right: undefined,
}

/** The challenge of each refusal (RFC 6750, section 3). */
function challengeOf(refusal: 401 | 403, state: State, way: Way): string {
  // An old cookie of the console counts as none.
  if (state === 'none' || (way === 'console' && refusal === 401)) return 'Bearer'
  return refusal === 401 ? 'Bearer error="invalid_token"' : 'Bearer error="insufficient_scope"'
}

describe.each(names)('the document %s', (name) => {
  describe.each(ways)('with a %s', (way) => {
    test.each(states)('that is %s, every operation answers as it says', async (state) => {
      const { documents, operations } = documented.get(name)!
      const guarded = operations.filter((operation) => operation['x-windhover-grant'] !== undefined)
      expect(guarded.length).toBeGreaterThan(6)
      for (const operation of guarded) {
        // A stream for each request has no channels that a ticket could be too narrow for.
        if (way === 'ticket' && state === 'too narrow' && isStream(operation) && operation.name.includes('{')) continue
        // Whoever is logged in is an admin.
        if (way === 'console' && state === 'too narrow' && isForAdmins(operation)) continue
        // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
        await expectAnswer(operation, documents, way, state)
      }
    })
  })

  test('tells of a credential wherever one is needed, and nowhere else', async () => {
    for (const operation of documented.get(name)!.operations) {
      const { responses, security, 'x-windhover-grant': grant } = operation
      const [method = '', path = ''] = operation.name.split(' ')
      // oxlint-disable-next-line no-await-in-loop -- one after the other, so that a failure names its request
      const { status } = await exchange(running.url + (await fillPath(path)), { method, until })
      expect(status === 401, operation.name).toBe(grant !== undefined)
      // The login itself takes a credential in its body.
      if (operation.name === 'POST /api/admin/session') continue
      expect('401' in responses, operation.name).toBe(grant !== undefined)
      if (grant === undefined) continue
      const isTaken: Partial<Record<Way, boolean>> = {
        ticket: isStream(operation) && !isForAdmins(operation),
        // It is for the page of the server. Only the operations of that page tell of it.
        console: isForAdmins(operation),
      }
      const taken = ways.filter((way) => isTaken[way] !== false).map((way) => schemeOf[way])
      expect(security!.flatMap((one) => Object.keys(one)).sort(), operation.name).toEqual(taken.sort())
    }
  })
})

async function expectAnswer(
  operation: Guarded,
  documents: readonly ServedDocument[],
  way: Way,
  state: State,
): Promise<void> {
  const [url, asking] = await prepare(operation, way, state)
  // A ticket opens streams alone, however right it is.
  const refusal = refusals[state] ?? (takes(operation, way) || way === 'console' ? undefined : 403)
  const before = refusal === undefined ? undefined : await look()
  const answer = await exchange(url, asking)
  await expectDocumented(documents, operation, String(answer.status), answer)
  const where = `${operation.name}: ${answer.body}`
  if (refusal === undefined) {
    expect([200, 201, 202, 204], where).toContain(answer.status)
    expect(answer.headers, where).not.toHaveProperty('www-authenticate')
    return
  }
  expect([answer.status, answer.headers['www-authenticate']], where).toEqual([
    refusal,
    challengeOf(refusal, state, way),
  ])
  expect(JSON.parse(answer.body), where).toMatchObject({ ok: false, status: refusal })
  expect(await look(), where).toEqual(before)
}
