import type { SettingKind } from './setting-kinds.ts'

/** A value that flags, environment and config file share. */
export interface Setting<Value> extends SettingKind<Value> {
  readonly default: Value
  /** One line, without a full stop. */
  readonly description: string
  /**
   * Whether its variable has a twin that names a file (`…_FILE`): it is a secret, or it has many lines. A value that is wrong is not shown
   * then. Default: false.
   */
  readonly hasFile?: boolean
  /** Whether it has a flag. Default: if it has no file, since other users of a machine see flags. */
  readonly hasFlag?: boolean
}
