/** A stream as code is to read it. */
export interface SnippetSource {
  /** The whole address, with its query. */
  readonly url: string
  /** Begins after this message. Empty: with what comes next. */
  readonly lastEventId: string
  /** The events to listen for if the address asks for none. Empty: those without a name. */
  readonly names: readonly string[]
}

/** A text as one word of a POSIX shell, whatever is in it but NUL, which no word can have. */
export function quoteShell(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}

/** A text as a literal of JavaScript, which may also stand in a script of an HTML page. */
export function quoteScript(text: string): string {
  return JSON.stringify(text).replaceAll('<', String.raw`\u003c`)
}

/** Reads a stream in a shell. */
export function toCurl({ url, lastEventId }: SnippetSource): string {
  const resume = lastEventId === '' ? '' : ` -H ${quoteShell(`Last-Event-ID: ${lastEventId}`)}`
  return `curl -N${resume} ${quoteShell(url)}`
}

/** Reads a stream with what browsers have. It sends no header of its own, so the id stands in the address. */
export function toEventSource({ url, lastEventId, names: known }: SnippetSource): string {
  const address = new URL(url)
  if (lastEventId !== '') address.searchParams.set('lastEventId', lastEventId)
  const asked = address.searchParams.getAll('event')
  const names = [asked, known, ['message']].find((list) => list.length > 0)!
  return [
    `const source = new EventSource(${quoteScript(address.href)})`,
    ...names.map(
      (name) =>
        `source.addEventListener(${quoteScript(name)}, ({ data, lastEventId }) => console.log(lastEventId, JSON.parse(data)))`,
    ),
    '',
  ].join('\n')
}

/** Reads a stream with the client of the library. */
export function toClientCode({ url, lastEventId }: SnippetSource): string {
  const address = new URL(url)
  const query = address.searchParams
  const options = [
    ...listOption('channels', query.getAll('channel')),
    ...listOption('events', query.getAll('event')),
    ...(lastEventId === '' ? [] : [`lastEventId: ${quoteScript(lastEventId)}`]),
  ]
  // The client asks for them by itself.
  for (const name of ['channel', 'event', 'meta']) query.delete(name)
  const path = quoteScript(`${address.pathname}${address.search}`)
  const chosen = options.length === 0 ? '' : `, { ${options.join(', ')} }`
  return `import { createClient } from 'windhover/client'

const client = createClient({ url: ${quoteScript(address.origin)} })
client.stream(${path}${chosen}).onMessage(({ event, data, id }) => console.log(id, event, data))
`
}

function listOption(name: string, values: readonly string[]): string[] {
  return values.length === 0 ? [] : [`${name}: [${values.map(quoteScript).join(', ')}]`]
}
