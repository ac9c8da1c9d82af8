/** The names of the keys of one store. */
export interface StoreKeys {
  readonly stream: string
  readonly state: string
  readonly idempotency: string
}

/** Names the keys of a hub. They have one hash tag, so that a cluster keeps all of them in one place. */
export function storeKeys(hub: string): StoreKeys {
  return { stream: `wh:{${hub}}:s`, state: `wh:{${hub}}:m`, idempotency: `wh:{${hub}}:i` }
}
