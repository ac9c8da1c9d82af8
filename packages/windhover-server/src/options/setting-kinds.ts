import type { z } from 'zod'

import { loadZod } from './load-zod.ts'

/** What a setting may be, and how it is read from the text of a flag or of the environment. */
export interface SettingKind<Value> {
  /** Whether a value is allowed. */
  readonly accepts: (value: unknown) => boolean
  /** Makes a schema of the same rule, for config files: most servers have none, and so do not load zod. */
  readonly schema: () => z.ZodType<Value>
  /** Turns text into what is then judged; text that makes no sense stays as it is, and is refused there. */
  readonly fromText: (text: string) => unknown
  /** Says what is allowed, to stand after "expected". */
  readonly allowed: string
  /** Finds what exactly is wrong with a value, and what would be right, where that says more than {@link allowed}. */
  readonly findFault?: (value: unknown) => string | undefined
  /** Stands for the value in the help, as in `<ms>`. A switch has none. */
  readonly argument?: string
  readonly unit?: string
}

/** The longest time that a Node.js timer can wait, in milliseconds: about 24.8 days. */
export const maxTimerMs = 2_147_483_647

/** A line of text, judged by a pattern or a function. */
export function text(
  argument: string,
  rule: RegExp | ((value: string) => boolean),
  allowed: string,
): SettingKind<string> {
  const judge = rule instanceof RegExp ? (value: string) => rule.test(value) : rule
  return {
    accepts: (value) => typeof value === 'string' && judge(value),
    // A pattern stands in the JSON Schema of config files, too.
    schema: () => (rule instanceof RegExp ? loadZod().string().regex(rule) : loadZod().string().refine(rule)),
    fromText: (value) => value,
    allowed,
    argument,
  }
}

/** A URL, or in code an object of what it stands for. Which URLs there are is judged when one is used. */
export function urlOr<Thing extends object>(
  argument: string,
  isThing: (value: unknown) => value is Thing,
  allowed: string,
): SettingKind<string | Thing> {
  const accepts = (value: unknown): boolean => typeof value === 'string' || isThing(value)
  return {
    accepts,
    // A file in JSON holds URLs alone.
    schema: () => loadZod().custom<string | Thing>(accepts).meta({ type: 'string' }),
    fromText: (value) => value,
    allowed,
    argument,
  }
}

/** A switch, or in code an object that does what it switches on. */
export function onOrOffOr<Thing extends object>(
  isThing: (value: unknown) => value is Thing,
  allowed: string,
): SettingKind<boolean | Thing> {
  const accepts = (value: unknown): boolean => typeof value === 'boolean' || isThing(value)
  return {
    ...onOrOff(),
    accepts,
    // A file in JSON holds switches alone.
    schema: () => loadZod().custom<boolean | Thing>(accepts).meta({ type: 'boolean' }),
    allowed,
  }
}

/** A whole number, both ends included. */
export function wholeNumber(
  argument: string,
  [least, most]: readonly [number, number],
  unit?: string,
): SettingKind<number> {
  const range = most === Number.MAX_SAFE_INTEGER ? `, ${least} or more` : ` from ${least} to ${most}`
  return {
    accepts: (value) => Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most,
    schema: () => loadZod().int().min(least).max(most),
    fromText: (value) => (/^-?[0-9]+$/.test(value.trim()) ? Number(value) : value),
    allowed: `a whole number${unit === undefined ? '' : ` of ${unit}`}${range}`,
    argument,
    ...(unit === undefined ? {} : { unit }),
  }
}

/** A whole number, both ends included, or the word `auto`. */
export function countOrAuto(argument: string, [least, most]: readonly [number, number]): SettingKind<number | 'auto'> {
  const count = wholeNumber(argument, [least, most])
  return {
    accepts: (value) => value === 'auto' || count.accepts(value),
    schema: () => loadZod().union([loadZod().literal('auto'), count.schema()]),
    fromText: (value) => (value.trim().toLowerCase() === 'auto' ? 'auto' : count.fromText(value)),
    allowed: `auto, or ${count.allowed}`,
    argument,
  }
}

/** A time in milliseconds that a timer can wait; 0 is allowed. */
export function milliseconds(): SettingKind<number> {
  return wholeNumber('<ms>', [0, maxTimerMs], 'milliseconds')
}

/** One of a few words. */
export function choice<const Value extends string>(argument: string, values: readonly Value[]): SettingKind<Value> {
  return {
    accepts: (value) => (values as readonly unknown[]).includes(value),
    schema: () => loadZod().literal(values),
    fromText: (value) => value.trim().toLowerCase(),
    allowed: `one of ${values.join(', ')}`,
    argument,
  }
}

const switchWords: Readonly<Record<string, boolean>> = {
  true: true,
  1: true,
  yes: true,
  on: true,
  false: false,
  0: false,
  no: false,
  off: false,
}

/** A value that may be left out, where no value of its kind says so. */
export function optional<Value>(kind: SettingKind<Value>): SettingKind<Value | undefined> {
  return {
    ...kind,
    accepts: (value) => value === undefined || kind.accepts(value),
    schema: () => kind.schema().optional(),
  }
}

/** On or off: `--open` and `--no-open` as flags; true/false, 1/0, yes/no and on/off in the environment. */
export function onOrOff(): SettingKind<boolean> {
  return {
    accepts: (value) => typeof value === 'boolean',
    schema: () => loadZod().boolean(),
    fromText: (value) => switchWords[value.trim().toLowerCase()] ?? value,
    allowed: 'true or false',
  }
}

/** A list of names, separated by commas where it is text, or the word `any`. */
export function namesOrAny(argument: string): SettingKind<string[] | 'any'> {
  return {
    accepts: (value) =>
      value === 'any' ||
      (isTexts(value) && value.length > 0 && value.every((name) => name !== '' && name.length <= 128)),
    schema: () => {
      const z = loadZod()
      return z.union([z.literal('any'), z.array(z.string().min(1).max(128)).min(1)])
    },
    fromText: (value) => (value.trim() === 'any' ? 'any' : splitNames(value)),
    allowed: 'any, or a list of names of 1 to 128 characters',
    argument,
  }
}

/** A list of texts, separated by commas where it is text; it may be empty, or the word `none`. */
export function list(
  argument: string,
  findFault: (values: readonly string[]) => string | undefined,
  allowed: string,
): SettingKind<string[]> {
  const isRight = (values: readonly string[]): boolean => findFault(values) === undefined
  return {
    accepts: (value) => isTexts(value) && isRight(value),
    schema: () => {
      const z = loadZod()
      return z.array(z.string()).refine(isRight)
    },
    fromText: (value) => (['', 'none'].includes(value.trim()) ? [] : splitList(value)),
    allowed: `none, or ${allowed}`,
    findFault: (value) => (isTexts(value) ? findFault(value) : undefined),
    argument,
  }
}

/** A text that is not blank, or a list of such, separated by commas where it is text. */
export function oneOrMany(argument: string): SettingKind<string | string[]> {
  const isRight = (value: unknown): boolean => typeof value === 'string' && /\S/.test(value)
  return {
    accepts: (value) => isRight(value) || (isTexts(value) && value.length > 0 && value.every(isRight)),
    schema: () => {
      const z = loadZod()
      const one = z.string().regex(/\S/)
      return z.union([one, z.array(one).min(1)])
    },
    fromText: splitList,
    allowed: 'a text, or a list of texts',
    argument,
  }
}

function isTexts(value: unknown): value is string[] {
  // `every` alone passes over the holes of a list.
  return Array.isArray(value) && [...value].every((entry) => typeof entry === 'string')
}

/** Keeps what is empty between two commas, so that it is refused: it may have been the name of a variable without a value. */
function splitList(value: string): string[] {
  return value
    .replace(/,\s*$/, '')
    .split(',')
    .map((part) => part.trim())
}

function splitNames(value: string): string[] {
  const names = value.split(',').map((name) => name.trim())
  return names.filter((name) => name !== '')
}
