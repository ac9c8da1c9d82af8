import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { expect, test } from 'vitest'

import { listExports } from '../support/list-exports.ts'

const root = join(import.meta.dirname, '../..')

// A name that comes, goes or changes here is a change of the public interface: it belongs into the release notes.

test('windhover', async () => {
  expect(await listExports(join(root, 'src/index.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "AnyHub",
        "Catalog",
        "ClosingReason",
        "ConnectedCounts",
        "DeclaredEvent",
        "DeliveryRound",
        "DoubtfulName",
        "Entry",
        "ErrorCode",
        "EventDeclaration",
        "EventDeclarations",
        "EventInput",
        "EventOutput",
        "EventSchema",
        "EventsOf",
        "Extensions",
        "Gap",
        "GapReason",
        "HistoryBounds",
        "Hub",
        "HubOptions",
        "Issue",
        "JsonSchema",
        "JsonText",
        "JsonTextOptions",
        "Located",
        "Log",
        "LogBounds",
        "LogListener",
        "MemoryLogOptions",
        "Message",
        "MessageDraft",
        "Observer",
        "PathParameter",
        "PathParameterOptions",
        "Position",
        "Problem",
        "PublishOptions",
        "PublishableData",
        "PublishableName",
        "Published",
        "QueryOf",
        "RawQuery",
        "RawText",
        "ReaderEnding",
        "ReaderInfo",
        "RequestContext",
        "RequestStream",
        "RequestStreamOptions",
        "SchemaSource",
        "Seam",
        "SecurityRequirement",
        "SendOptions",
        "SlowPolicy",
        "StreamDefinition",
        "StreamDocumentation",
        "StreamEvent",
        "StreamOptions",
      ],
      "values": [
        "WindhoverError",
        "createHub",
        "createMemoryLog",
        "createProblem",
        "createRequestStream",
        "defaultChannel",
        "defineEvents",
        "defineStream",
        "errorMeanings",
        "formatPosition",
        "jsonText",
        "parsePosition",
        "problemType",
        "rawText",
        "reservedEvents",
        "sharedHub",
        "slowPolicies",
        "toProblem",
        "toStatus",
      ],
    }
  `)
})

test('windhover/adapter', async () => {
  expect(await listExports(join(root, 'src/adapter.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "Admission",
        "AnswerAdmission",
        "Chunk",
        "DefineStreamContext",
        "EndpointRequest",
        "FilledDocumentation",
        "HeadAdmission",
        "Identity",
        "JoinRequest",
        "OriginContext",
        "OriginHeader",
        "OriginJudgement",
        "OriginOptions",
        "OriginRequest",
        "OriginRules",
        "PathTemplate",
        "PlainResponse",
        "RefusalReason",
        "Scheduler",
        "SchemaDirection",
        "Sink",
        "SinkListener",
        "StreamAdmission",
        "StreamDescription",
        "StreamEndpoint",
        "StreamRequest",
        "SyncStreamEndpoint",
      ],
      "values": [
        "countEdits",
        "createHubEndpoint",
        "defaultDocument",
        "defaults",
        "defineOriginRules",
        "findMeantName",
        "findSimilarName",
        "judgeOrigin",
        "matchPath",
        "maxJsonDepth",
        "mergeHeaders",
        "parsePathTemplate",
        "validateData",
      ],
    }
  `)
})

test('windhover/http/express', async () => {
  expect(await listExports(join(root, 'src/http/express.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "ExpressHandler",
        "ExpressHandlerOptions",
        "ExpressRequest",
      ],
      "values": [
        "createHandler",
      ],
    }
  `)
})

test('windhover/http/fastify', async () => {
  expect(await listExports(join(root, 'src/http/fastify.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "FastifyHandler",
        "FastifyHandlerOptions",
        "FastifyReply",
        "FastifyRequest",
      ],
      "values": [
        "createHandler",
      ],
    }
  `)
})

test('windhover/http/fetch', async () => {
  expect(await listExports(join(root, 'src/http/fetch.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "FetchHandler",
        "FetchHandlerOptions",
      ],
      "values": [
        "createHandler",
      ],
    }
  `)
})

test('windhover/http/hono', async () => {
  expect(await listExports(join(root, 'src/http/hono.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "HonoContext",
        "HonoHandler",
        "HonoHandlerOptions",
      ],
      "values": [
        "createHandler",
      ],
    }
  `)
})

test('windhover/http/node', async () => {
  expect(await listExports(join(root, 'src/http/node.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "NodeHandler",
        "NodeHandlerOptions",
        "NodeRequest",
        "NodeResponse",
      ],
      "values": [
        "createHandler",
        "findCountedAddress",
        "readOriginRequest",
      ],
    }
  `)
})

test('windhover/json-schema', async () => {
  expect(await listExports(join(root, 'src/catalog/from-json-schema.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "InferJsonSchema",
      ],
      "values": [
        "fromJsonSchema",
      ],
    }
  `)
})

test('windhover/openapi', async () => {
  expect(await listExports(join(root, 'src/openapi/index.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "ApiDescription",
        "ApiInfo",
        "ApiServer",
        "ApiTag",
        "AsyncApiDocument",
        "ExternalDocs",
        "MediaTypeDescription",
        "ModernizeOptions",
        "OpenApiDocument",
        "OpenApiVersion",
        "ParameterDescription",
        "ProjectionOptions",
        "ResponseDescription",
        "RouteDescription",
        "SchemaSource",
        "SecurityScheme",
        "StreamItems",
      ],
      "values": [
        "anyOtherProblem",
        "buildAsyncApiDocument",
        "buildOpenApiDocument",
        "channelNameSchema",
        "describeProblem",
        "errorResponseSchema",
        "eventNameSchema",
        "listDocuments",
        "modernizeSchema",
        "openApiVersions",
        "projectDocument",
        "readJsonSchema",
        "selectDocument",
        "streamItems",
      ],
    }
  `)
})

test('windhover/openapi/validate', async () => {
  expect(await listExports(join(root, 'src/openapi/validate-document.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "DocumentFault",
        "DocumentVerdict",
      ],
      "values": [
        "assertAsyncApiDocument",
        "assertOpenApiDocument",
        "validateAsyncApiDocument",
        "validateOpenApiDocument",
      ],
    }
  `)
})

test('windhover/store', async () => {
  expect(await listExports(join(root, 'src/store/index.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "Following",
        "GroupAppendOptions",
        "NextStep",
        "State",
        "StateEntry",
        "StateListener",
        "Store",
        "StoreBatch",
        "StoreBounds",
        "StoreDraft",
        "StoreListener",
        "Stored",
        "StoredMessage",
        "TellingSource",
      ],
      "values": [
        "GroupAppend",
        "Telling",
        "maxStateValueBytes",
        "measureDraft",
      ],
    }
  `)
})

test('windhover/testing', async () => {
  expect(await listExports(join(root, 'src/testing/index.ts'))).toMatchInlineSnapshot(`
    {
      "types": [
        "ConformanceCase",
        "ConnectRequest",
        "ConnectedStream",
        "FakeState",
        "FakeStore",
        "FakeStoreNode",
        "FakeStoreOptions",
        "OpenStreamOptions",
        "PublishedEvent",
        "ReceivedEvent",
        "StateUnderTest",
        "StateWorld",
        "StoreFault",
        "StoreUnderTest",
        "StoreWorld",
        "StreamEnd",
        "TestHub",
        "TestHubOptions",
        "TestLog",
        "TestReaderRequest",
        "TestStream",
        "WaitOptions",
      ],
      "values": [
        "connect",
        "createFakeState",
        "createFakeStore",
        "createTestHub",
        "createTestLog",
        "openStream",
        "testState",
        "testStore",
      ],
    }
  `)
})

test('there are no other subpaths', () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { exports: object }
  expect(Object.keys(exports)).toEqual([
    '.',
    './adapter',
    './http/express',
    './http/fastify',
    './http/fetch',
    './http/hono',
    './http/node',
    './json-schema',
    './openapi',
    './openapi/validate',
    './store',
    './testing',
    './package.json',
  ])
})
