import { type BeforeApplicationShutdown, Injectable } from '@nestjs/common'
import { createHub } from 'windhover'

import { events } from './events.js'

/** The hub, for whatever publishes: a controller, a job, another service. */
@Injectable()
export class NotesHub implements BeforeApplicationShutdown {
  readonly hub = createHub({ catalog: events })

  /** Ends every stream with `closing`, so that pages come back to the next process. */
  beforeApplicationShutdown(): Promise<void> {
    return this.hub.close()
  }
}
