import { parseArgs } from 'node:util'

import type { Mode } from './scenarios/scenario.ts'

/** What the command was asked for. */
export interface BenchArguments {
  readonly mode: Mode
  /** Names of scenarios; undefined means all that are not long. */
  readonly only: readonly string[] | undefined
  /** Names of servers; undefined means all. */
  readonly servers: readonly string[] | undefined
  readonly repeats: number | undefined
  /** How long each measurement lasts where a scenario has a window; undefined means as long as the scenario has it. */
  readonly windowMs: number | undefined
}

/** What is wrong with the command line, told to who typed it. */
export class ArgumentsError extends Error {}

/** Reads the command line; names that do not exist are refused with those that do. */
export function readArguments(
  args: readonly string[],
  known: { scenarios: readonly string[]; servers: readonly string[] },
): BenchArguments {
  const { values } = parse(args)
  const repeats = values.repeats === undefined ? undefined : Number(values.repeats)
  if (repeats !== undefined && (!Number.isInteger(repeats) || repeats < 1)) {
    throw new ArgumentsError(`--repeats: ${values.repeats} is not a whole number of at least 1`)
  }
  const seconds = values.seconds === undefined ? undefined : Number(values.seconds)
  if (seconds !== undefined && !(seconds >= 0.1 && seconds <= 3600)) {
    throw new ArgumentsError(`--seconds: ${values.seconds} is not a number from 0.1 to 3600`)
  }
  return {
    mode: values.quick === true ? 'quick' : 'full',
    only: readNames('--only', values.only, known.scenarios),
    servers: readNames('--servers', values.servers, known.servers),
    repeats,
    windowMs: seconds === undefined ? undefined : seconds * 1000,
  }
}

function parse(args: readonly string[]): {
  values: { quick?: boolean; only?: string; servers?: string; repeats?: string; seconds?: string }
} {
  try {
    return parseArgs({
      args: [...args],
      options: {
        quick: { type: 'boolean' },
        only: { type: 'string' },
        servers: { type: 'string' },
        repeats: { type: 'string' },
        seconds: { type: 'string' },
      },
    })
  } catch (error) {
    throw new ArgumentsError((error as Error).message)
  }
}

function readNames(flag: string, list: string | undefined, known: readonly string[]): readonly string[] | undefined {
  if (list === undefined) return undefined
  const names = list.split(',')
  const wrong = names.find((name) => !known.includes(name))
  if (wrong !== undefined) throw new ArgumentsError(`${flag}: ${JSON.stringify(wrong)} is none of ${known.join(', ')}`)
  return names
}
