import type { FastifyReply, FastifyRequest, RouteOptions } from 'fastify'
import { type EventSchema, type Issue, WindhoverError } from 'windhover'

import { convertParameters } from './convert-parameters.ts'
import type { BodyContract, RouteContract } from './route-contract.ts'

/** The hooks that hold one route to its contract. */
export interface ContractHooks {
  /** Validates each part of a request, and puts what its schema makes of it in its place. */
  readonly preValidation: (request: FastifyRequest) => Promise<void>
  /** Validates an answer, and sends what its schema makes of it. */
  readonly preSerialization: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<unknown>
  /** The same for texts and for nothing, which Fastify would send as they are. */
  readonly onSend: (request: FastifyRequest, reply: FastifyReply, payload: unknown) => Promise<unknown>
  /** Leaves the answer to this request alone from now on: it is that of an error handler. */
  readonly release: (request: FastifyRequest) => void
}

/** Makes the hooks of a route. An answer that does not match is an error of status 500, whose words are for the log alone. */
export function enforceContract(contract: RouteContract): ContractHooks {
  const settled = new WeakSet<FastifyRequest>()
  return { preValidation, preSerialization, onSend, release: (request) => void settled.add(request) }

  async function preValidation(request: FastifyRequest): Promise<void> {
    const issues: Issue[] = []
    // Only when all of it matches: hooks that see a refusal then read the request as it came.
    const accept: (() => void)[] = []
    for (const part of contract.parts) {
      const value = convertParameters(part, part.part === 'querystring' ? request.query : request[part.part])
      // oxlint-disable-next-line no-await-in-loop -- the issues stand in the order of the parts
      const result = await validate(part.schema, value, part.part, issues)
      accept.push(() => {
        if (part.part === 'headers') request.headers = { ...request.headers, ...(result as FastifyRequest['headers']) }
        else request[part.part === 'querystring' ? 'query' : 'params'] = result
      })
    }
    if (contract.body !== undefined) {
      const schema = contract.body.get(undefined) ?? contract.body.get(request.mediaType ?? '')
      if (request.body === undefined || schema === undefined) throw refuseType(contract.body)
      const body = await validate(schema, request.body, 'body', issues)
      accept.push(() => {
        request.body = body
      })
    }
    if (issues.length === 0) {
      for (const put of accept) put()
      return
    }
    const reasons = issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')
    throw new WindhoverError('invalid_data', `the request does not match: ${reasons}`, { issues })
  }

  async function preSerialization(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    const schema = settled.has(request) ? undefined : findResponse(contract.responses, reply)
    settled.add(request)
    return schema === undefined ? payload : validateAnswer(schema, payload, reply)
  }

  async function onSend(request: FastifyRequest, reply: FastifyReply, payload: unknown): Promise<unknown> {
    if (settled.has(request) || request.method === 'HEAD') return payload
    if (payload !== undefined && payload !== null && typeof payload !== 'string') return payload
    const schema = findResponse(contract.responses, reply, 'text/plain')
    settled.add(request)
    if (schema === undefined) return payload
    const answer = await validateAnswer(schema, payload ?? undefined, reply)
    if (answer === undefined) return payload
    void reply.type('application/json; charset=utf-8')
    return JSON.stringify(answer)
  }

  async function validateAnswer(schema: EventSchema, payload: unknown, reply: FastifyReply): Promise<unknown> {
    const issues: Issue[] = []
    const value = await validate(schema, payload, undefined, issues)
    if (issues.length === 0) return value
    const reasons = issues.map(({ path, message }) => [...path, message].join(': ')).join('; ')
    const answer = `the answer ${reply.statusCode} of ${contract.name}`
    throw Object.assign(new Error(`${answer} does not match its schema: ${reasons}`), { statusCode: 500, issues })
  }
}

async function validate(
  schema: EventSchema,
  value: unknown,
  part: string | undefined,
  issues: Issue[],
): Promise<unknown> {
  const result = await schema['~standard'].validate(value)
  if (result.issues === undefined) return result.value
  for (const { path = [], message } of result.issues) {
    const steps = path.map((step) => (typeof step === 'object' ? step.key : step))
    const keys = steps.map((key) => (typeof key === 'number' ? key : String(key)))
    issues.push({ path: part === undefined ? keys : [part, ...keys], message })
  }
  return undefined
}

/**
 * Finds the schema of an answer by its status, first the very one, and by its media type.
 *
 * @param unsaid - a media type that Fastify has put there by itself, which says nothing.
 */
function findResponse(
  responses: RouteContract['responses'],
  reply: FastifyReply,
  unsaid?: string,
): EventSchema | undefined {
  const status = String(reply.statusCode)
  const bodies = responses.get(status) ?? responses.get(`${status[0]}xx`) ?? responses.get('default')
  const type = String(reply.getHeader('content-type') ?? '')
    .split(';')[0]!
    .trim()
    .toLowerCase()
  if (bodies?.has(type) === true && type !== 'application/json') return undefined
  return type === '' || type === unsaid || type === 'application/json' ? bodies?.get('application/json') : undefined
}

function refuseType(body: BodyContract): Error {
  const types = [...body.keys()].map((type) => type ?? 'application/json').join(' or ')
  return Object.assign(new Error(`Content-Type: expected ${types}`), {
    statusCode: 415,
    code: 'FST_ERR_CTP_INVALID_MEDIA_TYPE',
  })
}

/** Adds hooks to a route behind those that it has. */
export function addHooks(route: RouteOptions, { preValidation, preSerialization, onSend }: ContractHooks): void {
  route.preValidation = [route.preValidation ?? [], preValidation].flat() as never
  route.preSerialization = [route.preSerialization ?? [], preSerialization].flat() as never
  route.onSend = [route.onSend ?? [], onSend].flat() as never
}
