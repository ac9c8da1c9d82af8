import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

/** A workspace with a library, a server that is its peer, and a private package. */
let folder

const files = {
  'package.json': { name: 'workspace', private: true, workspaces: ['packages/*', 'bench'] },
  'packages/windhover/package.json': { name: 'windhover', version: '0.1.0', dependencies: { other: '0.1.0' } },
  'packages/windhover-redis/package.json': {
    name: 'windhover-redis',
    version: '0.1.0',
    peerDependencies: { windhover: '^0.1.0' },
  },
  'bench/package.json': {
    name: '@windhover/bench',
    version: '0.1.0',
    private: true,
    dependencies: { windhover: '0.1.0', 'windhover-redis': '0.1.0' },
  },
  // It is no part of the workspace, and named in no lock file.
  'examples/apps/next/package.json': {
    name: 'next-app',
    version: '0.1.0',
    private: true,
    dependencies: { windhover: '0.1.0' },
  },
  'package-lock.json': {
    lockfileVersion: 3,
    packages: {
      '': { name: 'workspace', workspaces: ['packages/*', 'bench'] },
      bench: {
        name: '@windhover/bench',
        version: '0.1.0',
        dependencies: { windhover: '0.1.0', 'windhover-redis': '0.1.0' },
      },
      'node_modules/windhover': { resolved: 'packages/windhover', link: true },
      'node_modules/other': { version: '0.1.0', integrity: 'sha512-AA==' },
      'packages/windhover': { version: '0.1.0', license: 'MIT', dependencies: { other: '0.1.0' } },
      'packages/windhover-redis': { version: '0.1.0', peerDependencies: { windhover: '^0.1.0' } },
    },
  },
  '.changeset/config.json': {
    ...JSON.parse(readFileSync(join(import.meta.dirname, '../.changeset/config.json'), 'utf8')),
    fixed: [['windhover', 'windhover-redis']],
  },
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'version-'))
  for (const [path, content] of Object.entries(files)) write(path, `${JSON.stringify(content, null, 2)}\n`)
  write('deploy/kubernetes/one-node.yaml', 'image: registry.example.com/windhover:0.1.0\n')
  write('packages/windhover/CHANGELOG.md', '# Changelog of `windhover`\n\n## 0.1.0\n\nThe first version.\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

function write(path, text) {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

function read(path) {
  return readFileSync(join(folder, path), 'utf8')
}

function run() {
  const script = join(import.meta.dirname, 'version-packages.js')
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], {
    cwd: folder,
    encoding: 'utf8',
    // The repository of the tests is none of it.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  })
  return { status, said: stdout + stderr }
}

test.each([
  ['patch', '0.1.1'],
  ['minor', '0.2.0'],
  ['major', '1.0.0'],
])('a %s change of one package makes %s of all, wherever the version is named', (bump, version) => {
  write('.changeset/README.md', '# Notes\n')
  write('.changeset/faster.md', `---\n'windhover': ${bump}\n---\n\nIt is faster.\n`)
  expect(run()).toEqual({ status: 0, said: expect.stringContaining(`0.1.0 → ${version}: 1 notes`) })

  const renew = (path) => {
    const text = `${JSON.stringify(files[path], null, 2)}\n`
    return text.replaceAll(/("(?!other)[^"]*": "\^?)0\.1\.0"/g, `$1${version}"`)
  }
  for (const path of Object.keys(files).filter((name) => name.endsWith('/package.json')))
    expect(read(path)).toBe(renew(path))
  const lock = JSON.parse(renew('package-lock.json'))
  lock.packages['node_modules/other'].version = '0.1.0'
  expect(JSON.parse(read('package-lock.json'))).toEqual(lock)
  expect(read('deploy/kubernetes/one-node.yaml')).toBe(`image: registry.example.com/windhover:${version}\n`)
  expect(readdirSync(join(folder, '.changeset')).toSorted()).toEqual(['README.md', 'config.json'])
  expect(read('packages/windhover/CHANGELOG.md')).toContain(`## ${version}\n`)
  expect(read('packages/windhover-redis/CHANGELOG.md')).toBe(
    `# Changelog of \`windhover-redis\`\n\n## ${version}\n\nNothing changed in this package.\n`,
  )
})

test('the next minor version follows by the same command', () => {
  write('.changeset/a.md', "---\n'windhover': minor\n---\n\nOne.\n")
  run()
  write('.changeset/b.md', "---\n'windhover-redis': minor\n---\n\nTwo.\n")
  expect(run()).toMatchObject({ status: 0, said: expect.stringContaining('0.2.0 → 0.3.0') })
  expect(JSON.parse(read('packages/windhover-redis/package.json'))).toMatchObject({
    version: '0.3.0',
    peerDependencies: { windhover: '^0.3.0' },
  })
  expect(read('packages/windhover-redis/CHANGELOG.md')).toMatch(/## 0\.3\.0\n\n.*- Two\.\n\n## 0\.2\.0\n/s)
})

test.each([
  ['without a note', {}, 'there is no note in .changeset, so there is nothing to release'],
  [
    'with a note that is none',
    { 'a.md': 'It is faster.' },
    ".changeset/a.md: it has to begin with lines such as 'windhover': minor",
  ],
  ['with a note of nothing', { 'a.md': "---\n'windhover': minor\n---\n" }, '.changeset/a.md: it has no text'],
  [
    'with a note of an unknown package',
    { 'a.md': "---\n'windover': minor\n---\n\nIt is faster.\n" },
    'changeset version has failed',
  ],
])('%s, it fails and changes nothing', (_, notes, sentence) => {
  for (const [name, text] of Object.entries(notes)) write(`.changeset/${name}`, text)
  const before = Object.keys(files).map(read)
  expect(run()).toEqual({ status: 1, said: expect.stringContaining(sentence) })
  expect(Object.keys(files).map(read)).toEqual(before)
  for (const [name, text] of Object.entries(notes)) expect(read(`.changeset/${name}`)).toBe(text)
})
