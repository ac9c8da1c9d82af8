import { All, Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common'
import type { Request, Response } from 'express'
import { createHandler } from 'windhover/http/express'

import { NotesHub } from './notes.hub.js'

@Controller()
export class NotesController {
  readonly #hub
  readonly #streamNotes

  constructor({ hub }: NotesHub) {
    this.#hub = hub
    this.#streamNotes = createHandler(hub, { path: '/events', initial: { last: 20 } })
  }

  @All('events')
  events(@Req() request: Request, @Res() response: Response): void {
    this.#streamNotes(request, response)
  }

  /** Where `client.publish` posts to. */
  @Post('api/broadcast')
  @HttpCode(200)
  async publish(@Body() { event, data }: { event: 'note'; data: { text: string } }) {
    // Whatever came: the hub takes only what matches the schema.
    const { id } = await this.#hub.publish(event, data)
    return { id, connected: this.#hub.connectedCount() }
  }
}
