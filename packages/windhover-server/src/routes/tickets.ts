import type { FastifyInstance } from 'fastify'
import { type AccessRefusal, createProblem, type Grant, type Identity } from 'windhover'
import { grantedBy, notGranted, validateData } from 'windhover/adapter'
import { describeProblem, type RouteDescription } from 'windhover/openapi'

import { tooLargeBody, wrongTypeOfBody } from './body-problems.ts'
import { addressOf } from '../access/address-of.ts'
import { guardRoute, identityOf, sendRefusal } from '../access/guard-route.ts'
import { refuseOver } from '../access/refuse-over.ts'
import type { DoorSystem } from '../access/create-door.ts'
import { toRateHeaders } from '../limits/to-rate-headers.ts'
import { checkQuery } from './check-query.ts'
import type { RoutePlace } from './route-place.ts'
import { type TicketRequest, ticketRequest, ticketResponse } from './ticket-schemas.ts'

/** Where tickets are. */
export const ticketsPath = '/api/tickets'

/** What the route of tickets needs. */
export interface TicketRoutes {
  readonly system: DoorSystem
  /** The path of the stream that a ticket's address leads to. */
  readonly streamPath: string
}

const checkTicketQuery = checkQuery({
  elsewhere: Object.fromEntries(['channels', 'events', 'ttlMs'].map((name) => [name, `${name} belongs in the body`])),
})

/** Adds `POST /api/tickets`, for pages whose EventSource can show nothing else. */
export function registerTickets(app: FastifyInstance, { system, streamPath }: TicketRoutes): void {
  const { door, limits, tickets } = system
  app.post(
    ticketsPath,
    { onRequest: guardRoute(door, 'read'), preValidation: checkTicketQuery },
    async (call, reply) => {
      const identity = identityOf(call)
      const judged = limits.ticket?.({ subject: identity.subject, address: addressOf(call) })
      if (judged !== undefined) {
        const over = refuseOver(judged)
        if (over !== undefined) return sendRefusal(reply, over)
        void reply.headers(toRateHeaders(judged))
      }
      const asked = (await validateData(
        ticketRequest,
        call.body === undefined ? {} : call.body,
        'the body',
      )) as TicketRequest
      const grants = narrow(identity, asked)
      if ('status' in grants) return sendRefusal(reply, grants)
      const { ticket, expiresAtMs, openBeforeMs } = await tickets.create(identity, grants, asked.ttlMs)
      void reply.code(201).header('Cache-Control', 'no-store')
      return {
        ticket,
        url: `${streamPath}?${toQuery(asked, ticket)}`,
        openBefore: new Date(openBeforeMs).toISOString(),
        expiresAt: new Date(expiresAtMs).toISOString(),
      }
    },
  )
}

/** The grants of a ticket: to read, and no more than what was asked for. */
function narrow({ grants }: Identity, { channels, events }: TicketRequest): readonly Grant[] | AccessRefusal {
  const granted = grantedBy(grants)
  const channel = channels?.find((one) => !granted.allowsChannel('read', one))
  if (channel !== undefined) return notGranted(`the channel ${JSON.stringify(channel)} is not granted`)
  const event = events?.find((one) =>
    channels === undefined
      ? !granted.allowsEventSomewhere('read', one)
      : channels.some((each) => !granted.allowsEvent('read', each, one)),
  )
  if (event !== undefined) return notGranted(`the event ${JSON.stringify(event)} is not granted`)
  const reading = grants.filter(({ allow }) => allow.includes('read'))
  return reading.flatMap((grant): Grant[] => {
    const own = channels?.filter((one) => grantedBy([grant]).allowsChannel('read', one)) ?? grant.channels
    const ownEvents = events?.filter((one) => grantedBy([grant]).allowsEventSomewhere('read', one)) ?? grant.events
    // A grant that has nothing of what is asked for would otherwise allow everything, which an empty list does not mean.
    if (own?.length === 0 || ownEvents?.length === 0) return []
    return [
      {
        allow: ['read'],
        ...(own === undefined ? {} : { channels: own }),
        ...(ownEvents === undefined ? {} : { events: ownEvents }),
      },
    ]
  })
}

function toQuery({ channels = [], events = [] }: TicketRequest, ticket: string): string {
  const query = new URLSearchParams()
  for (const channel of channels) query.append('channel', channel)
  for (const event of events) query.append('event', event)
  query.append('ticket', ticket)
  return query.toString()
}

/** Tells the documents of `POST /api/tickets`, under a prefix or none. */
export function describeTickets({ prefix, otherResponse }: RoutePlace): RouteDescription {
  const ticket = 'mVb3xq4YJ8rXb5cQnY0m2V7sK1tA6dHfUeZpWlGiSRo'
  return {
    method: 'post',
    path: prefix + ticketsPath,
    operationId: 'createTicket',
    summary: 'Take a ticket for EventSource',
    description:
      'Makes a ticket by which EventSource, which can send no header, opens a stream. It belongs to one stream at a time, and resumes it ' +
      'after a break. Whoever opens it once more takes it over, and the stream before ends.',
    tags: ['Streams'],
    requestBody: {
      description: 'What the ticket is for.',
      required: false,
      content: {
        'application/json': {
          schema: ticketRequest,
          examples: { room: { summary: 'One channel', value: { channels: ['room:7'] } } },
        },
      },
    },
    responses: {
      201: {
        description: 'The ticket.',
        headers: {
          'Cache-Control': { description: 'It is a secret.', schema: { type: 'string', const: 'no-store' } },
        },
        content: {
          'application/json': {
            schema: ticketResponse,
            examples: {
              ticket: {
                summary: 'A ticket',
                value: {
                  ticket,
                  url: `${prefix}/sse/broadcast?channel=room%3A7&ticket=${ticket}`,
                  openBefore: '2026-01-01T00:00:30.000Z',
                  expiresAt: '2026-01-01T01:00:00.000Z',
                },
              },
            },
          },
        },
      },
      400: describeProblem(
        'The body is not JSON, or the query has a name that belongs in the body.',
        createProblem(400, 'the body is not JSON'),
      ),
      413: tooLargeBody,
      415: wrongTypeOfBody,
      422: describeProblem(
        'The body does not match; issues say where.',
        createProblem(422, 'the body does not match: channels: expected a list', {
          code: 'invalid_data',
          issues: [{ path: ['channels'], message: 'expected a list' }],
        }),
      ),
      default: otherResponse,
    },
  }
}
