import type { ClientStream, GapMessage } from '../client-stream.ts'
import type { AnyMessage } from '../client-types.ts'
import { loadPart } from '../load-part.ts'
import { pickWait, type RetryOptions } from '../retry-wait.ts'
import type { Acknowledged, IdStore } from './id-store.ts'

/** What a stream can do while a loop is slow. */
export interface Pausable {
  /** Ends the connection, until it is woken up. What was not read comes then. */
  pause(): void
  wake(isSeen: boolean): void
  /** Begins again behind what the store has. */
  restart(): void
}

/** The store of a stream, as the stream uses it. */
export interface Stored {
  readonly store: IdStore
  readonly retry: RetryOptions
  readonly onError: (error: unknown) => void
  /** What the store had, or was to have, last; empty for nothing. */
  id: string
  /**
   * Returns what the store has; empty for nothing. What it throws is told, and it is asked again after a while.
   *
   * @param isWanted - asked before each try.
   */
  read(isWanted: () => boolean): Promise<string>
  iterate(stream: ClientStream, used: Pausable): AsyncGenerator<(AnyMessage | GapMessage) & Acknowledged, void>
}

/** Uses a store. What a loop needs is a chunk of its own. */
export function createStored(store: IdStore, retry: RetryOptions, onError: (error: unknown) => void): Stored {
  const stored = {
    store,
    retry,
    onError,
    id: '',
    async read(isWanted: () => boolean) {
      for (let failures = 0; isWanted(); failures += 1) {
        try {
          // Where it began may not have been stored, if the store was away.
          return (stored.id = (await store.get()) ?? stored.id)
        } catch (error) {
          onError(error)
          await new Promise((resolve) => setTimeout(resolve, pickWait(failures, undefined, retry)))
        }
      }
      return ''
    },
    async *iterate(stream: ClientStream, used: Pausable) {
      const { iterateStored } = await loadPart(import('./iterate-stored.ts'))
      yield* iterateStored(stream, used, stored)
    },
  }
  return stored
}
