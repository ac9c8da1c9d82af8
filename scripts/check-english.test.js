import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test } from 'vitest'

/** A repository of its own with the check in it. */
let folder

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'english-'))
  mkdirSync(join(folder, 'scripts'))
  for (const name of ['check-english.js', 'english']) {
    cpSync(join(import.meta.dirname, name), join(folder, 'scripts', name), { recursive: true })
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
  writeFileSync(join(folder, 'a.md'), 'It shall stay.\n')
})

afterEach(() => rmSync(folder, { recursive: true }))

function git(...words) {
  const person = ['-c', 'user.name=a', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false']
  const { status, stderr } = spawnSync('git', [...person, ...words], { cwd: folder, encoding: 'utf8' })
  if (status !== 0) throw new Error(stderr)
}

function commit() {
  git('add', '.')
  git('commit', '--quiet', '-m', 'a change')
}

function check(...words) {
  const { status, stdout } = spawnSync(process.execPath, ['scripts/check-english.js', ...words], {
    cwd: folder,
    encoding: 'utf8',
    // The repository of the tests is none of it.
    env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
  })
  return { status, lines: stdout.trimEnd().split('\n') }
}

test('on a branch, what it adds to main is read, committed or not', () => {
  git('init', '--quiet', '--initial-branch', 'main')
  commit()
  git('checkout', '--quiet', '-b', 'change')
  writeFileSync(join(folder, 'a.md'), 'It shall stay.\n\nIt shall go.\n')
  commit()
  writeFileSync(join(folder, 'b.ts'), '// Thus.\n')
  const { status, lines } = check()
  expect(status).toBe(1)
  expect(lines).toEqual([
    expect.stringMatching(/^a\.md:3: "shall" is dated/),
    expect.stringMatching(/^b\.ts:1: "thus" is dated/),
    expect.stringMatching(/2 faults$/),
  ])
})

test('on main, what the last commit added is read, or what was added since a given one', () => {
  git('init', '--quiet', '--initial-branch', 'main')
  commit()
  writeFileSync(join(folder, 'b.md'), 'Thus.\n')
  commit()
  writeFileSync(join(folder, 'c.md'), 'It will.\n')
  commit()
  expect(check()).toMatchObject({ status: 0, lines: [expect.stringMatching(/^english: 1 files .* 0 faults$/)] })
  expect(check('HEAD~2')).toMatchObject({ status: 1, lines: [expect.stringMatching(/^b\.md:1: /), expect.any(String)] })
})

test('without history it says so', () => {
  const said = ['english: there is no history to compare with, so nothing was read']
  expect(check()).toEqual({ status: 0, lines: said })
  git('init', '--quiet')
  commit()
  expect(check()).toEqual({ status: 0, lines: said })
})
