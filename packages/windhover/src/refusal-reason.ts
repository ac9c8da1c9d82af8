/**
 * Why a hub takes no reader: `closed`, it was closed; `full`, it has as many as it may; `address`, the reader's address has;
 * `connection`, its connection of HTTP/2 has. With `store`, the store has not told its first state, or broke its promises.
 */
export type RefusalReason = 'closed' | 'full' | 'address' | 'connection' | 'store'
