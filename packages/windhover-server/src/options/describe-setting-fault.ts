import { type SettingName, settings } from './settings.ts'
import { describeValue } from './usage-error.ts'

/** Says what is wrong with the value of a setting, to stand behind its name. */
export function describeSettingFault(name: SettingName, value: unknown): string {
  const { allowed, findFault, hasFile = false } = settings[name]
  // A secret is shown to nobody, in whatever form it was written.
  const given = hasFile ? typeof value : describeValue(value)
  return findFault?.(value) ?? `expected ${allowed}, got ${given}`
}
