import { describe, expect, onTestFinished, test, vi } from 'vitest'

import { NatsProcess, newestNats } from '../../windhover-jetstream/test/nats-process.ts'
import { createServer } from '../src/index.ts'
import { exchange, postJson } from './support/exchange.ts'
import { startServer } from './support/start-server.ts'

async function askReady(url: string): Promise<{ status: number; store: unknown }> {
  const { status, body } = await exchange(`${url}/readyz`)
  const { parts } = JSON.parse(body) as { parts: readonly { readonly name: string }[] }
  return { status, store: parts.find(({ name }) => name === 'store') }
}

const patient = { timeout: 20_000 }

const publish = (url: string) => postJson(`${url}/api/broadcast`, '{"event":"n","data":1}')

const noJetStream = 'the server of NATS has no JetStream: add "jetstream {}" to its settings'

describe.each(newestNats)('a server with nats-server $version', (program) => {
  async function start(extra = '', options: { hasJetStream?: boolean; port?: number } = {}): Promise<NatsProcess> {
    const nats = new NatsProcess(program, extra, options)
    onTestFinished(() => nats.end())
    await nats.start()
    return nats
  }

  async function expectFault(store: string, sentence: string): Promise<void> {
    const server = createServer({ store, port: 0, logLevel: 'silent' })
    await expect(server.listen()).rejects.toThrow(`store: ${sentence}`)
    await server.close()
  }

  test('shows the user and the password of its URL, or its settings', async () => {
    const { port } = await start('authorization { user: me, password: "p@ss" }')
    for (const options of [
      { store: `nats://me:p%40ss@127.0.0.1:${port}` },
      { store: `nats://me@127.0.0.1:${port}`, storePassword: 'p@ss' },
    ]) {
      const { url } = await startServer(options)
      expect((await publish(url)).status).toBe(200)
    }
    const sentence = 'NATS refuses the user, the password or the token: give the right ones in the address'
    await expectFault(`nats://me:wrong@127.0.0.1:${port}`, sentence)
  })

  test('does not start on one without JetStream', async () => {
    const { port } = await start('', { hasJetStream: false })
    await expectFault(`nats://127.0.0.1:${port}`, noJetStream)
  })

  test('does not start with the user of an account without JetStream', async () => {
    const users = (name: string): string => `users: [{ user: ${name}, password: p }]`
    const { port } = await start(`accounts { A { jetstream: enabled, ${users('a')} }, B { ${users('b')} } }`)
    const sentence =
      'the account of the user of NATS has no JetStream: add "jetstream: enabled" to the account, or give a user of one that has it'
    await expectFault(`nats://b:p@127.0.0.1:${port}`, sentence)
    const { url } = await startServer({ store: `nats://a:p@127.0.0.1:${port}` })
    expect((await publish(url)).status).toBe(200)
  })

  test('waits for one that came without JetStream to be started with it', async () => {
    const nats = await start()
    await nats.kill()
    const { url } = await startServer({ store: `nats://127.0.0.1:${nats.port}` })
    const plain = await start('', { port: nats.port, hasJetStream: false })
    const detail = `the store cannot be reached: ${noJetStream}`
    await vi.waitFor(async () => expect(await askReady(url)).toMatchObject({ status: 503, store: { detail } }), patient)
    await plain.kill()
    await nats.start()
    await vi.waitFor(async () => expect((await askReady(url)).status).toBe(200), patient)
    expect((await publish(url)).status).toBe(200)
  })

  test('outlives a start without JetStream: its publishers are refused by 503 until it is right again', async () => {
    const nats = await start()
    const { url } = await startServer({ store: `nats://127.0.0.1:${nats.port}` })
    expect((await publish(url)).status).toBe(200)
    await nats.kill()
    const plain = await start('', { port: nats.port, hasJetStream: false })
    const detail = `the store cannot be reached: ${noJetStream}`
    await vi.waitFor(async () => expect(await askReady(url)).toMatchObject({ status: 503, store: { detail } }), patient)
    const refused = await publish(url)
    expect(refused.status).toBe(503)
    expect(refused.body).not.toContain('JetStream')
    await plain.kill()
    await nats.start()
    await vi.waitFor(async () => expect((await askReady(url)).status).toBe(200), patient)
    expect((await publish(url)).status).toBe(200)
  })
})
