import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { resolve } from 'node:path'
import { maxBatchBytes, maxBatchMessages } from 'windhover/adapter'

import { countMessages } from '../routes/read-batch.ts'
import { askServer } from './ask-server.ts'
import { CommandFailure } from './command-failure.ts'
import { nameLines } from './name-lines.ts'
import { readLines } from './read-lines.ts'
import { type Terminal, writeLine } from './terminal.ts'

/** The most bytes of the body of one request: half of what a server takes by default. */
const maxBytes = 131_072

/** Refuses bytes that are no UTF-8, and passes over a byte order mark. */
const firstDecoder = new TextDecoder('utf-8', { fatal: true })

/** Does the same, but keeps a byte order mark: it may only be at the beginning of a file. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

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
  /** What it takes in a body, with the comma behind it. */
  readonly bytes: number
  /** How many messages it is: one for each of its channels. */
  readonly messages: number
}

/** Lines that go into one request. */
class LineBatch {
  readonly lines: Line[] = []
  #messages = 0
  #bytes = 0
  #copiedBytes = 0

  /** Whether a server takes one more line in the same request. */
  hasRoomFor({ messages, bytes }: Line): boolean {
    return (
      this.#messages + messages <= maxBatchMessages &&
      this.#bytes + bytes <= maxBytes &&
      this.#copiedBytes + messages * bytes <= maxBatchBytes
    )
  }

  add(line: Line): void {
    const { messages, bytes } = line
    this.lines.push(line)
    this.#messages += messages
    this.#bytes += bytes
    this.#copiedBytes += messages * bytes
  }
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
  let batch = new LineBatch()
  let published = 0
  let number = 0
  const send = async (): Promise<void> => {
    const { lines } = batch
    const [first] = lines
    if (first === undefined) return
    const numbers = lines.map((line) => line.number)
    const body = `{"events":[${lines.map(({ text }) => text).join(',')}]}`
    try {
      await askServer(address, {
        method: 'POST',
        credential,
        field: 'results',
        body,
        rewrite: (problem) => nameLines(problem, numbers),
      })
    } catch (error) {
      if (!(error instanceof CommandFailure)) throw error
      const details = [
        ...error.details,
        `${published} events were published; nothing from line ${first.number} on, as far as is known`,
      ]
      throw new CommandFailure(error.message, details, error.exitCode)
    }
    published += lines.length
    batch = new LineBatch()
    await writeLine(terminal.stderr, `${published} events published, up to line ${number}`)
  }
  try {
    for await (const bytes of readLines(input)) {
      const text = decodeLine(bytes, number + 1)
      if (text.trim() !== '') {
        before.update(`${text}\n`)
        const key = idempotencyKey === undefined ? before.copy().digest('base64url') : `${idempotencyKey}/${number + 1}`
        const line = readLine(text, key, number + 1)
        if (!batch.hasRoomFor(line)) await send()
        batch.add(line)
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

function decodeLine(bytes: Uint8Array, number: number): string {
  try {
    return (number === 1 ? firstDecoder : decoder).decode(bytes)
  } catch {
    throw new CommandFailure(`line ${number} is not UTF-8`)
  }
}

/** Reads an event, and adds a key to its text if it has none. The rest stays digit for digit. */
function readLine(text: string, key: string, number: number): Line {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    throw new CommandFailure(`line ${number} is not JSON: ${(error as Error).message}`)
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new CommandFailure(`line ${number} is no event; expected an object with event and data`)
  }
  const whole = 'idempotencyKey' in value ? text.trim() : withKey(text.trim(), key)
  const messages = countMessages({ value, text: undefined })
  return { number, text: whole, bytes: Buffer.byteLength(whole) + 1, messages }
}

function withKey(text: string, key: string): string {
  const rest = text.slice(1).trim()
  return `{"idempotencyKey":${JSON.stringify(key)}${rest === '}' ? '' : ','}${rest}`
}
