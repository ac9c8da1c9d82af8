/**
 * Why a hub takes no reader:
 *
 * - `closed`: it was closed.
 * - `full`: it has as many readers as it may.
 * - `address`: the reader's address has as many as it may.
 * - `connection`: the reader's HTTP/2 connection has as many as it may.
 * - `rate`: too many requests came, by what the door counts. Only the door of a stream says it.
 * - `store`: the store has not told its first state, or broke its promises.
 */
export type RefusalReason = 'closed' | 'full' | 'address' | 'connection' | 'rate' | 'store'
