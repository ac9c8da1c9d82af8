import { parseArgs } from 'node:util'

import { type FuzzOptions, targets } from './fuzz.ts'

/** What is wrong with the command line, told to who typed it. */
export class ArgumentsError extends Error {}

/** Reads the command line. Without a seed, it takes one by chance. */
export function readArguments(args: readonly string[]): FuzzOptions {
  const { seed, seconds, target, path } = parse(args)
  const names = targets.map(({ name }) => name)
  if (target !== undefined && !names.includes(target)) {
    throw new ArgumentsError(`--target: expected one of ${names.join(', ')}, got ${target}`)
  }
  if (path !== undefined && target === undefined) throw new ArgumentsError('--path: give its --target too')
  return {
    seed: readNumber('--seed', seed, 0) ?? Math.floor(Math.random() * 1_000_000),
    forMs: (readNumber('--seconds', seconds, 1) ?? 20) * 1000,
    ...(target === undefined ? {} : { target }),
    ...(path === undefined ? {} : { path }),
  }
}

type Values = Partial<Record<'seed' | 'seconds' | 'target' | 'path', string>>

function parse(args: readonly string[]): Values {
  const text = { type: 'string' } as const
  try {
    return parseArgs({ args: [...args], options: { seed: text, seconds: text, target: text, path: text } }).values
  } catch (error) {
    throw new ArgumentsError((error as Error).message)
  }
}

function readNumber(flag: string, text: string | undefined, min: number): number | undefined {
  if (text === undefined) return undefined
  const value = Number(text)
  if (/^\d+$/.test(text) && Number.isSafeInteger(value) && value >= min) return value
  throw new ArgumentsError(`${flag}: expected a whole number of ${min} or more, got ${text}`)
}
