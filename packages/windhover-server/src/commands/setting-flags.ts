import { type Command, Option } from 'commander'

import { type ConfigSources, resolveConfig, type ResolvedConfig } from '../options/resolve-config.ts'
import { flagsOf } from '../options/render-settings.ts'
import type { SettingFlags } from '../options/read-flags.ts'
import { settingFlag, settingVariables } from '../options/setting-names.ts'
import type { SourceTexts } from '../options/source-texts.ts'
import { type SettingName, settingNames, settings } from '../options/settings.ts'
import type { Terminal } from './terminal.ts'

/** Gives a command the flags of the table of settings, and `--config`. */
export function addSettingFlags(command: Command): Command {
  command.optionsGroup('Settings:')
  command.option('-c, --config <path>', 'Config file (WINDHOVER_CONFIG; default windhover.config.{ts,mts,js,mjs,json})')
  for (const name of settingNames) {
    const { description } = settings[name]
    const flags = flagsOf(name)
    if (flags === undefined) continue
    if (settings[name].argument !== undefined) {
      command.addOption(new Option(flags, `${description} ${describeOrigin(name)}`))
    } else {
      const [on, off] = flags.split(', ') as [string, string]
      command.addOption(new Option(on, `${description} ${describeOrigin(name)}`).default(undefined))
      command.addOption(new Option(off, `The opposite of ${on}`))
    }
  }
  return command
}

/**
 * Resolves the configuration that the flags of a command ask for, together with its environment and config file.
 *
 * @param texts - the texts of its files that are known. Default: they are read.
 */
export function resolveCommandConfig(
  command: Command,
  terminal: Terminal,
  texts?: SourceTexts,
): Promise<ResolvedConfig> {
  const { environment, workingDirectory } = terminal
  const given = { flags: readGiven(command), environment, workingDirectory }
  const sources: ConfigSources = texts === undefined ? given : { ...given, texts }
  const path = command.opts<Readonly<Record<string, unknown>>>()['config']
  return resolveConfig(typeof path === 'string' ? { ...sources, configPath: path } : sources)
}

/** As {@link resolveCommandConfig}, of flags and environment alone. */
export function resolveWithoutFile(command: Command, terminal: Terminal): Promise<ResolvedConfig> {
  const { environment, workingDirectory } = terminal
  return resolveConfig({ flags: readGiven(command), environment, workingDirectory, readsFile: false })
}

function readGiven(command: Command): SettingFlags {
  const given = command.opts<Readonly<Record<string, string | boolean | undefined>>>()
  const flags: Partial<Record<SettingName, string | boolean>> = {}
  for (const name of settingNames) {
    const attribute = new Option(settingFlag(name)).attributeName()
    const value = given[attribute]
    if (value !== undefined && command.getOptionValueSource(attribute) === 'cli') flags[name] = value
  }
  return flags
}

function describeOrigin(name: SettingName): string {
  const fallback = settings[name].default as string | number | boolean | readonly string[] | undefined
  return `(${settingVariables(name).join(', ')}; default ${String(fallback ?? '') || 'none'})`
}
