import { EventEmitter } from 'node:events'

import { expect, test, vi } from 'vitest'

import { closeLostConnections } from './close-lost-connections.ts'

test('what was given last is closed when the process ends, and all is passed on', () => {
  const sent: unknown[][] = []
  const child = Object.assign(new EventEmitter(), { send: (...given: unknown[]) => sent.push(given) > 0 })
  closeLostConnections(child)
  const handles = Array.from({ length: 10 }, () => ({ close: vi.fn<() => void>() }))
  const callback = (): void => {}
  child.send('text', callback)
  for (const handle of handles) child.send('connection', handle)
  expect(sent).toEqual([['text', callback], ...handles.map((handle) => ['connection', handle])])
  expect(handles.some(({ close }) => close.mock.calls.length > 0)).toBe(false)
  child.emit('exit')
  expect(handles.map(({ close }) => close.mock.calls.length)).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1])
})
