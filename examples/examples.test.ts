import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { connect } from 'node:http2'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openStream } from 'windhover/testing'

const examples = ['node-http', 'node-http2', 'fetch', 'hono', 'express', 'fastify']
const guide = readFileSync(join(import.meta.dirname, '../docs/guides/embedding.md'), 'utf8')

/** Starts an example, built, on a free port; answers its process and the address of its stream, which it prints. */
async function start(name: string): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'dist', `${name}.js`)], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const failed = once(child, 'exit').then(() => Promise.reject(new Error(`${name} ended by itself`)))
  failed.catch(() => {})
  const [url] = (await Promise.race([once(createInterface({ input: child.stdout }), 'line'), failed])) as [string]
  return { child, url }
}

/** Asks a process to end; answers the code that it ends with. */
async function end(child: ChildProcess): Promise<number | null> {
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]
  return code
}

const toMessages = (url: string): string => url.replace(/events$/, 'messages')

describe.each(examples)('the example %s', (name) => {
  const code = readFileSync(join(import.meta.dirname, `${name}.ts`), 'utf8')

  test('has at most 60 lines', () => {
    expect(code.trimEnd().split('\n').length).toBeLessThanOrEqual(60)
  })

  test('stands in the guide as it is', () => {
    expect(guide).toContain(`\n\`\`\`ts\n${code}\`\`\`\n`)
  })
})

describe.each(examples.filter((name) => name !== 'node-http2'))('the example %s, started', (name) => {
  test('shows what is published, refuses what does not match, and ends its streams', async () => {
    const { child, url } = await start(name)
    const stream = await openStream(url)
    await stream.next('connected')
    const publish = (body: string): Promise<Response> =>
      fetch(toMessages(url), { method: 'POST', headers: { 'Content-Type': 'application/json' }, body })
    const published = await publish('{"text":"hello"}')
    const { id } = (await published.json()) as { id: string }
    expect(published.status).toBe(200)
    expect(await stream.next('message')).toMatchObject({ id, data: { text: 'hello' } })
    for (const [body, status] of [
      ['{"text":""}', 422],
      ['{', 400],
      [`{"text":"${'x'.repeat(1_200_000)}"}`, 413],
    ] as const) {
      const refused = await publish(body)
      expect([refused.status, refused.headers.get('content-type')?.split(';')[0]]).toEqual([
        status,
        'application/problem+json',
      ])
      expect(await refused.json()).toMatchObject({ ok: false, status })
    }
    const ended = end(child)
    expect(await stream.waitForClose()).toEqual({ reason: 'shutdown', reconnect: true })
    expect(await ended).toBe(0)
  })
})

test('the example node-http2, started, does the same on one connection', async () => {
  const { child, url } = await start('node-http2')
  const session = connect(new URL(url).origin)
  const stream = session.request({ ':path': '/events' })
  let text = ''
  stream.setEncoding('utf8').on('data', (part: string) => (text += part))
  const waitFor = async (part: string): Promise<void> => {
    while (!text.includes(part)) await once(stream, 'data')
  }
  await waitFor('event: connected')
  const message = '{"text":"hello"}'
  const request = session.request({ ':path': '/messages', ':method': 'POST', 'content-length': message.length })
  request.end(message)
  const [headers] = (await once(request, 'response')) as [{ ':status': number }]
  expect(headers[':status']).toBe(200)
  request.resume()
  await waitFor('event: message\ndata: {"text":"hello"}\n\n')
  const ended = end(child)
  await waitFor('event: closing\ndata: {"reason":"shutdown","reconnect":true}\n\n')
  session.close()
  expect(await ended).toBe(0)
})
