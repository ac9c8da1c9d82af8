/** Programs that use the client with many events, to see what its types cost the compiler. */

const count = 200

const numbers = Array.from({ length: count }, (_, n) => n)

const objectType = (n: number): string =>
  `{ id: string; n${n}: number; tags: string[]; by: { name: string; role: 'a' | 'b' }; note?: string }`

const zodSchema = (n: number): string =>
  `z.object({ id: z.string(), n${n}: z.number(), tags: z.array(z.string()), by: z.object({ name: z.string(), role: z.enum(['a', 'b']) }), note: z.string().optional() })`

/** A catalog of 200 events: half of zod, half of JSON Schema. */
export const largeCatalog = `import { defineEvents } from 'windhover'
import { fromJsonSchema } from 'windhover/json-schema'
import { z } from 'zod'

export const events = defineEvents({
${numbers.map((n) => `  'event-${n}': ${n % 2 === 0 ? zodSchema(n) : `fromJsonSchema<${objectType(n)}>({ type: 'object' })`},`).join('\n')}
})
`

/** The types that openapi-typescript makes of a server with these events, without what the client does not look at. */
export const largePaths = `export interface paths {
  '/sse/broadcast': { get: operations['stream'] }
  '/api/broadcast': { post: operations['publish'] }
}
export interface components {
  schemas: {
    Streamed: ${numbers.map((n) => `components['schemas']['Streamed${n}']`).join(' | ')} | components['schemas']['Gap']
    Publish: ${numbers.map((n) => `components['schemas']['Publish${n}']`).join(' | ')}
    Gap: { event: 'gap'; data: { reason: string } }
${numbers
  .map(
    (n) => `    Data${n}: ${objectType(n)}
    Streamed${n}: { event: 'event-${n}'; id: string; data: components['schemas']['Data${n}'] }
    Publish${n}: { event: 'event-${n}'; data: components['schemas']['Data${n}']; channel?: string }`,
  )
  .join('\n')}
  }
}
export interface operations {
  stream: { responses: { 200: { content: { 'text/event-stream': components['schemas']['Streamed'] } } } }
  publish: { requestBody: { content: { 'application/json': components['schemas']['Publish'] } } }
}
`

const sample = (n: number): string => `{ id: '', n${n}: 1, tags: [], by: { name: '', role: 'a' } }`

const every = (step: number, write: (n: number) => string): string =>
  numbers
    .filter((n) => n % step === 0)
    .map(write)
    .join('\n')

/** Uses all 200 names, in each way that the client has for them. */
function writeUses(imported: string, source: string): string {
  return `import { createClient } from 'windhover/client'
${imported}

const client = createClient<${source}>({ url: 'http://localhost' })
const stream = client.stream('/sse/broadcast')
${every(1, (n) => `stream.on('event-${n}', ({ n${n} }, { id }) => id + n${n}.toFixed())`)}
${every(4, (n) => `client.stream('/sse/broadcast', { events: ['event-${n}', 'event-${n + 1}'] }).on('event-${n}', ({ n${n} }) => n${n}.toFixed())`)}
${every(4, (n) => `void client.publish('event-${n}', ${sample(n)}, { channel: 'a' })`)}
${every(
  4,
  (n) => `export const follow${n} = client.follow('/sse/broadcast', {
  events: ['event-${n}'],
  load: () => ({ state: { sum: 0 }, position: 'e.0' }),
  apply: (state, { data }) => ({ sum: state.sum + data.n${n} }),
})`,
)}
void client.publishMany([${every(10, (n) => `{ event: 'event-${n}', data: ${sample(n)} },`)}])
${every(
  20,
  (n) => `export async function loop${n}() {
  for await (const message of client.stream('/sse/broadcast')) {
    switch (message.name) {
${numbers
  .slice(n, n + 20)
  .map((name) => `      case 'event-${name}': message.data.n${name}.toFixed(); break`)
  .join('\n')}
    }
  }
}`,
)}
`
}

/** A page or a service with the types of a catalog in `events.ts`. */
export const usesOfCatalog = writeUses("import type { events } from './events.ts'", 'typeof events')

/** One with the types of a document, in `paths.ts`. */
export const usesOfPaths = writeUses("import type { paths } from './paths.ts'", 'paths')
