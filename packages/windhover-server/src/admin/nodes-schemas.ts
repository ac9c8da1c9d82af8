import type { EventSchema } from 'windhover'

import { lazySchema } from '../options/lazy-schema.ts'

/** What `POST /api/admin/drain` takes. */
export interface DrainRequest {
  readonly draining: boolean
}

/** What `POST /api/admin/drain` takes. */
export const drainRequest: EventSchema<unknown, DrainRequest> = lazySchema((z) =>
  z
    .strictObject({ draining: z.boolean().describe('Whether this node is to be spared, or not any more.') })
    .meta({ title: 'DrainRequest', description: 'Begins to drain a node, or ends that.' }),
) as EventSchema<unknown, DrainRequest>

/** What `POST /api/admin/drain` answers. */
export const drainResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      ok: z.literal(true).describe('Always true.'),
      draining: z.boolean().describe('Whether the node is being drained now.'),
      readers: z.number().meta({ type: 'integer', minimum: 0 }).describe('How many readers are sent elsewhere.'),
    })
    .meta({ title: 'DrainResponse', description: 'The node is drained, or not any more.' }),
)

/** What `GET /api/admin/nodes` answers. */
export const nodeList: EventSchema<unknown, object> = lazySchema((z) => {
  const amount = z.number().meta({ minimum: 0 })
  return z
    .object({
      nodes: z
        .array(
          z.object({
            name: z.string().nullable().describe('Its name; null for a server that is alone and was given none.'),
            isThis: z.boolean().describe('Whether it is the one that answers.'),
            readers: amount.describe('Its readers.'),
            version: z.string().nullable().describe('The version of its server; null if it did not tell.'),
            startedAt: z.iso.datetime().nullable().describe('When it started; null if it did not tell.'),
            loopLagMs: amount.nullable().describe('How late its event loop was, in milliseconds; null if not told.'),
            probeAgeMs: amount
              .nullable()
              .describe('How old its last good probe through the log was, in milliseconds; null if there was none.'),
            isReady: z.boolean().nullable().describe('Whether messages got through its log; null if not told.'),
            isDraining: z.boolean().nullable().describe('Whether it is being drained; null if not told.'),
            asOf: z.iso.datetime().describe('When it told that.'),
          }),
        )
        .nullable()
        .describe('This node first, then the others by name; null while they are not known.'),
    })
    .meta({ title: 'NodeList', description: 'The nodes of the server, by what they told last.' })
})

/** What `GET /api/admin/access` answers. */
export const accessOverview: EventSchema<unknown, object> = lazySchema((z) => {
  const texts = z.array(z.string())
  const acts = z.array(z.enum(['read', 'publish', 'admin']))
  return z
    .object({
      anonymous: acts.describe('What those may do who show nothing.'),
      keys: z
        .array(
          z.object({
            id: z.string().describe('Its id, which is no secret.'),
            name: z.string().describe('Whom it was given to.'),
            allow: acts.describe('What it allows.'),
            channels: texts.nullable().describe('The channels that it is for; null for all.'),
            events: texts.nullable().describe('The events that it is for; null for all.'),
            createdAt: z.iso.datetime({ offset: true }).describe('When it was made.'),
            expiresAt: z.iso.datetime({ offset: true }).nullable().describe('When it ends; null for never.'),
          }),
        )
        .describe('The API keys, without their secrets.'),
      issuers: z
        .array(
          z.object({
            where: z.string().describe('The setting that has it.'),
            issuer: z.string().nullable().describe('The `iss` of its tokens; null for any.'),
            audience: texts.describe('The `aud` of its tokens, one of these; empty for any.'),
            keys: z.enum(['secret', 'public key', 'JWK Set']).describe('What verifies its tokens.'),
            ageMs: z
              .number()
              .meta({ minimum: 0 })
              .nullable()
              .describe('Since its JWK Set came, in milliseconds; null if it never did, or there is none.'),
            isStale: z.boolean().describe('Whether it could not be asked for newer keys.'),
          }),
        )
        .describe('The issuers of tokens.'),
      revocations: z.number().meta({ type: 'integer', minimum: 0 }).describe('How many revocations are in force.'),
    })
    .meta({ title: 'AccessOverview', description: 'Who may come in, without anything that is secret.' })
})
