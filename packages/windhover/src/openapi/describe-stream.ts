import type { JsonSchema } from '../schema/json-schema.ts'
import type { StreamDescription } from '../stream/stream-description.ts'
import { describeExtras } from './describe-extras.ts'
import { describeStreamParameters } from './describe-stream-parameters.ts'
import { describeStreamResponses, type StreamContext } from './describe-stream-responses.ts'

/** Describes a stream as an Operation Object of OpenAPI 3.2.0, and adds the schemas that it needs to the components of the context. */
export function describeStream(stream: StreamDescription, context: StreamContext): JsonSchema {
  const { operationId } = context
  const { summary = summarizeStream(stream) } = stream
  const { description = describeUse(stream) } = stream
  return {
    operationId,
    summary,
    description,
    tags: stream.tags,
    ...describeExtras({ ...stream, deprecated: stream.deprecated ?? isDeprecated(stream) }),
    parameters: describeStreamParameters(stream, context),
    responses: describeStreamResponses(stream, context),
  }
}

/** The summary of a stream that has none of its own. */
export function summarizeStream({ channels }: StreamDescription): string {
  return channels === undefined ? 'Read the events of one request' : 'Read events as they are published'
}

/** How a page reads the stream, which a browser does not do with `fetch`. */
function describeUse({ path, events, catalog, channels }: StreamDescription): string {
  const [name = 'message'] = events ?? catalog?.events.keys() ?? []
  return (
    `In a browser, connect with \`const source = new EventSource(${quote(path)})\`, and listen by the name of the event: ` +
    `\`source.addEventListener(${quote(name)}, ({ data }) => console.log(JSON.parse(data)))\`. ` +
    (channels === undefined
      ? 'EventSource reconnects by itself where the stream breaks, and says which event it has seen last.'
      : 'EventSource reconnects by itself, and then gets what it missed.')
  )
}

function quote(text: string): string {
  return `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`
}

/** A stream of nothing but deprecated events is one itself. */
function isDeprecated({ channels, catalog, ...stream }: StreamDescription): boolean {
  // A stream of a hub that names no events carries those to come, too.
  const events = stream.events ?? (channels === undefined ? [...(catalog?.events.keys() ?? [])] : [])
  return events.length > 0 && events.every((name) => catalog?.events.get(name)?.deprecated === true)
}
