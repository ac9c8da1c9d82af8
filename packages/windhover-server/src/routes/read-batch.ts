import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type JsonText, WindhoverError } from 'windhover'
import { maxBatchBytes, maxBatchMessages, maxJsonDepth, splitJsonText } from 'windhover/adapter'

import { isObject } from '../options/is-object.ts'
import { type BodyReader, createJsonReader, decodeBody } from './parse-json.ts'

/** The content type of one event per line. */
export const ndjsonType = 'application/x-ndjson'

/** What a batch of another content type is answered. */
export const batchTypes: string = `Content-Type: expected application/json or ${ndjsonType}`

/** One event of several as it came, or why it is not JSON. */
export type BatchLine = { readonly value: unknown; readonly text: JsonText | undefined } | WindhoverError

/** Several events as they came. */
export interface Batch {
  readonly lines: readonly BatchLine[]
  readonly atomic: boolean
}

/** A body of lines, once it was parsed. */
class Lines {
  readonly lines: readonly BatchLine[]

  constructor(lines: readonly BatchLine[]) {
    this.lines = lines
  }
}

/** Takes bodies of one JSON value per line. Empty lines are passed over. */
export function registerNdjsonParser(app: FastifyInstance): void {
  const read = createJsonReader(app, maxJsonDepth + 1)
  app.addContentTypeParser(ndjsonType, { parseAs: 'buffer' }, (request, body, done) => {
    let lines: BatchLine[]
    try {
      const texts = decodeBody(request, body as Buffer).split('\n')
      const filled = texts.filter((text) => text.trim() !== '')
      checkCount(filled.length)
      lines = filled.map((text) => readLine(request, text))
    } catch (error) {
      return done(error as Error)
    }
    done(null, new Lines(lines))
  })

  function readLine(request: FastifyRequest, text: string): BatchLine {
    try {
      return read(request, text)
    } catch (error) {
      if (error instanceof WindhoverError) return error
      return fault([], 'is not JSON')
    }
  }
}

/**
 * Reads the events of a request.
 *
 * @throws WindhoverError `invalid_data` for a body that is no batch; `too_large` for too many events. `invalid_request` if the
 *   query has an `atomic` that is neither true nor false, or another one than the body.
 */
export function readBatch(call: FastifyRequest, readBody: BodyReader): Batch {
  const { body } = call
  const asked = readAtomic(call)
  if (body instanceof Lines) return { lines: body.lines, atomic: asked ?? true }
  if (!isObject(body)) throw fault([], 'the body must be an object with a list of events')
  for (const name of Object.keys(body)) {
    if (name !== 'events' && name !== 'atomic') throw fault([name], 'is no field; there are events and atomic')
  }
  const { events, atomic = asked ?? true } = body as { readonly events?: unknown; readonly atomic?: unknown }
  if (!Array.isArray(events)) throw fault(['events'], 'must be a list')
  if (typeof atomic !== 'boolean') throw fault(['atomic'], 'must be true or false')
  if (asked !== undefined && asked !== atomic) {
    const message = `differs from that of the query (${asked}); send one of them`
    throw new WindhoverError('invalid_request', `atomic ${atomic} ${message}`, {
      issues: [{ path: ['atomic'], message }],
    })
  }
  checkCount(events.length)
  const list = readBody(call)?.member('events')
  const texts = list === undefined ? [] : splitJsonText(list)
  // What a hook has made longer has no text for all.
  const isWhole = texts.length === events.length
  return { lines: events.map((value: unknown, index) => ({ value, text: isWhole ? texts[index] : undefined })), atomic }
}

/** Refuses more than one request takes. */
export function checkCount(count: number): void {
  if (count <= maxBatchMessages) return
  const message = `takes ${maxBatchMessages} messages at once, not ${count}; send several requests`
  throw new WindhoverError('too_large', `events: ${message}`, { issues: [{ path: ['events'], message }] })
}

/** The messages of an event: one for each of its channels. */
export function countMessages(line: BatchLine): number {
  const several = line instanceof WindhoverError || !isObject(line.value) ? undefined : line.value['channels']
  return Array.isArray(several) ? Math.max(1, several.length) : 1
}

/**
 * Refuses more data than one request takes: that of each event as it came, once for each of its channels. The hub counts again
 * what schemas have made of it.
 */
export function checkBytes(lines: readonly BatchLine[]): void {
  // Most are so small that nothing is searched: a character has 3 bytes at most.
  if (sum(lines, (line) => 3 * (textOf(line)?.text.length ?? 0)) <= maxBatchBytes) return
  const bytes = sum(lines, (line) => Buffer.byteLength(textOf(line)?.member('data')?.text ?? ''))
  if (bytes <= maxBatchBytes) return
  const message = `take ${maxBatchBytes} bytes at once, each channel counted, not ${bytes}; send several requests`
  throw new WindhoverError('too_large', `events ${message}`, { issues: [{ path: ['events'], message }] })
}

function sum(lines: readonly BatchLine[], sizeOf: (line: BatchLine) => number): number {
  return lines.reduce((all, line) => all + countMessages(line) * sizeOf(line), 0)
}

function textOf(line: BatchLine): JsonText | undefined {
  return line instanceof WindhoverError ? undefined : line.text
}

/** Reads `atomic` of the query, the only place for it beside a body of lines; `undefined` if it is not there. */
function readAtomic({ query }: FastifyRequest): boolean | undefined {
  const { atomic } = query as { readonly atomic?: unknown }
  if (atomic === undefined) return undefined
  if (atomic === 'true' || atomic === 'false') return atomic === 'true'
  throw new WindhoverError('invalid_request', 'atomic: expected true or false in the query')
}

function fault(path: readonly string[], message: string): WindhoverError {
  return new WindhoverError('invalid_data', [...path, message].join(' '), { issues: [{ path, message }] })
}
