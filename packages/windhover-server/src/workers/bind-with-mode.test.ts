import { EventEmitter } from 'node:events'

import { expect, test } from 'vitest'

import { bindWithMode } from './bind-with-mode.ts'

test.each([
  ['600', { act: 'queryServer' }, 0o177],
  ['0660', { act: 'queryServer' }, 0o117],
  ['600', { act: 'listening' }, process.umask()],
  ['600', null, process.umask()],
  [undefined, { act: 'queryServer' }, process.umask()],
])('with the mode %s, %j is answered under its umask, and nothing else is', (mode, message, mask) => {
  const child = new EventEmitter()
  const before = process.umask()
  const seen: number[] = []
  // That of Node.
  child.on('internalMessage', () => void seen.push(process.umask()))
  bindWithMode(child, mode)
  child.emit('internalMessage', message)
  expect(seen).toEqual([mask])
  expect(process.umask()).toBe(before)
})
