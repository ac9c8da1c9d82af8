import type { JsonSchema } from '../schema/json-schema.ts'

/** What a `Problem` looks like: RFC 9457, with `ok` and `error` for simple clients. */
export const errorResponseSchema: JsonSchema = {
  title: 'Problem',
  description: 'A problem document (RFC 9457) that also says ok: false and the error as a sentence.',
  type: 'object',
  properties: {
    type: {
      type: 'string',
      description: 'A URI that names the kind of problem; about:blank where the status says it all.',
    },
    title: { type: 'string', description: 'The kind of problem in a few words.' },
    status: { type: 'integer', minimum: 400, maximum: 599, description: 'The HTTP status of this answer.' },
    detail: { type: 'string', description: 'What is wrong with this request, as a sentence.' },
    ok: { type: 'boolean', const: false, description: 'Always false.' },
    error: { type: 'string', description: 'The same sentence as detail.' },
    code: { type: 'string', description: 'A stable, machine-readable name of what went wrong, such as invalid_data.' },
    issues: {
      type: 'array',
      description: 'What is wrong with the body, place by place.',
      items: {
        type: 'object',
        properties: {
          path: {
            type: 'array',
            description: 'Property names and array indexes from the root of the body; empty for the body itself.',
            // Rather than two types at once, which generators for Go do not take.
            items: { oneOf: [{ type: 'string' }, { type: 'integer' }] },
          },
          message: { type: 'string', description: 'A sentence that says what is wrong there.' },
        },
        required: ['path', 'message'],
      },
    },
  },
  required: ['type', 'title', 'status', 'detail', 'ok', 'error'],
}
