import type { EventSchema } from 'windhover'
import type { z as Zod } from 'zod'

import { clientAddressRule, toClientAddress } from '../access/to-client-address.ts'
import { lazySchema } from '../options/lazy-schema.ts'

/** What `POST /api/admin/kick` takes: all that is given has to hold of a reader, and something is given. */
export interface KickRequest {
  readonly subject?: string
  readonly clientId?: string
  readonly channel?: string
  readonly address?: string
  readonly tokenId?: string
  readonly reconnect?: boolean
}

/** What `POST /api/admin/revocations` takes. */
export interface RevocationRequest {
  readonly subject?: string
  readonly tokenId?: string
  readonly address?: string
  readonly channel?: string
  readonly issuedBefore?: string
  readonly until?: string
}

/** Fields of which one at least is needed, as both zod and the documents say it. */
function oneOf<Shape extends Zod.ZodRawShape>(
  z: typeof Zod,
  shape: Shape,
  names: readonly (keyof Shape & string)[],
): Zod.ZodType {
  return z
    .strictObject(shape)
    .refine((value) => names.some((name) => (value as Record<string, unknown>)[name] !== undefined), {
      message: `expected one of ${names.join(', ')}`,
    })
    .meta({ anyOf: names.map((name) => ({ required: [name] })) })
}

const addressForms =
  'An IPv4 address, or an IPv6 address or its /64 network; an IPv6 address stands for that network. Other networks, ports and names ' +
  'are refused.'

/** An address that clients can be known by. It is taken in any spelling, and {@link toClientAddress} makes it theirs. */
function clientAddress(z: typeof Zod): Zod.ZodType<string, string> {
  return z
    .string()
    .min(1)
    .max(1024)
    .refine((address) => toClientAddress(address) !== undefined, { message: clientAddressRule })
    .meta({ examples: ['203.0.113.7', '2001:db8::/64'] })
}

/** What `POST /api/admin/kick` takes. */
export const kickRequest: EventSchema<unknown, KickRequest> = lazySchema((z) => {
  const text = z.string().min(1).max(1024)
  return oneOf(
    z,
    {
      subject: text.optional().describe('The person or program that reads.'),
      clientId: text.optional().describe('The id that the reader was told when it connected.'),
      channel: text.optional().describe('A channel that it reads.'),
      address: clientAddress(z).optional().describe(`The address that it comes from. ${addressForms}`),
      tokenId: text.optional().describe('The credential behind it: the jti of a token, or the id of a key.'),
      reconnect: z.boolean().optional().describe('Whether it may come back, to be judged again. Default: false.'),
    },
    ['subject', 'clientId', 'channel', 'address', 'tokenId'],
  ).meta({
    title: 'KickRequest',
    description: 'The readers to end: all that is given has to hold of one.',
  }) as Zod.ZodType<KickRequest, unknown>
})

/** What `POST /api/admin/kick` answers. */
export const kickResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      ok: z.literal(true).describe('Always true.'),
      readers: count(z).describe('How many readers of this node are being ended.'),
    })
    .meta({ title: 'KickResponse', description: 'The readers are being ended; other nodes follow.' }),
)

/** What `POST /api/admin/reload` answers. */
export const reloadResponse: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      ok: z.literal(true).describe('Always true.'),
      changed: z.array(z.string()).describe('What holds from now on, by its name in a config file.'),
      needsRestart: z
        .array(z.string())
        .describe('What has another value in the configuration, and holds only after a restart.'),
    })
    .meta({
      title: 'ReloadResponse',
      description: 'The configuration was read again. Names alone: values may be secrets.',
    }),
)

/** What `POST /api/admin/revocations` takes. */
export const revocationRequest: EventSchema<unknown, RevocationRequest> = lazySchema((z) => {
  const text = z.string().min(1).max(1024)
  return oneOf(
    z,
    {
      subject: text.optional().describe('The person or program whose credentials are taken back.'),
      tokenId: text.optional().describe('The credential: the jti of a token, or the id of a key.'),
      address: clientAddress(z).optional().describe(`The address from which nothing is taken. ${addressForms}`),
      channel: text.optional().describe('The channel that nobody may read or publish to.'),
      issuedBefore: z.iso
        .datetime({ offset: true })
        .optional()
        .describe('Only what was issued before this moment; newer credentials are taken. Default: all.'),
      until: z.iso
        .datetime({ offset: true })
        .optional()
        .describe('When it ends. Default: as long as a token can live.'),
    },
    ['subject', 'tokenId', 'address', 'channel', 'issuedBefore'],
  ).meta({
    title: 'RevocationRequest',
    description: 'What is taken back: all that is given has to hold.',
  }) as Zod.ZodType<RevocationRequest, unknown>
})

/** What `POST /api/admin/revocations` answers. */
export const revocation: EventSchema<unknown, object> = lazySchema((z) => describeRevocation(z))

/** What `GET /api/admin/revocations` answers. */
export const revocationList: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({ revocations: z.array(describeRevocation(z)).describe('Those in force, the newest first.') })
    .meta({ title: 'RevocationList', description: 'What was taken back.' }),
)

/** What `GET /api/admin/readers` answers. */
export const readerList: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      readers: z.array(
        z.object({
          clientId: z.string().describe('The id that the reader was told when it connected.'),
          stream: z.string().describe('The path of its stream.'),
          channels: z.array(z.string()).describe('The channels that it reads.'),
          events: z.array(z.string()).nullable().describe('The events that it reads; null for all.'),
          subject: z.string().nullable().describe('Who reads; null for nobody who is known.'),
          via: z.string().nullable().describe('How it was shown: key, token, cookie, ticket, hook or anonymous.'),
          address: z.string().nullable().describe('Where it comes from; null if that is not known.'),
          connectedAt: z.iso.datetime().describe('When it connected.'),
          resumed: z.boolean().describe('Whether it went on from the position that it asked for.'),
          isParked: z.boolean().describe('Whether its connection can take no more now.'),
          behind: z
            .number()
            .meta({ type: 'integer', minimum: 0 })
            .nullable()
            .describe(
              'Messages of the log after what it was given; 0 if it has everything, null while its store is read.',
            ),
          pendingBytes: count(z).describe('Bytes that wait for it, if it is parked.'),
        }),
      ),
      total: count(z).describe(
        'How many readers match, on all pages. Those that are about to leave count until they have.',
      ),
      next: z.string().nullable().describe('What to send as `after` for the next page; null on the last.'),
    })
    .meta({ title: 'ReaderList', description: 'Readers of this node.' }),
)

/** What `GET /api/admin/channels` answers. */
export const channelList: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      channels: z
        .array(z.object({ name: z.string().describe('The channel.'), readers: count(z).describe('Its readers.') }))
        .describe('The channels that have readers, those with most first.'),
      total: count(z).describe('How many channels have readers.'),
    })
    .meta({ title: 'ChannelList', description: 'Channels of this node.' }),
)

/** What `GET /api/admin/history` answers. */
export const historyList: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      messages: z
        .array(
          z.object({
            id: z.string().describe('Its id: the position, and the id of its publisher if it has one.'),
            channel: z.string().describe('Its channel.'),
            event: z.string().describe('Its event name.'),
            key: z.string().nullable().describe('Its subject; null for none.'),
            time: z.iso.datetime().describe('When it was published.'),
            data: z.string().describe('The text of its data, as on the wire.'),
            bytes: count(z).describe('What it takes on the wire.'),
            issues: z
              .array(
                z.object({
                  path: z.array(z.union([z.string(), z.number()])).describe('The keys that lead to the place.'),
                  message: z.string().describe('What is wrong there.'),
                }),
              )
              .nullable()
              .describe('Where the data does not match the declaration of its event; null if that is not declared.'),
          }),
        )
        .describe('The messages, in their order.'),
      older: z.string().nullable().describe('What to send as `before` for the page before; null if there is none.'),
      newer: z
        .string()
        .nullable()
        .describe('What to send as `from` for the page after; null if this one ends with the newest message.'),
      gap: z
        .object({
          reason: z
            .enum(['evicted', 'epoch'])
            .describe('`evicted`: it is no longer kept. `epoch`: it is of another life of the log.'),
          resumedAt: z.string().describe('The position after which the page begins.'),
        })
        .nullable()
        .describe('What is missing of what was asked for; null for nothing.'),
    })
    .meta({ title: 'HistoryList', description: 'Messages that this node or its store keeps.' }),
)

/** What `GET /api/admin/stats` answers. */
export const serverStats: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      startedAt: z.iso.datetime().describe('When this server started.'),
      uptimeMs: count(z).describe('Milliseconds since then.'),
      readers: count(z).describe('Readers now.'),
      channels: count(z).describe('Channels that have readers.'),
      position: z.string().nullable().describe('The id of the newest message; null while the store is not known.'),
      published: count(z).describe('Messages that were published here.'),
      gaps: count(z).describe('Gaps that readers were told of.'),
      deliveries: count(z).describe('Messages that were written to readers, each once for each reader.'),
      memory: z.object({
        rssBytes: count(z).describe('Resident memory of the process.'),
        heapUsedBytes: count(z).describe('Used memory of its heap.'),
      }),
      nodes: z
        .array(z.object({ name: z.string().describe('The node.'), readers: count(z).describe('Its readers.') }))
        .nullable()
        .optional()
        .describe(
          'Readers by node, where there may be others: with workers, Redis or NATS; null while they are not known.',
        ),
    })
    .meta({ title: 'ServerStats', description: 'How this node is.' }),
)

function describeRevocation(z: typeof Zod): Zod.ZodObject {
  return z
    .object({
      id: z.string().describe('Its name, by which it is ended.'),
      subject: z.string().optional(),
      tokenId: z.string().optional(),
      address: z.string().optional(),
      channel: z.string().optional(),
      issuedBefore: z.iso.datetime().optional(),
      createdAt: z.iso.datetime().describe('When it was made.'),
      until: z.iso.datetime().describe('When it ends.'),
    })
    .meta({ title: 'Revocation', description: 'Something that was taken back.' })
}

/** How many of something there are. Not `z.int()`, whose largest number would stand in the documents. */
function count(z: typeof Zod): Zod.ZodNumber {
  return z.number().meta({ type: 'integer', minimum: 0 })
}
