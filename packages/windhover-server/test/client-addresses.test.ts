import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

import { clientAddressRule } from '../src/access/to-client-address.ts'
import { type Answer, exchange, postJson } from './support/exchange.ts'
import { expectProblem } from './support/expect-problem.ts'
import { openStream } from './support/open-stream.ts'
import { inSeconds, secret, signToken } from './support/sign-token.ts'
import { useServer } from './support/start-server.ts'

const running = useServer({ access: { jwt: { secret } }, trustProxy: '127.0.0.1' })

function bearer(sub: string, windhover: object): Record<string, string> {
  return { Authorization: `Bearer ${signToken({ sub, exp: inSeconds(600), windhover })}` }
}

const root = bearer('root', { admin: true })
const ann = bearer('ann', { read: ['**'] })

function ask(operation: 'kick' | 'revocations', address: string): Promise<Answer> {
  return postJson(`${running.url}/api/admin/${operation}`, JSON.stringify({ address }), root)
}

function from(address: string): { headers: Record<string, string> } {
  return { headers: { ...ann, 'X-Forwarded-For': address } }
}

async function statusFrom(address: string): Promise<number> {
  return (await exchange(`${running.url}/api/connected`, from(address))).status
}

async function revoke(address: string): Promise<{ known: string; end: () => Promise<void> }> {
  const answer = await ask('revocations', address)
  expect(answer.status, answer.body).toBe(202)
  const { id, address: known } = JSON.parse(answer.body) as { id: string; address: string }
  return {
    known,
    async end() {
      const one = `${running.url}/api/admin/revocations/${id}`
      expect((await exchange(one, { method: 'DELETE', headers: root })).status).toBe(204)
    },
  }
}

describe('the address of a revocation and of a kick', () => {
  test.each([
    '10.0.0.0/8',
    '203.0.113.0/24',
    '203.0.113.7/32',
    '203.0.113.7/64',
    '203.0.113.7:80',
    '999.1.1.1',
    '203.0.113.07',
    '203.0.113',
    ' 203.0.113.7',
    'foo',
    'localhost',
    '::ffff:203.0.113.7/64',
    '2001:db8::/48',
    '2001:db8::/128',
    '2001:db8::/64/64',
    '[2001:db8::1]',
    '[2001:db8::1]:80',
    '2001:db8',
    '1:2:3:4:5:6:7:8:9',
    '/64',
  ])('is not %j', async (address) => {
    for (const operation of ['kick', 'revocations'] as const) {
      // oxlint-disable-next-line no-await-in-loop -- two
      const { issues } = expectProblem(await ask(operation, address), 422)
      expect(issues).toEqual([{ path: ['address'], message: clientAddressRule }])
    }
  })

  test.each([
    ['203.0.113.7', '203.0.113.7', '203.0.113.7', '203.0.113.8'],
    ['203.0.113.7', '203.0.113.7', '::ffff:203.0.113.7', '::1'],
    ['::ffff:203.0.113.7', '203.0.113.7', '203.0.113.7', '::1'],
    ['::FFFF:CB00:7107', '203.0.113.7', '203.0.113.7', '::1'],
    ['0:0:0:0:0:ffff:203.0.113.7', '203.0.113.7', '203.0.113.7', '::1'],
    ['2001:db8::1', '2001:db8::/64', '2001:db8::ffff', '2001:db8:0:1::1'],
    ['2001:db8::/64', '2001:db8::/64', '2001:db8::1', '2001:db8:0:1::1'],
    ['2001:DB8::1/64', '2001:db8::/64', '2001:db8::2', '2001:db8:1::1'],
    ['2001:0DB8:0000:0001:0000:0000:0000:0001', '2001:db8:0:1::/64', '2001:db8:0:1::9', '2001:db8::1'],
    ['1:0:0:4:5:6:7:8', '1:0:0:4::/64', '1::4:1:2:3:4', '1::4'],
    ['64:ff9b::203.0.113.7', '64:ff9b::/64', '64:ff9b::1', '203.0.113.7'],
    ['fe80::1%eth0', 'fe80::/64', 'fe80::2', 'fe80:1::2'],
    ['::1', '::/64', '::2', '203.0.113.7'],
  ])('as %s is known as %s, keeps %s out, and %s not', async (address, expected, inside, outside) => {
    expect(await statusFrom(inside)).toBe(200)
    const { known, end } = await revoke(address)
    expect(known).toBe(expected)
    expectProblem(await exchange(`${running.url}/sse/broadcast`, from(inside)), 401)
    expect([await statusFrom(inside), await statusFrom(outside)]).toEqual([401, 200])
    await end()
    const stream = await openStream(`${running.url}/sse/broadcast`, from(inside).headers)
    expect((await stream.next()).event).toBe('connected')
    expect(JSON.parse((await ask('kick', address)).body)).toEqual({ ok: true, readers: 1 })
    expect((await stream.next()).event).toBe('closing')
    expect(await stream.closed).toBe(true)
  })

  test('is any in any spelling, which keeps out whoever the system says has it', async () => {
    const addresses = fc.oneof(fc.ipV4(), fc.ipV6())
    await fc.assert(
      fc.asyncProperty(addresses, async (address) => {
        const sender = asSystemsWrite(address)
        fc.pre(!sender.startsWith('::ffff:'))
        const { known, end } = await revoke(address)
        expect(await statusFrom(sender)).toBe(401)
        await end()
        const again = await revoke(known)
        expect([again.known, await statusFrom(sender)]).toEqual([known, 401])
        await again.end()
      }),
      { numRuns: 50 },
    )
  })
})

function asSystemsWrite(address: string): string {
  return address.includes(':') ? new URL(`http://[${address}]`).hostname.slice(1, -1) : address
}

test('the documents say which addresses there are', async () => {
  const schemas = (running.server.documents.openApi('3.2', 'admin') as { components?: { schemas?: object } }).components
    ?.schemas as Record<string, { properties: { address: object } }>
  for (const name of ['KickRequest', 'RevocationRequest']) {
    expect(schemas[name]!.properties.address).toMatchObject({
      description: expect.stringContaining('An IPv4 address, or an IPv6 address or its /64 network'),
      examples: ['203.0.113.7', '2001:db8::/64'],
    })
  }
})
