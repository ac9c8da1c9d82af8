/**
 * The values that hold unless an option says otherwise. The option of the same name explains its meaning.
 * 0 means no bound if the option says so.
 */
export const defaults = {
  keepAliveMs: 15_000,
  retryMs: 2_000,
  reconnectSpreadMs: 4_000,
  reloadSpreadMs: 5_000,
  closeTimeoutMs: 1_000,
  stallTimeoutMs: 30_000,
  maxAgeMs: 0,
  maxReaders: 0,
  maxReadersPerAddress: 0,
  maxChannels: 100,
  maxMessageBytes: 1_048_576,
  /** Also the largest value. */
  maxWriteBytes: 262_144,
  maxBytesInFlight: 134_217_728,
  maxStreamsPerConnection: 1_000,
  maxBytesPerConnection: 4_194_304,
  history: { maxMessages: 10_000, maxBytes: 67_108_864, maxAgeMs: Infinity as number },
  window: { maxMessages: 10_000, maxBytes: 16_777_216 },
  maxEvictionEntries: 10_000,
  /** For a publish whose hub has a store. Without a store it takes as long as it takes. */
  maxWaitMs: 5_000,
  arrivalWaitMs: 5_000,
  slowPolicy: 'disconnect',
  flushMs: 0,
  refusal: 'stream',
  compress: 'public',
} as const
