import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { checkOptionsObject, namesOf } from '../options.ts'
import { HostList, isLoopbackHost, readListenHost } from './host-list.ts'
import { OriginList } from './origin-list.ts'

/**
 * Whom a server talks to, by the name that it is asked for and by the page that asks. Each guard is
 * off unless its options are given.
 */
export interface OriginOptions {
  /**
   * The names that it is reached by: exact ones and `*.example.com`, without scheme and port. Names
   * of this machine (`localhost`, 127.0.0.0/8, `[::1]`) are always among them. A request for
   * another name is answered 421, so that a page whose name was made to lead here (DNS rebinding)
   * gets nothing. Default: any name; an empty list is those of this machine alone.
   */
  readonly allowedHosts?: readonly string[]
  /**
   * The origins whose pages may send requests, beside its own: exact ones
   * (`https://app.example.com`), and `https://*.example.com` for all below a name. A request of
   * another page is answered 403. Default: any origin, unless `corsOrigins` is given; an empty list
   * is its own alone.
   */
  readonly allowedOrigins?: readonly string[]
  /**
   * The origins whose pages may read the answers too (CORS), written as in `allowedOrigins`, which
   * they need not stand in. Default: none.
   */
  readonly corsOrigins?: readonly string[]
}

/** The names of {@link OriginOptions}. */
export const originOptionNames: readonly string[] = namesOf<OriginOptions>()({
  allowedHosts: true,
  allowedOrigins: true,
  corsOrigins: true,
})

/** The arguments of {@link defineOriginRules} beside the options. */
export interface OriginContext {
  /**
   * The address that the server was told to listen on, of which the name is always allowed. On a
   * loopback address the hosts are guarded even where `allowedHosts` is not given. Default:
   * unknown.
   */
  readonly listenHost?: string
}

/** {@link OriginOptions}, read. */
export interface OriginRules {
  /** `undefined` if any name is allowed. */
  readonly hosts: { has(name: string): boolean } | undefined
  /** Whether pages of other origins are refused. */
  readonly guardsOrigins: boolean
  /** Whether an origin is on one of the lists. */
  readonly allowedOrigins: OriginList
  readonly corsOrigins: OriginList
}

/**
 * Reads the options that say whom a server talks to.
 *
 * @throws WindhoverError `invalid_option` for a host or origin that is none, with the option and
 *   what would be right.
 */
export function defineOriginRules(options: OriginOptions = {}, { listenHost }: OriginContext = {}): OriginRules {
  checkOptionsObject('defineOriginRules', options)
  for (const name of originOptionNames as (keyof OriginOptions)[]) {
    const list: unknown = options[name]
    if (list === undefined || Array.isArray(list)) continue
    throw new WindhoverError('invalid_option', `${name}: expected a list of texts, got ${describeGiven(list)}`)
  }
  const { allowedHosts, allowedOrigins, corsOrigins } = options
  const listenName = listenHost === undefined ? undefined : readListenHost(listenHost)
  const isLocal = listenHost !== undefined && isLoopbackHost(listenHost)
  const names = new HostList(allowedHosts ?? [], 'allowedHosts')
  return {
    hosts:
      allowedHosts === undefined && !isLocal ? undefined : { has: (name) => name === listenName || names.has(name) },
    guardsOrigins: allowedOrigins !== undefined || corsOrigins !== undefined,
    allowedOrigins: new OriginList(allowedOrigins ?? [], 'allowedOrigins'),
    corsOrigins: new OriginList(corsOrigins ?? [], 'corsOrigins'),
  }
}
