import type { Issue } from '../errors.ts'
import { isExactNumber } from './is-exact-number.ts'
import { findStringEnd, readString } from './json-strings.ts'

/**
 * How many lists and objects may stand inside one another in published data. The bound is ours, so that no
 * engine's stack decides. 512 is what PHP's reader takes, and below what those of Java (Jackson, 1,000) and
 * Python (about 1,000) take.
 */
export const maxJsonDepth = 512

/** What a scan looks for in JSON text. */
export interface ScanRules {
  /** How many lists and objects may stand inside one another. */
  readonly maxDepth: number
  /**
   * Returns whether a number that JavaScript would change, such as `9007199254740993`, is refused, given what
   * it would become. Default: none is.
   */
  readonly refusesChanged?: (number: number) => boolean
}

/** The result of a scan: how deep the text is nested, or the first fault. */
export type Scan = { readonly depth: number; readonly fault?: undefined } | { readonly fault: Issue }

/** A list or object whose end has not been reached yet. */
interface Frame {
  /** The keys so far; `undefined` in a list. */
  readonly keys: Set<string> | undefined
  /** The key or index of the current value. */
  step: string | number
}

const numberToken = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y

/**
 * Scans JSON text for what is lost when it is parsed: keys that occur twice in one object, numbers that
 * change, and nesting beyond a bound. The text must be JSON. Uses no stack but its own.
 */
export function scanJson(json: string, { maxDepth, refusesChanged }: ScanRules): Scan {
  const frames: Frame[] = []
  let frame: Frame | undefined
  let depth = 0
  let isKey = false
  const toFault = (message: string): Scan => ({ fault: { path: frames.map(({ step }) => step), message } })
  for (let at = 0; at < json.length;) {
    const character = json[at]!
    let end = at + 1
    switch (character) {
      case '{':
      case '[':
        if (frames.length === maxDepth) return { fault: tooDeep }
        isKey = character === '{'
        frame = isKey ? { keys: new Set(), step: '' } : { keys: undefined, step: 0 }
        frames.push(frame)
        if (frames.length > depth) depth = frames.length
        break
      case '}':
      case ']':
        frames.pop()
        frame = frames.at(-1)
        isKey = false
        break
      case ',':
        if (typeof frame!.step === 'number') frame!.step += 1
        else isKey = true
        break
      case '"':
        end = findStringEnd(json, at)
        if (isKey) {
          const key = readString(json.slice(at, end))
          frame!.step = key
          if (frame!.keys!.has(key)) return toFault('stands in its object twice')
          frame!.keys!.add(key)
          isKey = false
        }
        break
      default:
        if (refusesChanged !== undefined && (character === '-' || (character >= '0' && character <= '9'))) {
          numberToken.lastIndex = at
          const [literal] = numberToken.exec(json)!
          if (!isExactNumber(literal) && refusesChanged(Number(literal))) {
            return toFault(`would become ${String(Number(literal))}; send it as text`)
          }
          end = at + literal.length
        }
    }
    at = end
  }
  return { depth }
}

/** The fault of a value that is nested beyond {@link maxJsonDepth}. Its path would be as long. */
export const tooDeep: Issue = { path: [], message: `is nested too deeply (more than ${maxJsonDepth} levels)` }
