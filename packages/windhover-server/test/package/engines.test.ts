import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'

import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
  readonly engines: { readonly node: string }
  readonly overrides?: object
}
const oldest = manifest.engines.node.replace('>=', '')

test('every package that is installed allows the oldest Node, so that npm ci has nothing to warn of', async () => {
  const asking = ':attr(engines, [node])'
  const { stdout } = await promisify(execFile)(
    'npm',
    ['query', '--json', `${asking}:not(:semver(${oldest}, ${asking}))`],
    { cwd: root, maxBuffer: 16 * 1024 * 1024, shell: process.platform === 'win32' },
  )
  const packages = JSON.parse(stdout) as readonly { readonly pkgid: string }[]
  expect(packages.map(({ pkgid }) => pkgid)).toEqual([])
})

// Users do not get it: what is installed would not be what was tested.
test('the workspace overrides no version', () => {
  expect(manifest.overrides).toBeUndefined()
})
