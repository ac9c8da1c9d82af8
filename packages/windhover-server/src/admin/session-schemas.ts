import type { EventSchema } from 'windhover'
import type { z as Zod } from 'zod'

import { lazySchema } from '../options/lazy-schema.ts'

/** What `POST /api/admin/session` takes. */
export interface LoginRequest {
  readonly credential: string
}

/** What `POST /api/admin/session` takes. */
export const loginRequest: EventSchema<unknown, LoginRequest> = lazySchema(
  (z) =>
    z
      .strictObject({
        credential: z
          .string()
          .min(1)
          .max(8192)
          .describe('An API key, a JWT, or what else the server takes as a Bearer.'),
      })
      .meta({ title: 'LoginRequest', description: 'What somebody shows to log in.' }) as Zod.ZodType<
      LoginRequest,
      unknown
    >,
)

/** What `GET /api/admin/session` answers. */
export const consoleSession: EventSchema<unknown, object> = lazySchema((z) =>
  z
    .object({
      subject: z.string().nullable().describe('Who asks; null for nobody who is known.'),
      via: z.string().nullable().describe('How it was shown: key, token, cookie, hook or anonymous.'),
      expiresAt: z.iso.datetime().nullable().describe('When the login or the credential ends; null for never.'),
      isOpen: z.boolean().describe('Whether nobody has to log in, since nothing here takes a credential.'),
    })
    .meta({ title: 'ConsoleSession', description: 'Who may use the operations of admins.' }),
)
