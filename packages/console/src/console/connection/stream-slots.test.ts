import { describe, expect, it, vi } from 'vitest'

import { maxStreams } from './shared-connections.ts'
import { createStreamSlots, unlimitedStreams } from './stream-slots.ts'

/** Locks as browsers have them (Web Locks API), as far as slots use them: exclusive, first come first served. */
function fakeLocks(): Pick<LockManager, 'request'> & { readonly held: () => number } {
  const queues = new Map<string, (() => void)[]>()
  const request = async (name: string, options: LockOptions, run: LockGrantedCallback<unknown>): Promise<unknown> => {
    const waiting = queues.get(name)
    if (waiting !== undefined && options.ifAvailable === true) return run(null)
    if (waiting === undefined) queues.set(name, [])
    else await waitInLine(waiting, options.signal)
    try {
      return await run({ name, mode: 'exclusive' })
    } finally {
      const next = queues.get(name)?.shift()
      if (next === undefined) queues.delete(name)
      else next()
    }
  }
  return { request: request as LockManager['request'], held: () => queues.size }
}

async function waitInLine(line: (() => void)[], signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  return new Promise((resolve, reject) => {
    line.push(resolve)
    signal?.addEventListener('abort', () => {
      const place = line.indexOf(resolve)
      if (place !== -1) line.splice(place, 1)
      reject(signal.reason as Error)
    })
  })
}

const forever = new AbortController().signal

describe('createStreamSlots', () => {
  it('gives as many as there are at once, and the next when one is given back', async () => {
    const locks = fakeLocks()
    const slots = createStreamSlots(locks)
    const onWait = vi.fn<() => void>()
    const held = await Promise.all(Array.from({ length: maxStreams }, () => slots.take(forever, onWait)))
    expect(onWait).not.toHaveBeenCalled()
    const sixth = slots.take(forever, onWait)
    const seventh = slots.take(forever, onWait)
    await vi.waitFor(() => expect(onWait).toHaveBeenCalledTimes(2))
    held[2]?.()
    const release = await Promise.race([sixth, seventh])
    held[4]?.()
    const releases = await Promise.all([sixth, seventh])
    expect(releases).toContain(release)
    // What was found by one is not held by its other attempts.
    for (const one of [...releases, held[0], held[1], held[3]]) one?.()
    await vi.waitFor(() => expect(locks.held()).toBe(0))
    const again = await Promise.all(Array.from({ length: maxStreams }, () => slots.take(forever, onWait)))
    expect(again).toHaveLength(maxStreams)
    expect(onWait).toHaveBeenCalledTimes(2)
  })

  it('ends the wait when it is no longer wanted, and holds nothing', async () => {
    const locks = fakeLocks()
    const slots = createStreamSlots(locks)
    const held = await Promise.all(Array.from({ length: maxStreams }, () => slots.take(forever, () => {})))
    const closed = new AbortController()
    const waiting = slots.take(closed.signal, () => closed.abort())
    await expect(waiting).rejects.toThrow(DOMException)
    for (const one of held) one()
    await vi.waitFor(() => expect(locks.held()).toBe(0))
  })

  it.each([
    ['shared', createStreamSlots(fakeLocks())],
    ['unlimited', unlimitedStreams],
  ])('gives none to who has gone: %s', async (_name, slots) => {
    await expect(slots.take(AbortSignal.abort(), () => {})).rejects.toThrow('abort')
  })
})
