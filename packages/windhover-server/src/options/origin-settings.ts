import { findOriginFault } from './find-origin-fault.ts'
import type { ServerOptions } from './server-options.ts'
import type { Setting } from './setting.ts'
import { list } from './setting-kinds.ts'

/** The value of each setting of hosts and origins, by the name it has in a config file. */
export type OriginSettingValues = Required<Pick<ServerOptions, 'allowedHosts' | 'allowedOrigins' | 'corsOrigins'>>

/** The settings of hosts and origins, a part of the table `settings`. */
export const originSettings: { readonly [Name in keyof OriginSettingValues]: Setting<OriginSettingValues[Name]> } = {
  allowedHosts: {
    ...list(
      '<names>',
      (hosts) => findOriginFault('allowedHosts', hosts),
      'names such as events.example.com or *.example.com, without scheme and port',
    ),
    default: [],
    description:
      'Names that the server is reached by, beside those of this machine and the host; without any, only these where it listens on a loopback address, and otherwise any name',
  },
  allowedOrigins: {
    ...list(
      '<origins>',
      (origins) => findOriginFault('allowedOrigins', origins),
      'origins such as https://app.example.com or https://*.example.com',
    ),
    default: [],
    description: 'Origins of your own pages that a proxy serves under another host; other pages need corsOrigins',
  },
  corsOrigins: {
    ...list(
      '<origins>',
      (origins) => findOriginFault('corsOrigins', origins),
      'origins such as https://app.example.com or https://*.example.com',
    ),
    default: [],
    description: 'Origins whose pages may read and publish (CORS), beside its own',
  },
}
