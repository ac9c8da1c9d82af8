import type { DeclaredEvent } from 'windhover'
import { fromJsonSchema } from 'windhover/json-schema'

/**
 * Finds data that a publisher may send, for the documents: the first example of what the schema takes, or of what readers get
 * where that can be sent too. `undefined` where there is none.
 *
 * It is judged by the schema's JSON Schema. The schema itself may ask a database, which is not for the documents to start.
 */
export function findSampleInput({ examples, inputSchema, outputSchema }: DeclaredEvent): unknown {
  const { examples: own } = inputSchema
  if (Array.isArray(own) && own.length > 0) return own[0]
  if (examples.length === 0 || JSON.stringify(inputSchema) === JSON.stringify(outputSchema)) return examples[0]
  try {
    const { validate } = fromJsonSchema(inputSchema)['~standard']
    return examples.find((example) => {
      const result = validate(example)
      return !('then' in result) && result.issues === undefined
    })
  } catch {
    // A library's own keywords, which cannot be judged.
    return undefined
  }
}
