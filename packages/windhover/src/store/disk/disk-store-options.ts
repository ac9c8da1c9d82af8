import { defaults } from '../../defaults.ts'
import { describeGiven } from '../../describe-given.ts'
import { WindhoverError } from '../../errors.ts'
import { checkOptionNames, checkWholeNumber, namesOf } from '../../options.ts'
import type { StoreBounds } from '../store.ts'
import { realSystem, type DiskSystem } from './disk-system.ts'

/**
 * When an append is answered:
 *
 * - `always`: after it would outlive a loss of power.
 * - `interval`: after it would outlive its process, and a loss of power 100 ms later.
 * - `never`: as `interval`, but a loss of power is left to the operating system.
 *
 * If something may have been lost, a new epoch begins.
 */
export type DiskDurability = 'always' | 'interval' | 'never'

/** Settings of a store on disk. */
export interface DiskStoreOptions {
  /** The store's directory, made if there is none. It belongs to one store of one process at a time. */
  readonly directory: string
  /** What is kept. Default: 10,000 messages and 64 MiB of any age. Files hold up to an eighth more, or 64 MiB. */
  readonly history?: Partial<StoreBounds>
  /** Default: `always`. */
  readonly durability?: DiskDurability
}

/** All settings of a store on disk. */
export interface DiskSettings {
  readonly directory: string
  readonly bounds: StoreBounds
  readonly durability: DiskDurability
  /** The size at which a segment is followed by the next one. */
  readonly segmentBytes: number
  readonly system: DiskSystem
}

const optionNames = namesOf<DiskStoreOptions>()({ directory: true, history: true, durability: true })
const boundNames = namesOf<StoreBounds>()({ maxMessages: true, maxBytes: true, maxAgeMs: true })
const durabilities: readonly string[] = ['always', 'interval', 'never'] satisfies DiskDurability[]
const [minSegmentBytes, maxSegmentBytes] = [1_048_576, 67_108_864]

/**
 * Checks the settings of a store on disk, and adds those that are not given.
 *
 * @throws WindhoverError `invalid_option` with the option's name and the right values.
 */
export function readDiskSettings(options: DiskStoreOptions): DiskSettings {
  checkOptionNames('createDiskStore', options, optionNames)
  const { directory, history = {}, durability = 'always' } = options
  checkOptionNames('history', history, boundNames)
  if (typeof directory !== 'string' || directory === '') {
    throw new WindhoverError('invalid_option', `directory: expected a path, got ${describeGiven(directory)}`)
  }
  if (!durabilities.includes(durability)) {
    const given = describeGiven(durability)
    throw new WindhoverError('invalid_option', `durability: expected ${durabilities.join(', ')}, got ${given}`)
  }
  const bounds = { ...defaults.history, ...history }
  for (const name of boundNames) if (bounds[name] !== Infinity) checkWholeNumber(`history.${name}`, bounds[name], 1)
  const segmentBytes = Math.min(Math.max(Math.floor(bounds.maxBytes / 8), minSegmentBytes), maxSegmentBytes)
  return { directory, bounds, durability, segmentBytes, system: realSystem }
}
