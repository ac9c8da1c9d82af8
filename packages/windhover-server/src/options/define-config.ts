import type { EventDeclaration, EventSchema, JsonSchema } from 'windhover'

import type { ServerOptions } from './server-options.ts'
import type { CommandValues } from './settings.ts'

/** An event as a config file may declare it: by its schema, or with what the documents say of it besides. */
export type ConfigEvent =
  | EventSchema
  | JsonSchema
  | (Omit<EventDeclaration, 'schema'> & { readonly schema: EventSchema | JsonSchema })

/** What a config file may hold: the options of a server, where events may be declared by plain JSON Schemas, too. */
export interface WindhoverConfig extends Omit<ServerOptions, 'logger' | 'events'> {
  /**
   * The declared events by name. Default: the `progress` event. A file that has this key, even if empty, declares all
   * events there are: nothing is merged with the default.
   */
  readonly events?: Readonly<Record<string, ConfigEvent>>
  /** Processes that serve behind the one port, 1 to 128; `auto` takes one for each core. Default: 1. */
  readonly workers?: CommandValues['workers']
}

/** A config, or a function that makes it (for example from the environment, or from what it fetches first). */
export type ConfigExport = WindhoverConfig | (() => WindhoverConfig | Promise<WindhoverConfig>)

/** Types the default export of a config file; answers its argument. */
export function defineConfig<Config extends ConfigExport>(config: Config): Config {
  return config
}
