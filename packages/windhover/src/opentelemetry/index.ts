// Metrics and traces for OpenTelemetry, by `@opentelemetry/api`.
export { createOtelObserver } from './create-otel-observer.ts'
export { createOtelTracing, type OtelTracingOptions } from './create-otel-tracing.ts'
