import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { expect, onTestFinished, test } from 'vitest'

import { manyNodesPrograms, startManyNodes } from '../../packages/windhover-server/test/support/many-nodes.ts'

const page = readFileSync(join(import.meta.dirname, 'many-nodes.md'), 'utf8')
const blocks = [...page.matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({ language, text: text! }))

test.each(['compose.yaml', 'nginx.conf'])('the page shows deploy/many-nodes/%s as it is', (file) => {
  const text = readFileSync(join(import.meta.dirname, '../../deploy/many-nodes', file), 'utf8')
  expect(blocks.map((block) => block.text)).toContain(text.replaceAll('\r\n', '\n'))
})

const isRunnable = manyNodesPrograms.every(({ path }) => existsSync(path)) || process.env['CI'] === 'true'
if (!isRunnable) console.log('Not run: two nodes behind nginx. They need redis-server and nginx (apt-get install).')

/** Runs a command of the page, and ends it after the test. */
function run(command: string, url: string): AsyncIterableIterator<string> {
  expect(command).toContain('http://127.0.0.1:8080/')
  const child = spawn('bash', ['-c', `exec ${command.replace('http://127.0.0.1:8080', url)} --silent`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill())
  return createInterface({ input: child.stdout })[Symbol.asyncIterator]()
}

async function readUntil(lines: AsyncIterableIterator<string>, text: string): Promise<void> {
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- one line after the other
    const { value, done } = await lines.next()
    if (done === true) throw new Error(`the command ended without ${JSON.stringify(text)}`)
    if (value.includes(text)) return
  }
}

/** Nodes are started three times, which takes its time on a busy machine. */
const long = { timeout: 180_000 }

test.runIf(isRunnable)('the commands of the page read and publish, also while either node is away', long, async () => {
  const commands = blocks.filter(({ language }) => language === 'sh').map(({ text }) => text.trim())
  expect(commands).toHaveLength(3)
  const [, watch = '', publish = ''] = commands
  const { url, nodes } = await startManyNodes()
  for (const away of [undefined, ...nodes]) {
    // oxlint-disable no-await-in-loop -- one node after the other
    await away?.kill()
    const watched = run(watch, url)
    await readUntil(watched, 'event: connected')
    await readUntil(run(publish, url), '"ok":true')
    await readUntil(watched, '{"text":"hello"}')
    if (away !== nodes.at(-1)) await away?.start()
    // oxlint-enable no-await-in-loop
  }
})
