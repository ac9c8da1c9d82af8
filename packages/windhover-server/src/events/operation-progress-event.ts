import type { EventSchema } from 'windhover'
import { z } from 'zod'

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
export const operationProgressEvent: EventSchema<OperationProgressInput, OperationProgress> = z
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
    examples: [
      {
        taskId: 'import-42',
        progress: 75,
        status: 'Three of four files read',
        state: 'running',
        ts: '2026-01-31T12:00:00.000Z',
      },
    ],
  })
