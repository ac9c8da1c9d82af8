const kibibyte = 1024
const mebibyte = 1024 * kibibyte

/** What holds unless an option says otherwise; the option of the same name tells what it means. 0 means no bound where it says so. */
export const defaults = {
  keepAliveMs: 15_000,
  retryMs: 2_000,
  reconnectSpreadMs: 4_000,
  closeTimeoutMs: 1_000,
  stallTimeoutMs: 30_000,
  maxAgeMs: 0,
  maxReaders: 0,
  maxReadersPerAddress: 0,
  maxChannels: 100,
  maxMessageBytes: mebibyte,
  /** Also the largest value. */
  maxWriteBytes: 256 * kibibyte,
  maxBytesInFlight: 128 * mebibyte,
  maxStreamsPerConnection: 1_000,
  maxBytesPerConnection: 4 * mebibyte,
  history: { maxMessages: 10_000, maxBytes: 64 * mebibyte, maxAgeMs: Infinity },
  window: { maxMessages: 10_000, maxBytes: 16 * mebibyte },
  maxEvictionEntries: 10_000,
  slowPolicy: 'disconnect',
  refusal: 'stream',
} as const
