import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'

import { expect, test } from 'vitest'

import { temporaryFolder } from '../support/temporary-folder.ts'

const root = new URL('../../../../', import.meta.url)
const script = readFileSync(new URL('scripts/build-before-start.js', root), 'utf8')
const manifest = JSON.parse(readFileSync(new URL('package.json', root), 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>
}

const tools = { 'node_modules/typescript/package.json': '{}', 'node_modules/vite/package.json': '{}' }
const dist = {
  'packages/windhover/dist/index.js': '',
  'packages/windhover-server/dist/main.js': `console.log('started', ...process.argv.slice(2))`,
}

/** Runs `npm start` in a workspace with these files, whose build is one line. */
function runStart(files: Readonly<Record<string, string>>, build = 'echo built') {
  const cwd = temporaryFolder({
    'package.json': JSON.stringify({
      type: 'module',
      scripts: { start: manifest.scripts['start'], 'build:server': build },
    }),
    'packages/console/package.json': '{}',
    'scripts/build-before-start.js': script,
    ...files,
  })
  const { status, stdout, stderr } = spawnSync('npm', ['start', '--silent', '--', '--port', '5055'], {
    cwd,
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

test('npm start says that it builds, and starts with the flags', () => {
  expect(runStart({ ...tools, ...dist })).toEqual({
    status: 0,
    stdout: 'built\nstarted --port 5055\n',
    stderr: expect.stringMatching(/^windhover: building, [^\n]*\n$/),
  })
})

test('a build that fails starts nothing', () => {
  const { status, stdout } = runStart({ ...tools, ...dist }, 'exit 3')
  expect(status).toBeGreaterThan(0)
  expect(stdout).toBe('')
})

test.each(['typescript', 'vite'])('without %s, what was built before is started', (missing) => {
  const { [`node_modules/${missing}/package.json`]: _left, ...others } = tools as Readonly<Record<string, string>>
  expect(runStart({ ...others, ...dist })).toEqual({
    status: 0,
    stdout: 'started --port 5055\n',
    stderr: `windhover: ${missing} is not installed, so this starts what was built before\n`,
  })
})

test('without the tools and without a build, one sentence says what to do', () => {
  expect(runStart({})).toEqual({
    status: 1,
    stdout: '',
    stderr: expect.stringMatching(
      /^windhover: cannot build, because typescript and vite are not installed; run npm ci without --omit=dev [^\n]*\n$/,
    ),
  })
})
