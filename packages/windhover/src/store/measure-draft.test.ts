import fc from 'fast-check'
import { expect, test } from 'vitest'

import { measureDraft } from './measure-draft.ts'

const text = fc.string({ unit: fc.oneof(fc.constantFrom('a', 'é', '€', '😀', '\ud800', '\udc00'), fc.string()) })

test('counts the bytes of every text as UTF-8, whatever stands in it', () => {
  fc.assert(
    fc.property(text, text, text, text, (channel, event, data, id) => {
      const bytes = Buffer.byteLength(channel) + Buffer.byteLength(event) + Buffer.byteLength(data)
      expect(measureDraft({ channel, event, data })).toBe(bytes)
      expect(measureDraft({ channel, event, data, id, key: id })).toBe(bytes + 2 * Buffer.byteLength(id))
    }),
  )
})
