import { createSubscriber } from 'svelte/reactivity'
import { createClient, type ClientGap, type Message } from 'windhover/client'

// The type alone: nothing of the server comes into the page.
import type { events } from './server/events.ts'

export const client = createClient<typeof events>()
const stream = client.stream('/events')

type Note = Message<{ note: { text: string } }>

/** The newest notes, and how their stream fares. It is open while a component that reads this is shown. */
export class Notes {
  #items: readonly Note[] = []
  #gap: ClientGap | undefined
  readonly #subscribe = createSubscriber((update) => {
    const offs = [
      stream.onMessage((note) => {
        this.#items = [note, ...this.#items].slice(0, 20)
      }),
      stream.onGap((gap) => {
        this.#gap = gap
      }),
      // Once for all that came together.
      stream.subscribe(update),
    ]
    return () => {
      for (const off of offs) off()
    }
  })

  get items(): readonly Note[] {
    this.#subscribe()
    return this.#items
  }

  get gap(): ClientGap | undefined {
    this.#subscribe()
    return this.#gap
  }

  get status() {
    this.#subscribe()
    return stream.state.is
  }
}
