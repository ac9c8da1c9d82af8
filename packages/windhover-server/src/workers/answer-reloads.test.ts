import { expect, test, vi } from 'vitest'

import { linkPorts } from '../../test/support/linked-ports.ts'
import { answerReloads } from './answer-reloads.ts'
import { LinkCalls } from './link-calls.ts'
import { reloadTopic } from './reload-messages.ts'

test('what is abandoned while it gets ready leaves others alone, and is never committed', async () => {
  const { primary, worker, close } = linkPorts()
  const told: string[] = []
  const ready = new Map<string, () => void>()
  answerReloads(worker, async ([given]) => {
    const [name] = given!
    await new Promise<void>((resolve) => ready.set(name, resolve))
    return {
      changed: [],
      needsRestart: [],
      abandon: () => void told.push(`abandon ${name}`),
      commit: () => (told.push(`commit ${name}`), { changed: [name], needsRestart: [] }),
    }
  })
  const calls = new LinkCalls(primary, reloadTopic)
  const first = calls.call('prepare', { id: 1, texts: [['a', '']] })
  calls.notify('abandon', 1)
  const second = calls.call('prepare', { id: 2, texts: [['b', '']] })
  await vi.waitFor(() => expect(ready.size).toBe(2))
  ready.get('b')!()
  await second
  ready.get('a')!()
  await first
  await expect(calls.call('commit', 1)).rejects.toThrow('this worker is not ready for that reload')
  expect(await calls.call('commit', 2)).toEqual({ changed: ['b'], needsRestart: [] })
  expect(told).toEqual(['abandon a', 'commit b'])
  close()
})
