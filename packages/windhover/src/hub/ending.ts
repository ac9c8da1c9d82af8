// What adapters need to know of how a stream ends, without reaching past the hub.
export { encodeClosing, pickRetryMs, stopId } from '../fanout/control-events.ts'
