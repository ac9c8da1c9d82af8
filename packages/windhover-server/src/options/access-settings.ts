import type { AccessOptions, JwtOptions } from './access-options.ts'
import type { Setting } from './setting.ts'
import { choice, list, milliseconds, oneOrMany, onOrOff, optional, text, wholeNumber } from './setting-kinds.ts'

/** The options of access that are one value each. Code, and lists of objects, are the file's alone. */
type DoorOptions = Required<Omit<AccessOptions, 'jwt' | 'issuers' | 'authenticate' | 'authorize'>>
type TokenOptions = Required<Omit<JwtOptions, 'claims'>>

/** The value of each setting of access, by the name it has in a config file. */
export type AccessSettingValues = {
  [Option in keyof DoorOptions as `access.${Option}`]: DoorOptions[Option]
} & {
  [Option in keyof TokenOptions as `access.jwt.${Option}`]: TokenOptions[Option]
}

/** The algorithms of RFC 7518, section 3.1, and RFC 8037 that are taken for tokens. */
const tokenAlgorithms: readonly string[] = [
  'HS256',
  'HS384',
  'HS512',
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'ES512',
  'EdDSA',
]

function findUnknownAlgorithm(values: readonly string[]): string | undefined {
  const unknown = values.find((value) => !tokenAlgorithms.includes(value))
  return unknown === undefined
    ? undefined
    : `${JSON.stringify(unknown)} is none that is taken; allowed: ${tokenAlgorithms.join(', ')}`
}

/** The settings of access, a part of the table `settings`. */
export const accessSettings: { readonly [Name in keyof AccessSettingValues]: Setting<AccessSettingValues[Name]> } = {
  'access.keysFile': {
    ...optional(text('<path>', /^[^\0]+$/, 'the path of a file')),
    default: undefined,
    description: 'File of API keys, written by windhover keys',
  },
  'access.jwt.secret': {
    ...optional(text('<secret>', /\S/, 'a text of 32 bytes or more')),
    default: undefined,
    hasFile: true,
    description: 'Secret of HS256, HS384 and HS512 that verifies tokens',
  },
  'access.jwt.publicKey': {
    ...optional(text('<key>', /\S/, 'a public key as PEM, or a JWK as JSON')),
    default: undefined,
    hasFile: true,
    description: 'Public key of RS, PS, ES or EdDSA that verifies tokens',
  },
  'access.jwt.jwksUrl': {
    ...optional(text('<url>', /^https?:\/\/\S+$/, 'an address, such as https://login.example.com/jwks.json')),
    default: undefined,
    description: 'Address of the JWK Set that verifies tokens; needs the audience, too',
  },
  'access.jwt.issuer': {
    ...optional(text('<iss>', /\S/, 'a text')),
    default: undefined,
    description: 'The iss that tokens must have',
  },
  'access.jwt.audience': {
    ...optional(oneOrMany('<aud>')),
    default: undefined,
    description: 'The aud of which tokens must have one',
  },
  'access.jwt.algorithms': {
    ...optional(list('<names>', findUnknownAlgorithm, `of ${tokenAlgorithms.join(', ')}`)),
    default: undefined,
    description: 'Algorithms of tokens that are taken; by default those that fit the key',
  },
  'access.jwt.maxTokenAgeMs': {
    ...wholeNumber('<ms>', [0, Number.MAX_SAFE_INTEGER], 'milliseconds'),
    default: 0,
    description: 'Longest time since the iat of a token; 0 sets no bound',
  },
  'access.jwt.clockToleranceMs': {
    ...milliseconds(),
    default: 10_000,
    description: 'Difference of clocks that is allowed for in the times of tokens',
  },
  'access.cookie': {
    ...optional(text('<name>', /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/, 'the name of a cookie, or none')),
    default: undefined,
    description:
      'Cookie that holds a token; by default __Host-windhover, and on a loopback address without TLS windhover, too',
  },
  'access.tokenInQuery': {
    ...onOrOff(),
    default: false,
    description: 'Take ?access_token=, which puts tokens into the logs of proxies',
  },
  'access.ticketTtlMs': {
    ...wholeNumber('<ms>', [1, 3_600_000], 'milliseconds'),
    default: 30_000,
    description: 'Time within which a ticket must be opened',
  },
  'access.ticketResumeMs': {
    ...milliseconds(),
    default: 0,
    description:
      'Time after the end of its stream within which a ticket resumes it; 0 is twice the wait of clients, and a minute',
  },
  'access.documents': {
    ...choice('<who>', ['public', 'private']),
    default: 'public',
    description: 'Whether documents, pages and /healthz need a credential, too',
  },
}
