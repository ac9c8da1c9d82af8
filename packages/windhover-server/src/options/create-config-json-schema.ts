import { configFileSchema } from './config-file-schema.ts'
import { loadZod } from './load-zod.ts'

/** What a `.json` file cannot hold, because it is code. */
const codeOnly: readonly string[] = ['requestStreams']

/** Makes the JSON Schema of a config file in JSON, which editors complete and check by. Draft 7 is what all of them know. */
export function createConfigJsonSchema(): Readonly<Record<string, unknown>> {
  const { properties = {}, ...schema } = loadZod().toJSONSchema(configFileSchema(), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  })
  const shown = Object.entries(properties).filter(([name]) => !codeOnly.includes(name))
  return {
    ...schema,
    title: 'Config file of the Windhover server',
    description: 'windhover.config.json: the settings of the server, and what it declares and documents.',
    properties: Object.fromEntries(shown),
  }
}
