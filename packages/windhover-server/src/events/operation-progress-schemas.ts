import type { JsonSchema } from 'windhover'

const date =
  '(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-' +
  '(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))'
const time = '(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d)))'

const shared = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  type: 'object',
  properties: {
    taskId: { type: 'string', minLength: 1, description: 'Which operation this is about' },
    progress: { type: 'number', minimum: 0, maximum: 100, description: 'Percent done, 0 to 100' },
    status: { type: 'string', description: 'A sentence for people' },
    state: { type: 'string', description: 'A word for programs, such as running or done' },
    ts: {
      description: 'When it was so; the server fills in the present, in UTC, where it is missing',
      type: 'string',
      format: 'date-time',
      pattern: `^${date}T${time}$`,
    },
  },
}

const required = ['taskId', 'progress', 'status', 'state']

const title = { title: 'OperationProgressEvent', description: 'How far a long operation has come.' }

/**
 * What zod makes of the schema of the event `progress`. A server with defaults needs both when it starts, and would load zod for nothing
 * else.
 */
export const operationProgressSchemas: Readonly<Record<'input' | 'output', JsonSchema>> = {
  input: { ...shared, required, ...title },
  output: {
    ...shared,
    required: [...required, 'ts'],
    additionalProperties: false,
    ...title,
    examples: [
      {
        taskId: 'import-42',
        progress: 75,
        status: 'Three of four files read',
        state: 'running',
        ts: '2026-01-31T12:00:00.000Z',
      },
    ],
  },
}
