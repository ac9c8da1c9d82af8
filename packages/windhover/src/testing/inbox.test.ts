import { expect, test } from 'vitest'

import { Inbox } from './inbox.ts'

/** Blocks the process, so that it has no turn. */
function block(forMs: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, forMs)
}

test('a process without a turn for longer than a wait still takes what came meanwhile', async () => {
  const inbox = new Inbox<number>(String)
  const taken = inbox.take('a number', 100)
  setImmediate(() => inbox.push(1))
  block(200)
  expect(await taken).toBe(1)
})

test('a wait is over although its process goes on', async () => {
  const inbox = new Inbox<number>(String)
  await expect(inbox.take('a number', 20)).rejects.toThrow(
    'waited for a number, but 20 ms passed; before that, nothing',
  )
})
