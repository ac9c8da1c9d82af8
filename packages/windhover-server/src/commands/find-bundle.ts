import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'

import type { Environment } from '../options/read-environment.ts'

/** How a process is started. */
export interface ProcessStart {
  /** What stands behind the program's name. */
  readonly words: readonly string[]
  /** The flags of Node itself. */
  readonly nodeFlags: readonly string[]
  readonly environment: Environment
  readonly workingDirectory: string
}

/** Where the build puts the command line in a few files; seen from the built files alone. */
const folder = new URL('../bundle/', import.meta.url)

/**
 * Finds the command line as the build bundles it, together with the library: it starts in three quarters of the time, since Node loads
 * a few files instead of 360. A process that may run code of its user does without it. What a config file imports from Windhover, itself
 * or by other packages, must be the one copy that runs it.
 *
 * @returns `undefined` where there is none, where it must not be used, and where it holds another version of the library than is installed.
 */
export function findBundle(start: ProcessStart): URL | undefined {
  if (mayRunCode(start) || readBundledVersion() !== readInstalledVersion()) return undefined
  return new URL('command-line.js', folder)
}

const configFlag = /^-(?:-config|[^-]*c)/
const preload = /--(?:import|require|loader|experimental-loader)\b|(?:^|\s)-r/

function mayRunCode({ words, nodeFlags, environment, workingDirectory }: ProcessStart): boolean {
  return (
    words.some((word, index) => configFlag.test(word) && !(word === '--config' && isJson(words[index + 1]))) ||
    !isJson(environment['WINDHOVER_CONFIG'] || 'none.json') ||
    [...nodeFlags, environment['NODE_OPTIONS'] ?? ''].some((flags) => preload.test(flags)) ||
    ['ts', 'mts', 'js', 'mjs'].some((ending) => isThere(join(workingDirectory, `windhover.config.${ending}`)))
  )
}

/** A config file that is read and not run. */
function isJson(path: string | undefined): boolean {
  return path?.endsWith('.json') === true
}

/** A file that this process may not look at is no config file of it: Node's permission model throws for that. */
function isThere(path: string): boolean {
  try {
    return existsSync(path)
  } catch {
    return false
  }
}

function readBundledVersion(): string | undefined {
  try {
    return (JSON.parse(readFileSync(new URL('library.json', folder), 'utf8')) as { readonly version: string }).version
  } catch {
    // Not built, or not to be read.
    return undefined
  }
}

function readInstalledVersion(): string {
  return (createRequire(import.meta.url)('windhover/package.json') as { readonly version: string }).version
}
