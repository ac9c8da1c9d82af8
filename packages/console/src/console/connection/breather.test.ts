import { afterEach, expect, it, vi } from 'vitest'

import { createBreather } from './breather.ts'

afterEach(() => vi.restoreAllMocks())

it('asks for a pause once the page was busy for a slice, and again after the next', async () => {
  let now = 0
  vi.spyOn(performance, 'now').mockImplementation(() => now)
  const breathe = createBreather()
  for (let slice = 0; slice < 3; slice += 1) {
    expect(breathe()).toBeUndefined()
    now += 7
    expect(breathe()).toBeUndefined()
    now += 1
    let isOver = false
    const pause = breathe()!.then(() => (isOver = true))
    // What is ready goes first, as what a page has to draw does.
    // oxlint-disable-next-line no-await-in-loop -- one after the other
    for (let turn = 0; turn < 100; turn += 1) await Promise.resolve()
    expect(isOver).toBe(false)
    // oxlint-disable-next-line no-await-in-loop
    await pause
  }
})
