import { describe, expect, test, vi } from 'vitest'
import { createMemoryState } from 'windhover/store'
import { createFakeState, testState, type StateUnderTest } from 'windhover/testing'

import { linkPorts } from '../../test/support/linked-ports.ts'
import { createIpcState } from './ipc-state.ts'
import { serveState } from './serve-state.ts'

const overLinks: StateUnderTest = {
  async open() {
    const fake = createFakeState()
    const kept = fake.createNode()
    return {
      async createNode() {
        const { primary, worker, close } = linkPorts()
        serveState(kept, primary)
        const state = createIpcState(worker)
        return {
          ...bind(state),
          async close() {
            await state.close()
            close()
          },
        }
      },
      goAway: async () => fake.goAway(),
      comeBack: async () => fake.comeBack(),
      close: () => kept.close(),
    }
  },
}

function bind(state: ReturnType<typeof createIpcState>): ReturnType<typeof createIpcState> {
  return {
    put: (...given) => state.put(...given),
    delete: (key) => state.delete(key),
    list: (prefix) => state.list(prefix),
    watch: (...given) => state.watch(...given),
    close: () => state.close(),
  }
}

describe('a state over links', () => {
  for (const { name, run } of testState(overLinks)) test(name, run)

  test('a watch that begins after its worker has given it up is stopped', async () => {
    const { primary, worker, close } = linkPorts()
    let begin = (): void => {}
    const begun = new Promise<void>((resolve) => (begin = resolve))
    const asked = new Promise<void>((tellAsked) => {
      const watch = async (): Promise<() => void> => {
        tellAsked()
        await begun
        return stop
      }
      serveState({ ...createMemoryState(), watch }, primary)
    })
    const stop = vi.fn<() => void>()
    const state = createIpcState(worker)
    const watching = state.watch('', { onPut: () => {}, onDelete: () => {}, onReset: () => {} })
    watching.catch(() => {})
    await asked
    await state.close()
    await expect(watching).rejects.toMatchObject({ code: 'closed' })
    begin()
    await vi.waitFor(() => expect(stop).toHaveBeenCalledOnce())
    close()
  })
})
