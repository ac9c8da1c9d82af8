import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

import { expect, onTestFinished, test } from 'vitest'

import { describeListenFailure } from '../../src/listen/describe-listen-failure.ts'
import { exchange } from '../support/exchange.ts'
import { openStream } from '../support/open-stream.ts'
import { useServer } from '../support/start-server.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))
const readme = readFileSync(`${root}README.md`, 'utf8')
const [library = '', whole = ''] = [...readme.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code!)
const running = useServer()

/** A process of its own needs seconds to start where many tests run at once. */
const ofItsOwn = { timeout: 180_000 }

/** Runs a program as a file in the root of the clone would run. */
function run(code: string): ChildProcess {
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  return child
}

async function readLine(child: ChildProcess, pattern: RegExp): Promise<string> {
  for await (const line of createInterface({ input: child.stdout! })) {
    const match = pattern.exec(line)
    if (match !== null) return match[1]!
  }
  throw new Error('the program ended before it said where it listens')
}

test('the lines that embed the library run, and what they publish arrives', ofItsOwn, async () => {
  const listen = ".listen(8080, '127.0.0.1')"
  expect(library).toContain(listen)
  expect(library.trim().split('\n').filter(Boolean)).toHaveLength(13)
  const said = ".listen(0, '127.0.0.1', function () { console.log(`port ${this.address().port}`) })"
  const port = await readLine(run(library.replace(listen, said)), /^port (\d+)$/)
  const stream = await openStream(`http://127.0.0.1:${port}/events`)
  expect((await stream.next()).event).toBe('connected')
  expect(await stream.next()).toMatchObject({ event: 'progress', data: expect.stringMatching(/"taskId":"import"/) })
  stream.close()
  await stream.closed
})

test('the lines that embed the server run', ofItsOwn, async () => {
  expect(whole).toContain('port: 5055')
  const url = await readLine(run(whole.replace('port: 5055', 'port: 0')), /listening on (http:\S+?)"/)
  expect((await exchange(`${url}/api/connected`)).status).toBe(200)
})

test('npm ci links the command that the package has', () => {
  const read = (file: string): unknown => JSON.parse(readFileSync(root + file, 'utf8'))
  const { bin } = read('packages/windhover-server/package.json') as { bin: Readonly<Record<string, string>> }
  const { packages } = read('package-lock.json') as { packages: Readonly<Record<string, { bin?: object }>> }
  expect(packages['packages/windhover-server']!.bin).toEqual({ windhover: bin['windhover']!.replace('./', '') })
})

test('what it installs and starts is published, and has one command that npx can choose', () => {
  const [, install = ''] = /## Install\n(.*?)\n## /s.exec(readme)!
  const calls = [...install.matchAll(/^(npm install|npx) ([\w-]+)/gm)].map(([, verb, name]) => ({ verb, name: name! }))
  expect(calls.map(({ verb }) => verb)).toEqual(['npm install', 'npx'])
  for (const { verb, name } of calls) {
    const manifest = JSON.parse(readFileSync(`${root}packages/${name}/package.json`, 'utf8')) as {
      name: string
      bin?: object
    }
    expect(manifest).toMatchObject({ name, publishConfig: { access: 'public' } })
    if (verb === 'npx') expect(Object.keys(manifest.bin ?? {})).toHaveLength(1)
  }
})

test('the lines to delete on the day of publishing are between two comments', () => {
  expect(readme.match(/^<!-- .*-->$/gm)).toEqual([
    '<!-- not on npm yet: on the day of publishing, delete from here … -->',
    '<!-- … to here -->',
  ])
  expect(readme.replace(/<!-- not on npm yet.*<!-- … to here -->\n/s, '')).not.toContain('on npm')
})

test('every endpoint of the table is there', async () => {
  const [, table = ''] = /## Endpoints of the server\n(.*?)\n## /s.exec(readme)!
  const rows = [...table.matchAll(/^\| `(GET|POST) (\/.*?) \|/gm)]
  expect(rows).toHaveLength(16)
  for (const [, method = '', cell = ''] of rows) {
    for (const path of cell.replaceAll('`', '').replace('<event>', 'progress').split(', ')) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other is quick enough
      const { status } = await exchange(running.url + path, { method: method === 'GET' ? 'HEAD' : method })
      expect([path, status]).toEqual([path, method === 'GET' ? 200 : 415])
    }
  }
})

test('a port in use is told in the words of the table', () => {
  const place = { host: '127.0.0.1', port: 5000, hostName: '--host', portName: '--port' }
  const [sentence = ''] = describeListenFailure({ code: 'EADDRINUSE' }, place)!.split(';')
  expect(readme).toContain(`| \`${sentence}\` |`)
})

test.each([
  'README.md',
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
  'HACKING.md',
  'PROTOCOL.md',
  'SECURITY.md',
  'docs/reference/commands.md',
  'docs/reference/errors.md',
  'docs/reference/settings.md',
])('the links of %s lead somewhere', (page) => {
  const text = readFileSync(root + page, 'utf8')
  for (const [, target = '', anchor] of text.matchAll(/\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)/g)) {
    const place = target === '' ? root + page : fileURLToPath(new URL(target, new URL(page, `file://${root}`)))
    expect(existsSync(place), target).toBe(true)
    if (anchor !== undefined) expect(listAnchors(place), `${target}#${anchor}`).toContain(anchor)
  }
})

/** The anchors that GitHub gives the headings of a page. */
function listAnchors(place: string): string[] {
  return [...readFileSync(place, 'utf8').matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replace(/[^\p{L}\d _-]/gu, '')
      .replaceAll(' ', '-'),
  )
}

test.each([
  'HACKING.md',
  'CONTRIBUTING.md',
  'bench/README.md',
  'stress/README.md',
  'fuzz/README.md',
  'mutants/README.md',
])('the scripts that %s names are there', (page) => {
  const calls = [
    ...readFileSync(root + page, 'utf8').matchAll(/npm run (-w @windhover\/\w+ )?([\w:-]+)( -w @windhover\/\w+)?/g),
  ]
  expect(calls.length).toBeGreaterThan(0)
  for (const [call, before = '', script = '', after = ''] of calls) {
    const folder = /@windhover\/(\w+)/.exec(before + after)?.[1]
    const file = folder === undefined ? 'package.json' : `packages/${folder}/package.json`
    const { scripts } = JSON.parse(readFileSync(root + file, 'utf8')) as { scripts: object }
    expect(scripts, call).toHaveProperty([script])
  }
})

test('the sections of PROTOCOL.md that comments cite are there', () => {
  const sections = [...readFileSync(`${root}PROTOCOL.md`, 'utf8').matchAll(/^#+ ([\d.]+) /gm)].map(
    ([, number]) => number,
  )
  const sources = ['packages/windhover/src', 'packages/windhover-server/src'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(`${root}${folder}/${name}`, 'utf8')),
  )
  const cited = sources.flatMap((text) =>
    [...text.matchAll(/PROTOCOL\.md,\s(?:\*\s)?sections? ([\d., and]*\d)/g)].flatMap(([, list = '']) =>
      list.split(/, | and /),
    ),
  )
  expect(cited.length).toBeGreaterThan(3)
  for (const section of cited) expect(sections).toContain(section)
})

test.each(['packages/windhover/src', 'packages/windhover-server/src'])('ARCHITECTURE.md names all of %s', (folder) => {
  const map = readFileSync(`${root}ARCHITECTURE.md`, 'utf8')
  const entries = readdirSync(root + folder, { withFileTypes: true })
  const shown = entries.filter(({ name }) => !/\.test\.ts$|^index\.ts$|^main\.ts$/.test(name))
  for (const entry of shown) expect(map).toContain(`\`${entry.name}${entry.isDirectory() ? '/' : ''}\``)
})
