import type { EventSchema, JsonSchema } from 'windhover'
import type { z } from 'zod'

import { loadZod } from './load-zod.ts'

type Direction = 'input' | 'output'

/** What is known of a schema without zod. */
export interface KnownParts {
  /** Whether a value is one that the schema takes, and leaves as it is. Default: none is known to be. */
  readonly isPlain?: (value: unknown) => boolean
  /** What zod describes it by, in JSON Schema 2020-12. Default: zod is asked. */
  readonly described?: Readonly<Record<Direction, JsonSchema>>
}

/**
 * Makes a schema of zod when it is first asked for more than is known, and loads zod no sooner.
 *
 * @param make - makes the schema.
 */
export function lazySchema<Input, Output>(
  make: (zod: typeof z) => z.ZodType<Output, Input>,
  { isPlain, described }: KnownParts = {},
): EventSchema<Input, Output> {
  let made: z.ZodType<Output, Input> | undefined
  const find = (): z.ZodType<Output, Input>['~standard'] => (made ??= make(loadZod()))['~standard']
  const describe = (direction: Direction): JsonSchema =>
    described?.[direction] ?? find().jsonSchema[direction]({ target: 'draft-2020-12' })
  const standard = {
    version: 1,
    vendor: 'zod',
    validate: (value: unknown) => (isPlain?.(value) === true ? { value: value as Output } : find().validate(value)),
    jsonSchema: { input: () => describe('input'), output: () => describe('output') },
  } as const
  return { '~standard': standard }
}
