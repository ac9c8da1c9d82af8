import { isObject } from './is-object.ts'
import { describeUnknown, describeValue } from './usage-error.ts'

/** The callers whose rates each limit has. */
const callers = {
  publish: ['perKey', 'perSubject', 'perAddress'],
  connect: ['perSubject', 'perAddress'],
  tickets: ['perSubject', 'perAddress'],
} as const

/** What a rate is made of, and the most that it may be: the product of the last two must be exact. */
const numbers = { rate: 100_000_000, perMs: 86_400_000, burst: 100_000_000 } as const

/**
 * Finds what is wrong with limits.
 *
 * @returns a sentence for each: `limits.publish.perKey.rate: expected a whole number from 1 to …, got 0`.
 */
export function findLimitFaults(limits: unknown): string[] {
  return findFaults(limits, 'limits', [...Object.keys(callers), 'failedLogins'], (name, value) =>
    name === 'failedLogins'
      ? findRateFaults(value, 'limits.failedLogins')
      : findFaults(value, `limits.${name}`, callers[name as keyof typeof callers], (caller, rate) =>
          findRateFaults(rate, `limits.${name}.${caller}`),
        ),
  )
}

function findRateFaults(rate: unknown, where: string): string[] {
  const faults = findFaults(rate, where, Object.keys(numbers), (name, value) => {
    const most = numbers[name as keyof typeof numbers]
    if (Number.isSafeInteger(value) && (value as number) >= 1 && (value as number) <= most) return []
    return [`${where}.${name}: expected a whole number from 1 to ${most}, got ${describeValue(value)}`]
  })
  if (isObject(rate) && rate['rate'] === undefined) faults.unshift(`${where}.rate: expected a number, got none`)
  return faults
}

/** Finds the faults of an object whose fields may all be missing. */
function findFaults(
  value: unknown,
  where: string,
  names: readonly string[],
  find: (name: string, field: unknown) => string[],
): string[] {
  if (!isObject(value)) return [`${where}: expected an object, got ${describeValue(value)}`]
  const given = Object.entries(value).filter(([, field]) => field !== undefined)
  const unknown = given.map(([name]) => name).filter((name) => !names.includes(name))
  return [
    ...(unknown.length === 0 ? [] : [`${where}: ${describeUnknown('key', unknown, names)}`]),
    ...given.flatMap(([name, field]) => (names.includes(name) ? find(name, field) : [])),
  ]
}
