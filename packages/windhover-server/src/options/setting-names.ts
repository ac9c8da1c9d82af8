import { type SettingName, settings } from './settings.ts'

/** The environment variables that are no settings: they name a config file, the server that commands talk to, and what they show it. */
export const otherVariables: readonly string[] = [
  'WINDHOVER_CONFIG',
  'WINDHOVER_URL',
  'WINDHOVER_KEY',
  'WINDHOVER_KEY_FILE',
]

/** The flag of a setting: `history.maxMessages` is `--history-max-messages`. */
export function settingFlag(name: SettingName): string {
  return `--${separateWords(name, '-').toLowerCase()}`
}

/**
 * The environment variables of a setting, the first one that is set wins: `history.maxMessages` is
 * `WINDHOVER_HISTORY_MAX_MESSAGES`. Host and port are known by their customary short names as well; the secret of tokens has a name of its own.
 */
export function settingVariables(name: SettingName): readonly string[] {
  if (name === 'access.jwt.secret') return ['WINDHOVER_TOKEN_SECRET']
  const variable = `WINDHOVER_${separateWords(name, '_').toUpperCase()}`
  return name === 'host' || name === 'port' ? [variable, name.toUpperCase()] : [variable]
}

/** All variables of a setting, those that name a file among them. */
export function listVariables(name: SettingName): readonly string[] {
  const variables = settingVariables(name)
  return settings[name].hasFile === true ? [...variables, ...variables.map(fileVariable)] : variables
}

/** The variable that names a file instead, whose text is the value. Only settings with `hasFile` have one. */
export function fileVariable(variable: string): string {
  return `${variable}_FILE`
}

function separateWords(name: string, separator: string): string {
  return name.replace(/\.|(?=[A-Z])/g, separator)
}
