import { toStandardJsonSchema } from '@valibot/to-json-schema'
import { type } from 'arktype'
import Type from 'typebox'
import * as v from 'valibot'
import { createHub, defineEvents, defineStream } from 'windhover'
import { fromJsonSchema } from 'windhover/json-schema'
import { z } from 'zod'

export const catalog = defineEvents({
  // zod gives JSON Schema itself; so does arktype
  message: {
    schema: z.object({ from: z.string(), text: z.string().max(1000) }).meta({ title: 'ChatMessage' }),
    summary: 'Somebody said something',
    examples: [{ from: 'Ann', text: 'Hello' }],
  },
  joined: type({ who: 'string > 0' }),
  // valibot through its own converter
  left: toStandardJsonSchema(v.object({ who: v.string(), reason: v.picklist(['bored', 'late']) })),
  // TypeBox and plain JSON Schema are validated by Ajv
  typing: fromJsonSchema(Type.Object({ who: Type.Array(Type.String()) })),
  topic: { schema: fromJsonSchema({ type: 'string', maxLength: 80 }), deprecated: true },
})

export const hub = createHub({ catalog })

export const room = defineStream(
  {
    path: '/sse/rooms/{room}',
    channels: ['room:{room}', 'lobby'],
    parameters: { room: { description: 'Which one.', pattern: '^[a-z]+$', example: 'kitchen' } },
    summary: 'Listen in a room',
  },
  hub,
)

export async function say(from: string, text: string): Promise<string> {
  const { id } = await hub.publish('message', { from, text }, { channel: 'room:kitchen' })
  return id
}
