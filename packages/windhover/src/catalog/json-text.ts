import { describeIssues } from './validate-data.ts'
import { type Issue, WindhoverError } from '../errors.ts'
import { findItems } from '../wire/find-items.ts'
import { findMember } from '../wire/find-member.ts'
import { isSameJson } from '../wire/is-same-json.ts'
import { maxJsonDepth, scanJson } from '../wire/scan-json.ts'

/** Known to every copy of this package, so that a hub of one takes the text of another. */
const mark = Symbol.for('windhover.JsonText')

/** JSON text that is passed on as it came. Made by {@link jsonText}. */
export class JsonText {
  /**
   * One field for all: two of these are made for a publish, and each field of JavaScript's own costs 100 ns. The value is that of the
   * text once it was asked for, and is never handed out, so that nobody changes it.
   */
  readonly #said: { readonly text: string; readonly depth: number; value: unknown }

  constructor(text: string, depth: number) {
    this.#said = { text, depth, value: undefined }
  }

  /** The text, without white space at its ends. */
  get text(): string {
    return this.#said.text
  }

  /** How many lists and objects stand in one another, at most. */
  get depth(): number {
    return this.#said.depth
  }

  /** Parses the text; the result is the caller's own. Numbers are those of JavaScript. */
  parse(): unknown {
    return JSON.parse(this.text)
  }

  /** Returns whether a value is that of the text. The order of keys and those with `undefined` do not count. */
  isSameAs(value: unknown): boolean {
    this.#said.value ??= this.parse()
    return isSameJson(value, this.#said.value)
  }

  /**
   * Finds the first number that JavaScript would change, such as `9007199254740993`, which matters if the
   * text is not sent as it is.
   *
   * @param isSent - whether what a number would become is in what is sent. Default: all are.
   */
  findLostNumber(isSent: (number: number) => boolean = () => true): Issue | undefined {
    return scanJson(this.text, { maxDepth: Infinity, refusesChanged: isSent }).fault
  }

  /** Returns one value of an object as text; `undefined` if there is none. */
  member(name: string): JsonText | undefined {
    const text = findMember(this.text, name)
    return text === undefined ? undefined : new JsonText(text, this.depth - 1)
  }
}

/** Returns each value of a list as text; none if it is no list. */
export function splitJsonText(list: JsonText): readonly JsonText[] {
  return findItems(list.text).map((text) => new JsonText(text, list.depth - 1))
}

// Of all at once: a property of each would cost as much as the rest of making it.
Object.defineProperty(JsonText.prototype, mark, { value: true })

/** Returns whether a value was made by {@link jsonText}. */
export function isJsonText(value: unknown): value is JsonText {
  return typeof value === 'object' && value !== null && mark in value
}

/** How JSON text is read. */
export interface JsonTextOptions {
  /** How many lists and objects may stand in one another. Default: 512, and no more of them can be published. */
  readonly maxDepth?: number
}

/**
 * Marks text that is JSON already, to be sent as it is: every digit and every space of it. For a declared
 * event it is validated as the value that it says. Where the schema fills in, converts or leaves out
 * something, its result is encoded instead, and refused if a number of the text would change.
 *
 * @throws WindhoverError `invalid_data` for what is not JSON, is nested too deeply or has a key twice in one
 *   object, since readers differ in which of the two they take.
 */
export function jsonText(text: string, { maxDepth = maxJsonDepth }: JsonTextOptions = {}): JsonText {
  if (typeof text !== 'string') {
    throw new WindhoverError('invalid_data', `jsonText: expected a string, got ${typeof text}`)
  }
  try {
    JSON.parse(text)
  } catch (cause) {
    throw refuse({ path: [], message: `is not JSON: ${(cause as Error).message}` })
  }
  return parsedJsonText(text, { maxDepth })
}

/** Marks text as {@link jsonText} does, where it is known to be JSON since it was parsed before. */
export function parsedJsonText(text: string, { maxDepth = maxJsonDepth }: JsonTextOptions = {}): JsonText {
  const scan = scanJson(text, { maxDepth })
  if (scan.fault !== undefined) throw refuse(scan.fault)
  return new JsonText(escapeLoneSurrogates(text.trim()), scan.depth)
}

function refuse(issue: Issue): WindhoverError {
  return new WindhoverError('invalid_data', `the JSON text is refused: ${describeIssues([issue])}`, { issues: [issue] })
}

/** UTF-8 has none, and would send another character instead. */
function escapeLoneSurrogates(json: string): string {
  if (!/\p{Surrogate}/u.test(json)) return json
  return json.replace(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`)
}
