import { SettingLayer } from './setting-layer.ts'
import { settingFlag } from './setting-names.ts'
import { settingNames, settings, type SettingName } from './settings.ts'

/** Settings as the command line had them: text, or a boolean for a switch. */
export type SettingFlags = Readonly<Partial<Record<SettingName, string | boolean>>>

/** Reads the settings of the command line. */
export function readFlags(flags: SettingFlags): SettingLayer {
  const layer = new SettingLayer()
  for (const name of settingNames) {
    const value = flags[name]
    if (value === undefined) continue
    layer.take(name, typeof value === 'string' ? settings[name].fromText(value) : value, settingFlag(name))
  }
  return layer
}
