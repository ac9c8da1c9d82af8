import { isUnheard } from './to-unavailable.ts'

const maxAttempts = 5
const firstPauseMs = 10

/**
 * Calls a stream that may just have been made: its subjects are heard a moment after the server has told another
 * node that the stream is there. Only a call that nobody has heard is made again.
 */
export async function untilHeard<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      if (attempt === maxAttempts || !isUnheard(error)) throw error
      await new Promise((resolve) => setTimeout(resolve, firstPauseMs * 2 ** attempt))
    }
  }
}
