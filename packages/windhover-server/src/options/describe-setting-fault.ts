import { type SettingName, settings } from './settings.ts'
import { describeValue } from './usage-error.ts'

/** Says what is wrong with the value of a setting, to stand behind its name. */
export function describeSettingFault(name: SettingName, value: unknown): string {
  const { allowed, findFault } = settings[name]
  return findFault?.(value) ?? `expected ${allowed}, got ${describeValue(value)}`
}
