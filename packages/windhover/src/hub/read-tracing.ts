import { describeGiven } from '../describe-given.ts'
import { WindhoverError } from '../errors.ts'
import type { Tracing } from './tracing.ts'

/** The options of a hub that are about traces. */
interface TracingOptions {
  readonly tracing?: boolean | Tracing
  readonly exposeTrace?: boolean
}

/** Keeps the `traceparent` of messages, and makes no spans. */
const keeping: Tracing = {}

/** Whether a value can follow messages: an object that has one of the methods. */
export function isTracing(value: unknown): value is Tracing {
  const { onPublish, onDelivered } = (value ?? {}) as Partial<Record<keyof Tracing, unknown>>
  return typeof onPublish === 'function' || typeof onDelivered === 'function'
}

/**
 * Reads who follows the messages of a hub, and whether its readers are shown the traces.
 *
 * @throws WindhoverError `invalid_option` by name.
 */
export function readTracing({ tracing = false, exposeTrace = false }: TracingOptions): {
  readonly tracing: Tracing | undefined
  readonly exposeTrace: boolean
} {
  if (typeof tracing !== 'boolean' && !isTracing(tracing)) {
    const wanted = 'expected true, false or what createOtelTracing() makes'
    throw new WindhoverError('invalid_option', `tracing: ${wanted}, got ${describeGiven(tracing)}`)
  }
  if (typeof exposeTrace !== 'boolean') {
    throw new WindhoverError('invalid_option', `exposeTrace: expected true or false, got ${describeGiven(exposeTrace)}`)
  }
  if (exposeTrace && tracing === false) {
    throw new WindhoverError('invalid_option', 'exposeTrace: there is nothing to show without tracing: true')
  }
  return { tracing: tracing === true ? keeping : tracing || undefined, exposeTrace }
}
