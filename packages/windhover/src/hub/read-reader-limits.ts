import { checkOptionNames, checkWholeNumber, namesOf } from '../options.ts'
import type { ReaderLimits } from './hub.ts'

const limitNames = namesOf<ReaderLimits>()({ maxReaders: true, maxReadersPerAddress: true })

/**
 * Checks how many readers there may be; 0 is no limit, which is Infinity from here on.
 *
 * @throws WindhoverError `invalid_option` for an unknown name, or a value that is no whole number of 0 or more.
 */
export function readReaderLimits(limits: ReaderLimits): ReaderLimits {
  checkOptionNames('limitReaders', limits, limitNames)
  const read = (name: keyof ReaderLimits): number | undefined => {
    const value = limits[name]
    return value === undefined ? undefined : checkWholeNumber(`limitReaders: ${name}`, value) || Infinity
  }
  return { maxReaders: read('maxReaders'), maxReadersPerAddress: read('maxReadersPerAddress') }
}
