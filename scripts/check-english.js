/**
 * Reads the English that a change adds, in documents and in comments: no dated word, and no sentence of over 30 words.
 * `npm run english` compares with where the branch left `main`, and on `main` with the commit before; `npm run english -- HEAD~3` with
 * another. What was written before is not judged.
 */
import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { findFaults } from './english/find-faults.js'
import { readAddedLines } from './english/read-added-lines.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const isRead = (/** @type {string} */ name) =>
  /\.(?:md|[jt]sx?)$/.test(name) && !/\.generated\.ts$|^packages\/console\/vendor\//.test(name)

const base = process.argv[2] ?? findBase()
if (base === undefined) console.log('english: there is no history to compare with, so nothing was read')
else {
  const added = readAddedLines(git('diff', '--unified=0', '--no-color', '--no-ext-diff', '--no-prefix', base))
  const untracked = git('ls-files', '--others', '--exclude-standard').split('\n')
  const names = [...new Set([...added.keys(), ...untracked])].filter((name) => isRead(name) && existsSync(root + name))
  const faults = names.flatMap((name) =>
    findFaults(name, readFileSync(root + name, 'utf8'), (line) => added.get(name)?.has(line) ?? true),
  )
  for (const fault of faults) console.log(fault)
  console.log(`english: ${names.length} files since ${base}, ${faults.length} faults`)
  if (faults.length > 0) process.exitCode = 1
}

/** @returns {string | undefined} where this branch began, or the commit before if there is no branch. */
function findBase() {
  const head = tryGit('rev-parse', 'HEAD')
  const main = tryGit('merge-base', 'HEAD', 'main') ?? tryGit('merge-base', 'HEAD', 'origin/main')
  return main !== undefined && main !== head ? main : tryGit('rev-parse', '--verify', '--quiet', 'HEAD~1')
}

/** @param {string[]} words */
function git(...words) {
  return execFileSync('git', ['-c', 'core.quotePath=false', ...words], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

/**
 * @param {string[]} words
 * @returns {string | undefined} what it prints, without the end of its line; nothing if it fails.
 */
function tryGit(...words) {
  try {
    return git(...words).trim()
  } catch {
    return undefined
  }
}
