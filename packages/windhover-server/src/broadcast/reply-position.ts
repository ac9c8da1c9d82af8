import type { FastifyInstance, FastifyReply } from 'fastify'
import { positionHeader, toStatus, WindhoverError } from 'windhover'

/** Adds `reply.position()` to an app. One that the app has already stays, and the log says so. */
export function addReplyPosition(app: FastifyInstance): void {
  if (!app.hasReplyDecorator('position')) app.decorateReply('position', setPosition)
  else {
    app.log.warn(
      'the app has a reply.position() of its own, which stays; set the header by reply.headers(positionHeader(app.windhover.hub))',
    )
  }
}

/** The nearest hub is that of the part of the app that the route belongs to. */
function setPosition(this: FastifyReply): FastifyReply {
  if (this.hasHeader('Windhover-Position')) return this
  try {
    return this.headers(positionHeader(this.server.windhover.hub))
  } catch (error) {
    // An app of somebody else answers with what an error has as its status, and otherwise with 500.
    throw error instanceof WindhoverError ? Object.assign(error, { statusCode: toStatus(error.code) }) : error
  }
}
