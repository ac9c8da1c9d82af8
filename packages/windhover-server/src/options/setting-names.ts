import type { SettingName } from './settings.ts'

/** The environment variables that are no settings: they name a config file, and the server that commands talk to. */
export const otherVariables: readonly string[] = ['WINDHOVER_CONFIG', 'WINDHOVER_URL']

/** The flag of a setting: `history.maxMessages` is `--history-max-messages`. */
export function settingFlag(name: SettingName): string {
  return `--${separateWords(name, '-').toLowerCase()}`
}

/**
 * The environment variables of a setting, the first one that is set wins: `history.maxMessages` is
 * `WINDHOVER_HISTORY_MAX_MESSAGES`. Host and port are known by their customary short names as well.
 */
export function settingVariables(name: SettingName): readonly string[] {
  const variable = `WINDHOVER_${separateWords(name, '_').toUpperCase()}`
  return name === 'host' || name === 'port' ? [variable, name.toUpperCase()] : [variable]
}

function separateWords(name: string, separator: string): string {
  return name.replace(/\.|(?=[A-Z])/g, separator)
}
