import { type SettingName, settings } from './settings.ts'

/** Describes a setting in two sentences: what it is, and what is allowed. */
export function describeSetting(name: SettingName): string {
  const { description, allowed } = settings[name]
  return `${description}. ${allowed.charAt(0).toUpperCase()}${allowed.slice(1)}.`
}
