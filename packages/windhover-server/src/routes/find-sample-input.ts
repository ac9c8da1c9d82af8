import { createRequire } from 'node:module'
import type { DeclaredEvent, JsonSchema } from 'windhover'
import { modernizeSchema } from 'windhover/openapi'

const require = createRequire(import.meta.url)

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
    return examples.find(makeJudge(inputSchema))
  } catch {
    // A library's own keywords, which cannot be judged.
    return undefined
  }
}

/** Does what `fromJsonSchema` does, but does not load Ajv before there is something to judge: that takes a tenth of a server's start. */
function makeJudge(schema: JsonSchema): (value: unknown) => boolean {
  const { Ajv2020 } = require('ajv/dist/2020.js') as typeof import('ajv/dist/2020.js')
  const formats = require('ajv-formats') as typeof import('ajv-formats')
  const modern = modernizeSchema(schema, { where: 'the JSON Schema cannot be used' })
  const ajv = new Ajv2020({ strict: false, logger: false, code: { regExp } })
  formats.default(ajv)
  // Ajv 8.20 throws in the midst of some schemas that never ask for it.
  ajv.opts.unevaluated = JSON.stringify(modern).includes('"unevaluated')
  const validate = ajv.compile(modern)
  return (value) => validate(value) === true
}

/** As the library reads patterns: with the flag `u`, or otherwise as they were surely meant. Ajv asks for the code too, and does not use it. */
const regExp = Object.assign(
  (pattern: string) => {
    try {
      return new RegExp(pattern, 'u')
    } catch {
      return new RegExp(pattern)
    }
  },
  { code: 'regExp' },
)
