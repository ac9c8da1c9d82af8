import { IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { Socket } from 'node:net'

/** What reads the requests of a connection. Other runtimes have something else there. */
interface Parser {
  readonly incoming?: unknown
  /** Returns an error if the parser is in the middle of a request, otherwise `undefined`. */
  readonly finish?: unknown
}

/** A connection of Node's HTTP server, with the fields that have no public name. */
export interface ParsedSocket extends Socket {
  readonly parser?: Parser | null
  readonly _httpMessage?: ServerResponse | null
  readonly server?: Server | null
}

/**
 * What the parser of a connection has read: `whole` is this request and nothing more, `further` is something
 * after it. `unknown` is the rest: the response is not the current one, or this runtime has no parser as
 * Node's.
 */
export type ParserState = 'whole' | 'further' | 'unknown'

/**
 * Asks the parser of a connection what it has read, in a turn in which the parser is not on the stack. Never
 * throws.
 */
export function readParserState(request: IncomingMessage, response: ServerResponse): ParserState {
  try {
    const { parser, _httpMessage } = request.socket as ParsedSocket
    if (!parser || _httpMessage !== response) return 'unknown'
    if (parser.incoming !== request) return parser.incoming instanceof IncomingMessage ? 'further' : 'unknown'
    // Bun has a parser without this method.
    if (typeof parser.finish !== 'function') return 'unknown'
    const found: unknown = parser.finish()
    return found === undefined ? 'whole' : found instanceof Error ? 'further' : 'unknown'
  } catch {
    return 'unknown'
  }
}
