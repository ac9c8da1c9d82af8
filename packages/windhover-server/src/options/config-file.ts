import { readFileSync, statSync } from 'node:fs'
import { basename, extname, join, relative, resolve } from 'node:path'

import { SourceTexts } from './source-texts.ts'
import { UsageError } from './usage-error.ts'

/** The kinds of config file, in the order in which they are looked for. */
export const configExtensions: readonly string[] = ['.ts', '.mts', '.js', '.mjs', '.json']

/** A config file as it was found. */
export interface ConfigFile {
  /** The absolute path. */
  readonly path: string
  /** The name for messages: relative to the working directory. */
  readonly label: string
}

/**
 * Finds the config file: the one that is asked for, or else `windhover.config.{ts,mts,js,mjs,json}` of the working directory.
 *
 * @param texts - the texts that are known: their files are there.
 * @param asked - a path from the working directory on, and what asked for it (`--config` or `WINDHOVER_CONFIG`).
 * @returns `undefined` where none is asked for and none is there that this process may look at.
 * @throws UsageError when the one that is asked for is missing, out of reach or of another kind, or when there are several to choose from.
 */
export function findConfigFile(
  workingDirectory: string,
  asked?: { readonly path: string; readonly origin: string },
  texts: SourceTexts = new SourceTexts(),
): ConfigFile | undefined {
  const look = (path: string): ReturnType<typeof lookAt> => (texts.isGiven(path) ? 'there' : lookAt(path))
  if (asked === undefined) {
    const names = configExtensions.map((extension) => `windhover.config${extension}`)
    const [name, ...others] = names.filter((candidate) => look(join(workingDirectory, candidate)) === 'there')
    if (name === undefined) return undefined
    if (others.length === 0) return { path: join(workingDirectory, name), label: name }
    throw new UsageError([
      `several config files in ${workingDirectory}: ${[name, ...others].join(', ')}; keep one, or name it with --config`,
    ])
  }
  const path = resolve(workingDirectory, asked.path)
  if (!configExtensions.includes(extname(path))) {
    throw new UsageError([
      `${asked.origin}: ${asked.path} is not a config file; allowed: ${configExtensions.map((end) => `*${end}`).join(', ')}`,
    ])
  }
  const found = look(path)
  if (found === 'missing') throw new UsageError([`${asked.origin}: there is no file ${path}`])
  if (found === 'out of reach') throw new UsageError([`${asked.origin}: ${describeDenied(path)}`])
  const label = relative(workingDirectory, path)
  return { path, label: label.startsWith('..') ? path : label }
}

/**
 * Loads a config file: the value of its JSON, or its default export, which is called first where it is a function.
 *
 * @throws UsageError that names the file and says why it cannot be loaded.
 */
export async function loadConfigFile(file: ConfigFile, texts: SourceTexts = new SourceTexts()): Promise<unknown> {
  try {
    if (extname(file.path) === '.json') {
      return parseJson(texts.read(file.path, () => readFileSync(file.path, 'utf8')))
    }
    const exported = await importDefault(file.path)
    return typeof exported === 'function' ? await exported() : exported
  } catch (error) {
    throw new UsageError([`${file.label}: ${describeFailure(error, file.path)}`])
  }
}

/** Node 20 tells where JSON breaks as an offset alone; a line and a column are easier to find. */
function parseJson(text: string): unknown {
  const json = text.replace(/^\uFEFF/, '')
  try {
    return JSON.parse(json)
  } catch (error) {
    const { message } = error as Error
    const offset = /at position (\d+)/.exec(message)?.[1]
    if (offset === undefined) throw error
    const before = json.slice(0, Number(offset)).split('\n')
    const place = `line ${before.length}, column ${before.at(-1)!.length + 1}`
    throw new SyntaxError(`${message.replace(/ (in JSON )?at position .*/s, '')} at ${place}`)
  }
}

/**
 * Imports a TypeScript or JavaScript file. What it imports from Windhover is what runs it, in the same instance. So a
 * config file works in a folder where neither is installed, and its errors are of the class that we catch. Compiled
 * files are not cached: the common folder for that is writable by every user of the machine.
 */
async function importDefault(path: string): Promise<unknown> {
  const [{ createJiti }, server, library, jsonSchema] = await Promise.all([
    // Not sooner: it takes a tenth of the time that a server without a file needs to start.
    import('jiti'),
    import('../index.ts'),
    import('windhover'),
    import('windhover/json-schema'),
  ])
  forgetModules()
  const jiti = createJiti(import.meta.url, {
    fsCache: false,
    interopDefault: false,
    virtualModules: { 'windhover-server': server, windhover: library, 'windhover/json-schema': jsonSchema },
  })
  const known = new Set(Object.keys(jiti.cache))
  // Node itself imports ES modules in JavaScript, and keeps them for ever: from the second time on, it is evaluated as another kind.
  const isKept = importedFiles.has(path) && /\.m?js$/.test(path)
  importedFiles.add(path)
  const loaded = (await (isKept
    ? jiti.evalModule(readFileSync(path, 'utf8'), { filename: path, async: true, forceTranspile: true })
    : jiti.import(path))) as Readonly<Record<string, unknown>>
  for (const module of Object.keys(jiti.cache)) {
    if (!known.has(module) && !/[\\/]node_modules[\\/]/.test(module)) loadedModules.set(module, jiti.cache)
  }
  if (loaded['default'] === undefined) {
    throw new TypeError('expected a default export: an object, or a function that returns one')
  }
  return loaded['default']
}

/** The config files that were imported. */
const importedFiles = new Set<string>()

/** The files that config files have loaded, but for those of packages, with the cache that they are in. */
const loadedModules = new Map<string, Record<string, unknown>>()

/** Has a config file loaded as it is now, and what it imports too. A package keeps the one copy that runs. */
function forgetModules(): void {
  for (const [module, cache] of loadedModules) Reflect.deleteProperty(cache, module)
  loadedModules.clear()
}

/** Looks for a file. One that may not be looked at is out of reach, which is how Node's permission model and the system refuse it. */
function lookAt(path: string): 'there' | 'missing' | 'out of reach' {
  try {
    return statSync(path, { throwIfNoEntry: false }) === undefined ? 'missing' : 'there'
  } catch (error) {
    return isDenied(error) ? 'out of reach' : 'missing'
  }
}

const deniedCodes: readonly unknown[] = ['ERR_ACCESS_DENIED', 'EACCES', 'EPERM']

function isDenied(error: unknown): boolean {
  return deniedCodes.includes((error as NodeJS.ErrnoException).code)
}

function describeDenied(path: string): string {
  return (
    `${path} may not be read; give this process the right to it, and where Node runs with --permission, ` +
    `--allow-fs-read=${path}`
  )
}

/** The message of an error, and the line of the file where it was thrown. */
function describeFailure(error: unknown, path: string): string {
  if (!(error instanceof Error)) return `threw ${String(error)}`
  if (isDenied(error)) return describeDenied(resourceOf(error) ?? path)
  const message = error.message
    .replace(/\nRequire stack:[^]*/, '')
    .replaceAll(`${path}:`, `${basename(path)}:`)
    .replace(/\s*\n\s*/g, ' ')
  const line = error.stack
    ?.split('\n')
    .find((frame) => /^\s+at /.test(frame) && frame.includes(path))
    ?.match(/:(\d+):\d+\)?$/)?.[1]
  return line === undefined ? message.trim() : `${message.trim()} (line ${line})`
}

/** The file that a refusal is about: a config file may read others. */
function resourceOf(error: Error & { readonly resource?: string; readonly path?: string }): string | undefined {
  return error.resource ?? error.path
}
