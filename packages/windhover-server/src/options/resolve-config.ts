import type { ServerOptions } from './server-options.ts'
import { findConfigFile, loadConfigFile } from './config-file.ts'
import { type Environment, readEnvironment, readVariable } from './read-environment.ts'
import { type ReadConfig, readConfig } from './read-config.ts'
import { readFlags, type SettingFlags } from './read-flags.ts'
import { setAt } from './set-at.ts'
import { SourceTexts } from './source-texts.ts'
import { SettingLayer } from './setting-layer.ts'
import { type CommandValues, settingNames, type SettingName, settings } from './settings.ts'
import { describeValue, UsageError } from './usage-error.ts'

/** Where a configuration comes from. */
export interface ConfigSources {
  readonly flags?: SettingFlags
  /** The path that `--config` gave. */
  readonly configPath?: string
  /** Default: none is set. */
  readonly environment?: Environment
  readonly workingDirectory: string
  /** The texts of its files. Default: they are read. */
  readonly texts?: SourceTexts
  /** Whether a config file is read. Default: true. */
  readonly readsFile?: boolean
}

/** The options of a server, and where they come from. */
export interface ResolvedConfig extends CommandValues {
  /** Every setting of the table has its value here; what only a file can hold is there if the file has it. */
  readonly options: ServerOptions
  /** Where each setting that is not the default was set, as its user wrote it: `--port`, `PORT`, `windhover.config.ts: port`. */
  readonly origins: Readonly<Partial<Record<SettingName, string>>>
  /** The absolute path of the config file. */
  readonly configFile?: string
}

/**
 * Merges flags, environment, config file and defaults; the first that sets a value wins. Every source is read in whole,
 * also where another one wins, and all that is wrong is refused at once.
 *
 * @throws UsageError with a sentence for each thing that is wrong.
 */
export async function resolveConfig(sources: ConfigSources): Promise<ResolvedConfig> {
  const { workingDirectory, environment = {}, texts = new SourceTexts() } = sources
  const flags = readFlags(sources.flags ?? {})
  const variables = readEnvironment(environment, texts)
  const faults = [...flags.faults, ...variables.faults]
  let file: Awaited<ReturnType<typeof readFile>>
  try {
    file =
      sources.readsFile === false
        ? withoutFile()
        : await readFile(workingDirectory, findAsked(sources.configPath, environment), texts)
    faults.push(...file.config.layer.faults)
  } catch (error) {
    if (!(error instanceof UsageError)) throw error
    throw new UsageError([...faults, ...error.faults])
  }
  if (faults.length > 0) throw new UsageError(faults)

  const layers = [file.config.layer, variables, flags]
  const options: Record<string, unknown> = { ...file.config.fileOnly }
  for (const name of settingNames) {
    const value = layers.reduce<unknown>((lower, layer) => layer.values[name] ?? lower, settings[name].default)
    setAt(options, name.split('.'), value)
  }
  const { workers, ...others } = options
  return {
    options: others as ServerOptions,
    workers: workers as CommandValues['workers'],
    origins: Object.assign({}, ...layers.map((layer) => layer.origins)),
    ...(file.path === undefined ? {} : { configFile: file.path }),
  }
}

function findAsked(flag: string | undefined, environment: Environment): { path: string; origin: string } | undefined {
  if (flag !== undefined) return { path: flag, origin: '--config' }
  const path = readVariable(environment, 'WINDHOVER_CONFIG')
  return path === undefined ? undefined : { path, origin: 'WINDHOVER_CONFIG' }
}

async function readFile(
  workingDirectory: string,
  asked: { path: string; origin: string } | undefined,
  texts: SourceTexts,
): Promise<{ config: ReadConfig; path?: string }> {
  const file = findConfigFile(workingDirectory, asked, texts)
  if (file === undefined) return withoutFile()
  const value = await loadConfigFile(file, texts)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new UsageError([`${file.label}: expected an object of settings, got ${describeValue(value)}`])
  }
  return { config: await readConfig(value, file.label), path: file.path }
}

function withoutFile(): { config: ReadConfig } {
  return { config: { layer: new SettingLayer(), fileOnly: {} } }
}
