import { describeSettingFault } from './describe-setting-fault.ts'
import { settings, type SettingName, type SettingValues } from './settings.ts'

/** The settings of one source: flags, environment or config file. */
export class SettingLayer {
  readonly values: Partial<SettingValues> = {}
  /** Where each value was set, as its user wrote it: `--port`, `PORT`, `windhover.config.json: port`. */
  readonly origins: Partial<Record<SettingName, string>> = {}
  /** One sentence for each thing that is wrong. */
  readonly faults: string[] = []

  /** Takes a value if the setting allows it, and notes a fault if not. */
  take(name: SettingName, value: unknown, origin: string): void {
    if (settings[name].accepts(value)) {
      Object.assign(this.values, { [name]: value })
      this.origins[name] = origin
    } else {
      this.faults.push(`${origin}: ${describeSettingFault(name, value)}`)
    }
  }
}
