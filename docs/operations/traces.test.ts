import { spawn } from 'node:child_process'
import { readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify, stripVTControlCharacters } from 'node:util'
import { execFile } from 'node:child_process'

import { BasicTracerProvider, InMemorySpanExporter, SimpleSpanProcessor } from '@opentelemetry/sdk-trace-base'
import { expect, onTestFinished, test, vi } from 'vitest'

import { openStream } from '../../packages/windhover-server/test/support/open-stream.ts'
import { temporaryFolder } from '../../packages/windhover-server/test/support/temporary-folder.ts'
import { createHub } from '../../packages/windhover/src/index.ts'
import { createOtelTracing } from '../../packages/windhover/src/opentelemetry/index.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const page = readFileSync(join(import.meta.dirname, 'traces.md'), 'utf8')
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text: text! }))
const blockWith = (word: string): string => blocks.find(({ text }) => text.includes(word))!.text

/** The rows of a table of the page, by the text of its head. */
function rowsOf(head: string): string[] {
  const lines = page.slice(page.indexOf(`| ${head} |`)).split('\n')
  return lines.slice(
    2,
    lines.findIndex((line) => !line.startsWith('|')),
  )
}

test('the example of the page writes spans of what its request publishes', async () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}')
  writeFileSync(join(folder, 'otel.js'), blockWith('// otel.js'))
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  const [, options, flags] = /^NODE_OPTIONS=(\S+) npx windhover (.*)$/m.exec(page)!
  const main = join(root, 'packages/windhover-server/dist/main.js')
  const child = spawn(process.execPath, [main, ...flags!.split(' '), '--port', '0'], {
    cwd: folder,
    env: { ...process.env, NODE_OPTIONS: options },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill())
  let output = ''
  child.stdout.on('data', (part: Buffer) => (output += stripVTControlCharacters(part.toString())))
  const url = await vi.waitFor(() => /"page":"([^"]+?)\/?"/.exec(output)?.[1] ?? expect.fail(output), 20_000)
  expect(output).not.toContain('no OpenTelemetry is registered')
  const stream = await openStream(`${url}/sse/broadcast`)
  await stream.next()
  const request = blockWith('curl').trim().replace('http://127.0.0.1:5000', url).replaceAll('\\\n', ' ')
  const { stdout } = await promisify(execFile)('bash', ['-c', `${request} --silent`])
  const { id } = JSON.parse(stdout) as { id: string }
  expect(await stream.next()).toMatchObject({ event: 'order', data: '{"id":7}', id })
  await vi.waitFor(() => expect(output).toContain(`name: 'deliver'`), 10_000)
  const traceId = '4bf92f3577b34da6a3ce929d0e0e4736'
  const publish = output.slice(output.lastIndexOf('traceId', output.indexOf(`name: 'publish'`)))
  expect(publish).toContain(traceId)
  expect(publish).toContain(`'messaging.message.id': '${id}'`)
  const links = output.slice(output.indexOf('links: [', output.indexOf(`name: 'deliver'`)))
  expect(links).toContain(traceId)
  stream.close()
}, 60_000)

test('the page lists the attributes that spans have, and no others', async () => {
  const exporter = new InMemorySpanExporter()
  const provider = new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] })
  const tracing = createOtelTracing(provider.getTracer('windhover'), { destination: (channel) => channel })
  const hub = createHub({ tracing, keepAliveMs: 0 })
  const sink = { attach() {}, write: () => true, close() {}, destroy() {}, pendingBytes: 0 }
  hub.join({ path: '/s', channels: ['broadcast'], sink })
  await hub.publish('e', 1, { idempotencyKey: 'k' })
  await hub.publish('e', 1, { idempotencyKey: 'k' })
  await hub.publish('', 1).catch(() => {})
  await hub.publishMany(
    [
      { event: 'e', data: 1 },
      { event: '', data: 1 },
    ],
    { atomic: false },
  )
  const spans = (): ReturnType<typeof exporter.getFinishedSpans> => exporter.getFinishedSpans()
  await vi.waitFor(() => expect(spans().filter(({ name }) => name === 'deliver').length).toBeGreaterThan(0))
  const told = rowsOf('attribute').flatMap((row) => {
    const [, names = '', where = ''] = row.split('|')
    const kinds = where.trim() === 'both' ? ['publish', 'deliver'] : [where.trim().replaceAll('`', '')]
    return kinds.flatMap((kind) => [...names.matchAll(/`([^`]+)`/g)].map(([, name]) => `${kind} ${name}`))
  })
  const had = spans().flatMap(({ name, attributes }) =>
    Object.keys(attributes).map((attribute) => `${name.split(' ')[0]} ${attribute}`),
  )
  expect([...new Set(had)].toSorted()).toEqual(told.toSorted())
  const kinds = [...new Set(spans().map(({ name }) => name.split(' ')[0]!))]
  expect(
    rowsOf('span')
      .flatMap((row) => /`(\w+)`/.exec(row)?.[1] ?? [])
      .toSorted(),
  ).toEqual(kinds.toSorted())
  await hub.close()
})
