import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { describe, expect, test } from 'vitest'
import { errorMeanings, type ErrorCode, toStatus } from 'windhover'

import { commandPath } from '../src/commands/explain-usage.ts'
import { createProgram } from '../src/commands/program.ts'
import { runProgram } from '../src/commands/run-program.ts'
import { postJson } from './support/exchange.ts'
import { fakeTerminal } from './support/fake-terminal.ts'
import { renderCommand } from './support/render-commands.ts'
import { startServer } from './support/start-server.ts'
import { temporaryFolder } from './support/temporary-folder.ts'

// To write the pages again after a change: npx vitest run reference.test -u

function pathOf(page: string): string {
  return fileURLToPath(new URL(`../../../docs/reference/${page}`, import.meta.url))
}

/** The page with what stands between the marks of each part replaced. */
function fillIn(text: string, parts: Readonly<Record<string, string>>): string {
  const marks = [...text.matchAll(/<!-- ([a-z][a-z ]*) -->\n/g)].map(([, name]) => name)
  expect(marks).toEqual(Object.keys(parts))
  return Object.entries(parts).reduce((page, [name, part]) => {
    const start = page.indexOf(`<!-- ${name} -->\n`) + `<!-- ${name} -->\n`.length
    return page.slice(0, start) + part + page.slice(page.indexOf(`<!-- /${name} -->`))
  }, text)
}

test('docs/reference/errors.md lists every code with its status, and no other', async () => {
  const rows = (Object.keys(errorMeanings) as ErrorCode[]).map(
    (code) => `| \`${code}\` | ${toStatus(code)} | ${errorMeanings[code]} |\n`,
  )
  const table = `| Code | Status | Meaning |\n| --- | --- | --- |\n${rows.join('')}`
  const page = pathOf('errors.md')
  await expect(fillIn(readFileSync(page, 'utf8'), { errors: table })).toMatchFileSnapshot(page)
})

test('the sample of docs/reference/errors.md is what the server answers', async () => {
  const { url } = await startServer()
  const [, sample = ''] = /```json\n(.*?)```/s.exec(readFileSync(pathOf('errors.md'), 'utf8'))!
  expect(JSON.parse((await postJson(`${url}/api/broadcast`, '{"id":"über"}')).body)).toEqual(JSON.parse(sample))
})

describe('docs/reference/commands.md', () => {
  const text = readFileSync(pathOf('commands.md'), 'utf8')

  test('has the flags of every command, and of no other', async () => {
    const program = createProgram(fakeTerminal())
    const commands = program.commands
      .filter((command) => command.name() !== 'help')
      // Of a group, its commands.
      .flatMap((command) => (command.commands.length === 0 ? [command] : command.commands))
    const parts = Object.fromEntries(commands.map((command) => [commandPath(command), renderCommand(program, command)]))
    expect(text.match(/^## .*$/gm)).toEqual(commands.map((command) => `## ${commandPath(command)}`))
    await expect(fillIn(text, parts)).toMatchFileSnapshot(pathOf('commands.md'))
  })

  test('shows what the commands really say', async () => {
    const { url, server } = await startServer()
    const { epoch } = server.hub.position()
    const environment = { WINDHOVER_URL: url }
    const workingDirectory = temporaryFolder()
    const examples = [...text.matchAll(/```console\n(.*?)```/gs)].flatMap(([, block = '']) =>
      block.split(/^\$ windhover /m).slice(1),
    )
    expect(examples.length).toBeGreaterThan(5)
    for (const example of examples) {
      const [line = '', ...said] = example.split('\n')
      const words = [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!)
      const terminal = fakeTerminal({ environment, workingDirectory })
      // oxlint-disable-next-line no-await-in-loop -- each needs what those before it have done
      const code = await runProgram(
        words.map((word) => word.replace('e6bb578b5ff74f48', epoch)),
        terminal,
      )
      const output = `${terminal.errors()}${terminal.output()}`
      const readable = output.replaceAll(epoch, 'e6bb578b5ff74f48').replaceAll(url, 'http://127.0.0.1:5000')
      expect(withoutTimes(readable), line).toBe(withoutTimes(said.join('\n')))
      expect(code, line).toBe(!output.startsWith('windhover: ') ? 0 : output.includes('unknown') ? 2 : 1)
    }
  })
})

function withoutTimes(text: string): string {
  return text.replace(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, '<time>')
}
