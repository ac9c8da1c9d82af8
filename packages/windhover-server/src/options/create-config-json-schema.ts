import { configFileSchema } from './config-file-schema.ts'
import { loadZod } from './load-zod.ts'

/** What a `.json` file cannot hold, because it is code; `*` stands for each entry of a list. */
const codeOnly: readonly string[] = [
  'requestStreams',
  'state',
  'access.authenticate',
  'access.authorize',
  'access.jwt.claims',
  'access.issuers.*.claims',
  'streams.*.access',
]

/** An object of a JSON Schema, as far as it leads to what it holds. */
interface Level {
  readonly properties?: Record<string, Level>
  readonly items?: Level
}

function removeAt({ properties, items }: Level, [key, ...rest]: readonly string[]): void {
  const next = key === '*' ? items : properties?.[key!]
  if (rest.length > 0) removeAt(next!, rest)
  else delete properties![key!]
}

/** Makes the JSON Schema of a config file in JSON, which editors complete and check by. Draft 7 is what all of them know. */
export function createConfigJsonSchema(): Readonly<Record<string, unknown>> {
  const schema = loadZod().toJSONSchema(configFileSchema(), {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'any',
  })
  for (const name of codeOnly) removeAt(schema as Level, name.split('.'))
  return {
    ...schema,
    title: 'Config file of the Windhover server',
    description: 'windhover.config.json: the settings of the server, and what it declares and documents.',
  }
}
