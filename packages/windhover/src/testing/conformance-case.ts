import { WindhoverError, type ErrorCode } from '../errors.ts'

/** One case of a conformance suite. A test runner of any kind declares it: `test(name, run)`. */
export interface ConformanceCase {
  readonly name: string
  /** Rejects with a sentence about the duty that was not kept. */
  readonly run: () => Promise<void>
}

/** Demands what a port promises. */
export function expectThat(holds: boolean, duty: string): asserts holds {
  if (!holds) throw new Error(duty)
}

/** Demands that two values are the same as JSON. */
export function expectSame(actual: unknown, expected: unknown, duty: string): void {
  const [was, wanted] = [JSON.stringify(actual), JSON.stringify(expected)]
  if (was !== wanted) throw new Error(`${duty}: expected ${shorten(wanted)}, got ${shorten(was)}`)
}

/** Demands that something is refused with one of these codes; returns the error. */
export async function expectRefusal(
  answer: Promise<unknown>,
  codes: readonly ErrorCode[],
  duty: string,
): Promise<WindhoverError> {
  const error: unknown = await answer.then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (error === undefined) throw new Error(`${duty}: it was not refused`)
  if (error instanceof WindhoverError && codes.includes(error.code)) return error
  const name = error instanceof WindhoverError ? error.code : 'another error'
  throw new Error(`${duty}: it was refused with ${name} instead of ${codes.join(' or ')}`, { cause: error })
}

function shorten(text: string | undefined): string {
  return text === undefined || text.length <= 500 ? String(text) : `${text.slice(0, 500)}…`
}
