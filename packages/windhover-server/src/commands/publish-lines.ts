import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { createInterface } from 'node:readline'

import { askServer } from './ask-server.ts'
import { CommandFailure } from './command-failure.ts'
import { type Terminal, writeLine } from './terminal.ts'

/** The most events of one request, and bytes of its body: half of what a server takes by default. */
const maxEvents = 1_000
const maxBytes = 131_072

/** What `publish --ndjson` needs. */
export interface PublishLines {
  /** Of the path that takes many events. */
  readonly address: URL
  readonly credential: Readonly<Record<string, string>>
  /** A path, or `-` for the standard input. */
  readonly file: string
  /** Names the run. Default: no name, and the same lines are the same run. */
  readonly idempotencyKey: string | undefined
  readonly terminal: Terminal
}

/** One event, as JSON text, and the number of its line. */
interface Line {
  readonly number: number
  readonly text: string
}

/**
 * Publishes the events of a file of NDJSON in batches, in their order. Each line has a key of its own, by the
 * key of the run, or by all lines up to here. So a file that is sent again after a failure sends nothing twice, while the log
 * keeps it.
 *
 * @throws CommandFailure for the first batch that is refused, with the line from which on nothing was sent.
 */
export async function publishLines({
  address,
  credential,
  file,
  idempotencyKey,
  terminal,
}: PublishLines): Promise<void> {
  const input = file === '-' ? terminal.stdin : createReadStream(resolve(terminal.workingDirectory, file))
  const before = createHash('sha256')
  let batch: Line[] = []
  let bytes = 0
  let published = 0
  let number = 0
  const send = async (): Promise<void> => {
    const [first] = batch
    if (first === undefined) return
    const body = `{"events":[${batch.map(({ text }) => text).join(',')}]}`
    try {
      await askServer(address, { method: 'POST', credential, field: 'results', body })
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      const details = [
        ...error.details,
        `${published} events were published; nothing from line ${first.number} on, as far as is known`,
      ]
      throw new CommandFailure(error.message, details, error.exitCode)
    }
    published += batch.length
    batch = []
    bytes = 0
    await writeLine(terminal.stderr, `${published} events published, up to line ${number}`)
  }
  try {
    for await (const text of createInterface({ input, crlfDelay: Infinity })) {
      if (text.trim() !== '') {
        before.update(`${text}\n`)
        const key = idempotencyKey === undefined ? before.copy().digest('base64url') : `${idempotencyKey}/${number + 1}`
        const line = { number: number + 1, text: withKey(text, key, number + 1) }
        const size = Buffer.byteLength(line.text) + 1
        if (batch.length === maxEvents || bytes + size > maxBytes) await send()
        batch.push(line)
        bytes += size
      }
      number += 1
    }
  } catch (error) {
    if (error instanceof CommandFailure) throw error
    throw new CommandFailure(`cannot read ${file}: ${(error as Error).message}`)
  }
  await send()
  await writeLine(terminal.stdout, JSON.stringify({ ok: true, published }))
}

/** Adds a key to the text of an event that has none. The rest stays digit for digit. */
function withKey(text: string, key: string, number: number): string {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new CommandFailure(`line ${number} is not JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CommandFailure(`line ${number} is no event; expected an object with event and data`)
  }
  const trimmed = text.trim()
  if ('idempotencyKey' in value) return trimmed
  const rest = trimmed.slice(1).trim()
  return `{"idempotencyKey":${JSON.stringify(key)}${rest === '}' ? '' : ','}${rest}`
}
