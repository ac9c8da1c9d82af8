import { expect, test } from 'vitest'

import { createPageUrls } from './page-urls.ts'

test.each([
  ['/', '', '/sse/broadcast', '/sse/broadcast'],
  ['/live/', '/live', '/live/sse/broadcast', '/live/sse/broadcast'],
  ['/live/', '/live', '/sse/broadcast', '/live/sse/broadcast'],
  ['/live/', '/live', '/liveness', '/live/liveness'],
  ['/live/', '/live/', '/live/sse/broadcast', '/live/sse/broadcast'],
  // A proxy that takes a path away, and one that puts another in its place.
  ['/proxy/', '', '/sse/broadcast', '/proxy/sse/broadcast'],
  ['/proxy', '/live', '/live/sse/broadcast', '/proxy/sse/broadcast'],
])('below %s, where the server knows "%s", %s is at %s', (base, prefix, path, address) => {
  const urls = createPageUrls({ base, prefix })
  expect(urls.at(path)).toBe(address)
  expect(urls.publish).toBe(`${base.replace(/\/$/, '')}/api/broadcast`)
})
