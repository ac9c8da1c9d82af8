import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, expect, test, vi } from 'vitest'

import { buildPeer, type PeerProgram } from './peer-programs.ts'

let place: string

beforeEach(() => {
  // What is built is told there.
  vi.spyOn(console, 'error').mockImplementation(() => {})
  place = mkdtempSync(join(tmpdir(), 'windhover-peers-'))
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(place, { recursive: true })
})

function program(script: string, rest: Partial<PeerProgram> = {}): PeerProgram {
  const folder = join(place, 'built')
  return { file: join(folder, 'program'), tool: 'sh', args: ['-c', script], folder, ...rest }
}

test('a peer that is fetched is fetched once', () => {
  const fetched = program('echo "$FROM" >> program', { environment: { FROM: 'there' } })
  expect(buildPeer(fetched)).toBeUndefined()
  expect(buildPeer(fetched)).toBeUndefined()
  expect(readFileSync(fetched.file, 'utf8')).toBe('there\n')
})

test('a peer with sources is built in a copy of them, each time', () => {
  const sources = join(place, 'sources')
  mkdirSync(sources)
  const built = program('cp main program; touch left-over', { sources })
  for (const text of ['first', 'second']) {
    writeFileSync(join(sources, 'main'), text)
    expect(buildPeer(built)).toBeUndefined()
    expect(readFileSync(built.file, 'utf8')).toBe(text)
  }
  expect(existsSync(join(sources, 'left-over'))).toBe(false)
})

test('a tool that is not there is named', () => {
  expect(buildPeer(program('', { tool: 'no-such-tool' }))).toBe(
    'it is built by no-such-tool, which is not on this machine',
  )
})

test('a build that fails says its last line', () => {
  expect(buildPeer(program('echo first >&2; echo why >&2; exit 1'))).toBe(
    'sh -c echo first >&2; echo why >&2; exit 1 failed: why',
  )
})
