import { Violation } from './violation.ts'

/** One block of a stream, read strictly: only what this server may write. */
export interface Frame {
  /** As it stood on the wire, without the empty line behind it. */
  readonly text: string
  readonly comment: string | undefined
  readonly retryMs: number | undefined
  readonly id: string | undefined
  readonly event: string
  readonly data: string
}

const order = ['retry', 'id', 'event', 'data']

/**
 * Reads bytes as they come, in pieces of any size. A reader of its own, and not that of `windhover/client`: that takes all
 * that the specification allows, and this one only what our server may write, byte for byte. What checks the library must
 * not share its faults either.
 */
export class FrameReader {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  #rest = ''

  /** Whether the last bytes ended a block. */
  get isBetweenFrames(): boolean {
    return this.#rest === ''
  }

  read(bytes: Uint8Array): Frame[] {
    const parts = (this.#rest + this.#decoder.decode(bytes, { stream: true })).split('\n\n')
    this.#rest = parts.pop()!
    return parts.map(parseFrame)
  }
}

/** Reads one block: a comment alone, or `retry`, `id`, `event`, `data` in this order, where `event` and `data` are always there. */
export function parseFrame(text: string): Frame {
  if (text.includes('\r')) throw fault('holds a CR', text)
  const lines = text.split('\n')
  if (text.startsWith(': ')) {
    if (lines.length > 1) throw fault('is a comment and more', text)
    return { text, comment: text.slice(2), retryMs: undefined, id: undefined, event: '', data: '' }
  }
  const fields: Record<string, string> = {}
  let last = -1
  for (const line of lines) {
    const colon = line.indexOf(': ')
    const name = line.slice(0, colon)
    const value = line.slice(colon + 2)
    const rank = order.indexOf(name)
    if (colon < 0 || rank < 0) throw fault(`has a line that is no field: ${JSON.stringify(line.slice(0, 80))}`, text)
    if (name === 'data' && rank === last) fields['data'] += `\n${value}`
    else if (rank <= last) throw fault('has its fields in the wrong order', text)
    else fields[name] = value
    last = rank
  }
  const { retry, id, event, data } = fields
  if (event === undefined || event === '' || data === undefined) throw fault('has no event or no data', text)
  if (retry !== undefined && !/^(0|[1-9][0-9]*)$/.test(retry)) throw fault('has a retry that is no number', text)
  return { text, comment: undefined, retryMs: retry === undefined ? undefined : Number(retry), id, event, data }
}

function fault(what: string, text: string): Violation {
  return new Violation('framing', `a block ${what}: ${JSON.stringify(text.slice(0, 300))}`)
}
