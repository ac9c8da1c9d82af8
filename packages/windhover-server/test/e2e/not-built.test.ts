import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { temporaryFolder } from '../support/temporary-folder.ts'

test('the command says in one sentence that it is not built', () => {
  const command = readFileSync(new URL('../../bin/windhover.js', import.meta.url), 'utf8')
  const folder = temporaryFolder({ 'bin/windhover.js': command, 'package.json': '{ "type": "module" }' })
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, 'bin/windhover.js'), '--version'], {
    encoding: 'utf8',
  })
  expect([status, stdout]).toEqual([1, ''])
  expect(stderr).toMatch(/^windhover: the command is not built yet; run npm run build[^\n]*\n$/)
})
