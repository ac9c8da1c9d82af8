import type { SharedSink } from '../../src/connection/sink.ts'
import { FakeSink } from './fake-sink.ts'

/** A sink that waits for others of its connection until it is let in. */
export class WaitingSink extends FakeSink implements SharedSink {
  isWaiting = true

  isReady(): boolean {
    return !this.isWaiting
  }
}
