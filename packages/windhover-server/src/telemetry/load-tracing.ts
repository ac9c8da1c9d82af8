import type { Logger } from 'pino'
import type { Tracing } from 'windhover'

import { UsageError } from '../options/usage-error.ts'
import { packageVersion } from './package-version.ts'

/**
 * Loads what makes spans by the OpenTelemetry that was registered in this process, as `node --import` does. It says in the log
 * if there is none: messages then keep the `traceparent` that they came with.
 *
 * @throws UsageError if `@opentelemetry/api` is not installed.
 */
export async function loadTracing(log: Logger | undefined): Promise<Tracing> {
  const { trace } = await loadApi()
  const { createOtelTracing } = await import('windhover/opentelemetry')
  const provider = trace.getTracerProvider() as { readonly getDelegateTracer?: (name: string) => unknown }
  if (provider.getDelegateTracer !== undefined && provider.getDelegateTracer('windhover') === undefined) {
    log?.warn(
      'tracing is on, and no OpenTelemetry is registered, so that no spans are made; load one with node --import',
    )
  }
  return createOtelTracing(trace.getTracer('windhover', packageVersion()))
}

/** Other versions of it find the same registration. */
async function loadApi(): Promise<typeof import('@opentelemetry/api')> {
  try {
    return await import('@opentelemetry/api')
  } catch (error) {
    const { code } = error as { readonly code?: unknown }
    if (code !== 'ERR_MODULE_NOT_FOUND') throw error
    throw new UsageError(['tracing: needs the package @opentelemetry/api, which is not installed; npm install it'])
  }
}
