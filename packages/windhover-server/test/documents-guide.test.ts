import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { expect, test } from 'vitest'
import { parse } from 'yaml'

import { runProgram } from '../src/commands/run-program.ts'
import { exchange } from './support/exchange.ts'
import { fakeTerminal } from './support/fake-terminal.ts'
import { startServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

/** What the guide shows of it is held to it by the test of all guides. */
const config = fileURLToPath(new URL('../../../docs/guides/code/server-documents.config.ts', import.meta.url))
const guide = readFileSync(fileURLToPath(new URL('../../../docs/guides/server-documents.md', import.meta.url)), 'utf8')

test('the commands of docs/guides/server-documents.md say what it says, with its config file', async () => {
  const workingDirectory = temporaryFolder()
  const [, block = ''] = /## In CI\n\n```console\n(.*?)```/s.exec(guide)!
  const examples = block.split(/^\$ windhover /m).slice(1)
  expect(examples.length).toBeGreaterThan(2)
  for (const example of examples) {
    const [line = '', ...said] = example.split('\n')
    const terminal = fakeTerminal({ workingDirectory })
    // oxlint-disable-next-line no-await-in-loop -- in their order
    expect(await runProgram([...line.split(' '), '--config', config], terminal), terminal.errors()).toBe(0)
    expect(terminal.errors() + terminal.output(), line).toBe(said.join('\n'))
  }
  expect(parse(readFileSync(join(workingDirectory, 'public.yaml'), 'utf8'))).toMatchObject({
    openapi: expect.stringMatching(/^3\.1\./),
    info: { title: 'Shop for customers' },
  })
})

test('every address in its table is there', async () => {
  const { url } = await startServer({ documents: { office: { paths: ['/sse/*'] } } })
  const paths = [...guide.matchAll(/`(\/(?:openapi|asyncapi|swagger|redoc|scalar)[^`]*)`/g)]
    .map(([, path = '']) => path.replace('<name>', 'office'))
    .filter((path) => !path.endsWith('/'))
  expect(paths.length).toBeGreaterThan(7)
  for (const path of paths) expect((await exchange(url + path)).status, path).toBe(200)
})
