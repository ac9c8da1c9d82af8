export type { JetStreamOptions, JetStreamStoreOptions } from './jetstream-options.ts'
export { createJetStreamStore } from './jetstream-store.ts'
export { createJetStreamState } from './jetstream-state.ts'
