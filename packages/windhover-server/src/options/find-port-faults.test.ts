import { expect, test } from 'vitest'

import { findPortFaults } from './find-port-faults.ts'
import type { ServerOptions } from './server-options.ts'

test.each<[ServerOptions, boolean]>([
  [{ port: 7150, metricsPort: 7151 }, true],
  [{ port: 7150, metricsPort: 7150 }, false],
  [{ metricsPort: 5000 }, false],
  [{ port: 5000 }, true],
  [{ port: 0, metricsPort: 0 }, true],
  [{ port: 7150, metricsPort: 0 }, true],
  [{ host: '/run/windhover.sock', port: 7150, metricsPort: 7150 }, true],
])('%j is allowed: %s', (options, isAllowed) => {
  const sentence = `metricsPort: is ${options.metricsPort}, as port is, on the same host; give one of them another port`
  expect(findPortFaults(options)).toEqual(isAllowed ? [] : [sentence])
})
