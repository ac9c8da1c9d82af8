import type { EventSchema } from 'windhover'
import type { z as Zod } from 'zod'

import { lazySchema } from '../options/lazy-schema.ts'
import { operationProgressSchemas } from './operation-progress-schemas.ts'

/** What a publisher sends. */
export interface OperationProgressInput {
  readonly taskId: string
  readonly progress: number
  readonly status: string
  readonly state: string
  readonly ts?: string | undefined
}

/** What readers get. */
export interface OperationProgress extends OperationProgressInput {
  readonly ts: string
}

const now = (): string => new Date().toISOString()

/** How far a long operation has come: the event that the default server declares as `progress`. A missing `ts` becomes now, in UTC. */
export const operationProgressEvent: EventSchema<OperationProgressInput, OperationProgress> = lazySchema(
  makeOperationProgressSchema,
  { described: operationProgressSchemas },
)

/** Makes the schema, which {@link operationProgressSchemas} are of. */
export function makeOperationProgressSchema(z: typeof Zod): Zod.ZodType<OperationProgress, OperationProgressInput> {
  return z
    .object({
      taskId: z.string().min(1).describe('Which operation this is about'),
      progress: z.number().min(0).max(100).describe('Percent done, 0 to 100'),
      status: z.string().describe('A sentence for people'),
      state: z.string().describe('A word for programs, such as running or done'),
      ts: z.iso
        .datetime({ offset: true })
        .optional()
        .transform((ts) => ts ?? now())
        .pipe(z.iso.datetime({ offset: true }))
        .describe('When it was so; the server fills in the present, in UTC, where it is missing'),
    })
    .meta({
      title: 'OperationProgressEvent',
      description: 'How far a long operation has come.',
      examples: operationProgressSchemas.output['examples'] as OperationProgress[],
    })
}
