import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import type { AccessOptions } from '../../packages/windhover-server/src/options/access-options.ts'
import { exchange } from '../../packages/windhover-server/test/support/exchange.ts'
import { openStream } from '../../packages/windhover-server/test/support/open-stream.ts'
import { inSeconds, secret, signToken } from '../../packages/windhover-server/test/support/sign-token.ts'
import { startServer } from '../../packages/windhover-server/test/support/start-server.ts'

const page = readFileSync(new URL('upgrades.md', import.meta.url), 'utf8')
const renewed = 'another secret of thirty-two bytes'

/** The options of access that the steps show, in their order, with secrets in their places. */
const shown = [...page.matchAll(/```json\n([^]*?)```/g)].map(([, text = '']) => {
  const filled = text.replaceAll('<the old secret>', secret).replaceAll('<the new secret>', renewed)
  return (JSON.parse(filled) as { access: AccessOptions }).access
})

/** What `startServer` sets, which a reload would otherwise take away. */
const base = { port: 0, logLevel: 'silent', drainMs: 0 } as const

test('the steps to a new secret refuse no token that has not ended', async () => {
  const [both, last] = shown
  expect(shown).toHaveLength(2)
  const toToken = (key: string, iss?: string): { readonly Authorization: string } => {
    const claims = { sub: 'ann', exp: inSeconds(600), windhover: { read: ['**'] } }
    return { Authorization: `Bearer ${signToken(iss === undefined ? claims : { ...claims, iss }, { key })}` }
  }
  const [nameless, old, next] = [toToken(secret), toToken(secret, 'login-1'), toToken(renewed, 'login-2')]
  const first: AccessOptions = { jwt: { secret } }
  const { server, url } = await startServer({ access: first })
  const statusesOf = async (): Promise<number[]> => {
    const answers = [nameless, old, next].map((headers) => exchange(`${url}/api/connected`, { headers }))
    return (await Promise.all(answers)).map(({ status }) => status)
  }
  // Step 1.
  expect(await statusesOf()).toEqual([200, 200, 401])
  const stream = await openStream(`${url}/sse/broadcast`, old)
  expect(await stream.next()).toMatchObject({ event: 'connected' })
  // Steps 2 and 3.
  await server.reload({ ...base, access: both! })
  const closing = await stream.next()
  expect(closing.event).toBe('closing')
  expect(JSON.parse(closing.data)).toMatchObject({ reconnect: true })
  expect(await statusesOf()).toEqual([401, 200, 200])
  const reader = await openStream(`${url}/sse/broadcast`, next)
  expect(await reader.next()).toMatchObject({ event: 'connected' })
  // Step 4, which the readers of the new one do not notice.
  await server.reload({ ...base, access: last! })
  expect(await statusesOf()).toEqual([401, 401, 200])
  reader.close()
})

test('a second secret without a name is refused, as the page says', async () => {
  const { server } = await startServer({ access: { jwt: { secret } } })
  const nameless: AccessOptions = { jwt: { secret }, issuers: [{ secret: renewed }] }
  await expect(server.reload({ ...base, access: nameless })).rejects.toThrow(
    'is needed, since there are several issuers',
  )
})
