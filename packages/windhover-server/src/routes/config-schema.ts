import type { FastifyInstance } from 'fastify'

import { createConfigJsonSchema } from '../options/create-config-json-schema.ts'

/** Where the JSON Schema of config files is. */
export const configSchemaPath = '/schemas/windhover.config.json'

/** Adds `GET /schemas/windhover.config.json`: what `$schema` of a config file may name. */
export function registerConfigSchema(app: FastifyInstance): void {
  let body: Buffer | undefined
  app.get(configSchemaPath, (_request, reply) => {
    // Few ask for it, so that it is not made before. As bytes, since Fastify would add a charset to text.
    body ??= Buffer.from(`${JSON.stringify(createConfigJsonSchema(), undefined, 2)}\n`)
    return reply.type('application/schema+json').header('Cache-Control', 'no-cache').send(body)
  })
}
