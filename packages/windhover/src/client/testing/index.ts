export {
  createTestClient,
  type EmitDetails,
  type TestClient,
  type TestClientOptions,
  type TestControls,
} from './create-test-client.ts'
export type { TestReader } from './fake-server.ts'
