import type { Grant } from 'windhover'

import { BoundedCache } from '../bounded-cache.ts'

/** How many different lists are kept. */
const maxLists = 10_000

/** Lists of grants, one of each text: what a list allows is worked out once for all tokens that have the same. */
export class GrantPool {
  readonly #lists = new BoundedCache<readonly Grant[]>(maxLists)

  /** Returns a frozen list that says the same. The given one may change afterwards. */
  intern(grants: readonly Grant[]): readonly Grant[] {
    const text = JSON.stringify(grants)
    let list = this.#lists.get(text)
    if (list === undefined) this.#lists.set(text, (list = freezeDeep(JSON.parse(text) as Grant[])))
    return list
  }
}

function freezeDeep<Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) freezeDeep(part)
    Object.freeze(value)
  }
  return value
}
