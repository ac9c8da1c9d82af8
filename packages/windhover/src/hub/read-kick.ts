import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import { checkMoment, checkOptionNames, namesOf } from '../options.ts'
import type { KickOptions } from './hub.ts'
import type { ReaderFilter } from './reader-filter.ts'

const filterNames = namesOf<ReaderFilter>()({
  subject: true,
  clientId: true,
  channel: true,
  address: true,
  tokenId: true,
  via: true,
  issuedBeforeMs: true,
  session: true,
  lease: true,
})

const optionNames: readonly string[] = namesOf<KickOptions>()({ reconnect: true })

/**
 * Checks who is to be sent away, and how. A filter that chooses everybody by mistake would do great harm.
 *
 * @throws WindhoverError `invalid_option` for an unknown name, a value of the wrong kind, and a filter without any.
 */
export function readKick(filter: ReaderFilter, options: KickOptions): { readonly reconnect: boolean } {
  checkOptionNames('kick', filter, filterNames)
  checkOptionNames('kick', options, optionNames)
  const given = filterNames.filter((name) => filter[name] !== undefined)
  if (given.length === 0) throw wrong(`the filter is empty; give at least one of ${filterNames.join(', ')}`)
  for (const name of given) {
    if (name === 'issuedBeforeMs') checkMoment(`kick: ${name}`, filter[name])
    else if (typeof filter[name] !== 'string')
      throw wrong(`${name}: expected a string, got ${describeGiven(filter[name])}`)
  }
  const { reconnect = false } = options
  if (typeof reconnect === 'boolean') return { reconnect }
  throw wrong(`reconnect: expected true or false, got ${describeGiven(reconnect)}`)
}

function wrong(sentence: string): WindhoverError {
  return new WindhoverError('invalid_option', `kick: ${sentence}`)
}
