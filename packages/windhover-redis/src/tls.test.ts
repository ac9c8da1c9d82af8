import { readFileSync } from 'node:fs'

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Store } from 'windhover/store'

import { Authority, isOpensslInstalled } from '../test/certificates.ts'
import { isRedisRunnable, RedisServer } from '../test/redis-server.ts'
import { findFreePort } from '../../../stress/src/nodes/find-free-port.ts'
import { Told } from '../test/told.ts'
import { findTlsRefusal } from './find-tls-refusal.ts'
import type { RedisSettings } from './redis-source.ts'
import { createRedisState } from './redis-state.ts'
import { createRedisStore } from './redis-store.ts'

test.each([
  ['CERT_HAS_EXPIRED', 'is not valid today'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'not of an authority that is trusted here'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'not of an authority that is trusted here'],
  ['ERR_SSL_TLSV1_ALERT_UNKNOWN_CA', 'refuses the certificate of this client'],
  ['ECONNRESET', undefined],
])('%s', (code, sentence) => {
  const found = findTlsRefusal(Object.assign(new Error('failed'), { code }))
  if (sentence === undefined) expect(found).toBeUndefined()
  else expect(found).toContain(sentence)
})

describe.skipIf(!isRedisRunnable || !isOpensslInstalled)('Redis with TLS', () => {
  let authority: Authority
  let other: Authority
  let server: RedisServer
  let port: number
  let client: { readonly cert: string; readonly key: string }

  beforeAll(async () => {
    authority = new Authority()
    other = new Authority()
    client = authority.sign('client', '127.0.0.1')
    port = await findFreePort()
    const { cert, key } = authority.sign('server', '127.0.0.1')
    const files = ['--tls-cert-file', cert, '--tls-key-file', key, '--tls-ca-cert-file', authority.ca]
    server = new RedisServer(['--tls-port', String(port), ...files, '--tls-auth-clients', 'optional'])
    await server.start()
  })

  afterAll(async () => {
    await server.end()
    authority.end()
    other.end()
  })

  const settingsOf = (tls: object, host = '127.0.0.1'): RedisSettings => ({
    url: `rediss://${host}:${port}`,
    socket: { tls: true, ...tls },
  })

  async function withStore(settings: RedisSettings, run: (store: Store) => Promise<void>): Promise<void> {
    const store = createRedisStore({ hub: 'h', client: () => settings })
    try {
      await run(store)
    } finally {
      await store.close()
    }
  }

  async function expectRefusal(settings: RedisSettings, sentence: string): Promise<void> {
    await withStore(settings, async (store) => {
      const refusal = { code: 'invalid_option', message: expect.stringContaining(sentence) }
      await expect(store.probe()).rejects.toMatchObject(refusal)
    })
  }

  test('whose authority is known: messages come and go', async () => {
    await withStore(settingsOf({ ca: authority.read() }), async (store) => {
      const told = new Told()
      await store.follow(told, 'oldest')
      await store.append([{ channel: 'c', event: 'e', data: 'over TLS' }], { maxWaitMs: 20_000 })
      await expect.poll(() => [...told.texts.values()]).toEqual(['over TLS'])
    })
    const state = createRedisState({ hub: 'h', client: () => settingsOf({ ca: authority.read() }) })
    expect(await state.put('k', 'v')).toBe(true)
    await state.close()
  })

  test.each([
    ['none', () => ({})],
    ['another', () => ({ ca: other.read() })],
  ])('whose authority is not known, but %s: refused', async (_, tls) => {
    await expectRefusal(settingsOf(tls()), 'the certificate of Redis is not of an authority that is trusted here')
  })

  test('by a name that its certificate is not for: refused', async () => {
    const sentence = 'the certificate of Redis is not for the host of the address'
    await expectRefusal(settingsOf({ ca: authority.read() }, 'localhost'), sentence)
  })

  test('that asks for a certificate of the client', async () => {
    const settings = settingsOf({ ca: authority.read() })
    const setAuth = (value: string): Promise<string> => server.command('CONFIG', 'SET', 'tls-auth-clients', value)
    await setAuth('yes')
    await expectRefusal(settings, 'Redis asks for a certificate of this client')
    const [cert, key] = [readFileSync(client.cert, 'utf8'), readFileSync(client.key, 'utf8')]
    await withStore(settingsOf({ ca: authority.read(), cert, key }), async (store) => {
      expect(await store.probe()).toMatchObject({ offset: expect.any(Number) })
    })
    await setAuth('optional')
  })
})
