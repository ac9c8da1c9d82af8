import type { Readable } from 'node:stream'

import { type Command, Option } from 'commander'

import { UsageError } from '../options/usage-error.ts'
import { askServer } from './ask-server.ts'
import { credentialHelp, readCredential } from './credential.ts'
import { publishLines } from './publish-lines.ts'
import { addressOf, defaultServerUrl, serverAddress } from './server-address.ts'
import { type Terminal, writeLine } from './terminal.ts'

interface PublishFlags {
  readonly text?: string
  readonly url?: string
  readonly channel?: string
  readonly id?: string
  readonly key?: string
  readonly retryMs?: string
  readonly idempotencyKey?: string
  readonly ndjson?: string
  readonly credential?: string
}

/** Adds `windhover publish`, which publishes one event through a running server. */
export function addPublish(program: Command, terminal: Terminal): Command {
  return program
    .command('publish')
    .summary('publish events to a running server')
    .description('Publishes one event to a running server, or those of a file, and prints the answer as JSON.')
    .argument('[event]', 'Name of the event; none with --ndjson')
    .argument('[data]', 'JSON text; - reads the standard input, and so does leaving it out, unless that is a terminal')
    .addOption(new Option('-t, --text <text>', 'Sends {"text": <text>} instead of data'))
    .option('-u, --url <url>', `Address of the server (WINDHOVER_URL; default ${defaultServerUrl})`)
    .option('--credential <credential>', credentialHelp)
    .option('--channel <name>', 'Channel that the event goes to (default broadcast)')
    .option('--id <id>', "Publisher's id, which stands behind the position in the id on the wire")
    .option('--key <key>', 'What the event is about; a reader that fell behind may get the newest of each key alone')
    .option('--retry-ms <ms>', 'Wait before reconnecting that readers are told with this event')
    .option('--idempotency-key <key>', 'Makes it safe to publish again: the same key with the same event is sent once')
    .option(
      '--ndjson <file>',
      'Publishes the events of a file, one a line as POST /api/broadcast takes it; - reads the standard input. Sent again after a failure, nothing is published twice',
    )
    .addHelpText('after', '\nExample:\n  windhover publish message \'{"text":"hello"}\'')
    .action((event: string | undefined, data: string | undefined, flags: PublishFlags) =>
      flags.ndjson === undefined ? publish(event, data, flags, terminal) : publishFile(event, flags, terminal),
    )
}

/** Other flags are about one event. */
async function publishFile(event: string | undefined, flags: PublishFlags, terminal: Terminal): Promise<void> {
  const { ndjson: file = '-', url, credential: given, idempotencyKey, ...others } = flags
  const [other] = Object.keys(others)
  const odd = event === undefined ? other && toFlag(other) : 'an event'
  if (odd !== undefined)
    throw new UsageError([`publish: ${odd} and --ndjson cannot be used together; each line says its own`])
  const address = addressOf(serverAddress(url, terminal.environment), '/api/broadcast/batch')
  const credential = readCredential(['--credential', given], terminal)
  await publishLines({ address, credential, file, idempotencyKey, terminal })
}

function toFlag(name: string): string {
  return `--${name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}

async function publish(
  event: string | undefined,
  data: string | undefined,
  flags: PublishFlags,
  terminal: Terminal,
): Promise<void> {
  if (event === undefined) {
    throw new UsageError([
      "publish: missing required argument 'event'; usage: windhover publish [options] <event> [data]",
    ])
  }
  const address = addressOf(serverAddress(flags.url, terminal.environment), '/api/broadcast')
  // `--key` is that of the event.
  const credential = readCredential(['--credential', flags.credential], terminal)
  const { channel, id, key, idempotencyKey } = flags
  const retryMs = flags.retryMs === undefined ? undefined : readRetryMs(flags.retryMs)
  const text = await readData(data, flags.text, terminal.stdin)
  const fields = JSON.stringify({ event, channel, id, key, retryMs, idempotencyKey })
  // The data as it was given: parsed and written again, some of its numbers would be others.
  const body = text === undefined ? fields : `${fields.slice(0, -1)},"data":${text}}`
  const answer = await askServer(address, { method: 'POST', credential, field: 'ok', body })
  await writeLine(terminal.stdout, JSON.stringify(answer))
}

/** The data to send, as JSON text; `undefined` where there is none, which the server then fills in or refuses. */
async function readData(
  data: string | undefined,
  text: string | undefined,
  stdin: Terminal['stdin'],
): Promise<string | undefined> {
  if (text !== undefined) {
    if (data === undefined) return JSON.stringify({ text })
    throw new UsageError(['publish: data and --text cannot be used together'])
  }
  if (data !== undefined && data !== '-') return checkData(data, 'data')
  if (data === undefined && stdin.isTTY === true) return undefined
  const input = await readAll(stdin)
  if (data === undefined && input.trim() === '') return undefined
  return checkData(input, 'the standard input')
}

function checkData(text: string, where: string): string {
  try {
    JSON.parse(text)
    return text
  } catch (error) {
    const { message } = error as Error
    throw new UsageError([`publish: ${where} is not JSON (${message}); --text <text> sends plain text`])
  }
}

/** Reads bytes to their end, as UTF-8 without a byte order mark. Other bytes are refused: replaced, they would be published. */
async function readAll(stream: Readable): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string))
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks))
  } catch {
    throw new UsageError(['publish: the standard input is not UTF-8'])
  }
}

function readRetryMs(text: string): number {
  if (/^[0-9]{1,15}$/.test(text)) return Number(text)
  throw new UsageError([`--retry-ms: expected a whole number of milliseconds, 0 or more, got ${JSON.stringify(text)}`])
}
