import type { Setting } from './setting.ts'
import { onOrOff, optional, text } from './setting-kinds.ts'
import type { TlsOptions } from './tls-options.ts'

/** The value of each setting of sockets and TLS, by the name it has in a config file. */
export type ListenSettingValues = {
  [Option in keyof Required<TlsOptions> as `tls.${Option}`]: TlsOptions[Option] | undefined
} & { readonly socketMode: string | undefined }

const path = optional(text('<path>', /^[^\0]+$/, 'the path of a file'))

/** The settings of sockets and TLS, a part of the table `settings`. */
export const listenSettings: { readonly [Name in keyof ListenSettingValues]: Setting<ListenSettingValues[Name]> } = {
  socketMode: {
    ...optional(text('<mode>', /^0?(?!000)[0-7]{3}$/, 'three octal digits, such as 660, that let somebody in')),
    default: undefined,
    description: 'Mode of a Unix socket, such as 660; by default as the umask of the process makes it',
  },
  'tls.certFile': {
    ...path,
    default: undefined,
    description:
      'File of the certificate in PEM, with those that lead to its authority; the server then speaks https and HTTP/2',
  },
  'tls.keyFile': {
    ...path,
    default: undefined,
    description: 'File of the private key of the certificate in PEM, without a passphrase',
  },
  'tls.caFile': {
    ...path,
    default: undefined,
    description: 'File of the authorities in PEM that must have signed the certificates of clients; needs requestCert',
  },
  'tls.requestCert': {
    ...onOrOff(),
    default: false,
    description: 'Refuse clients at the handshake that show no certificate of an authority of caFile',
  },
}
