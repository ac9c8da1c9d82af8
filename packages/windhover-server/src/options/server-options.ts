import type { Logger } from 'pino'
import type { AnyRequestStream, Compress, EventDeclarations, SlowPolicy, StreamOptions, Tracing } from 'windhover'
import type { State, Store } from 'windhover/store'

import type { AccessOptions, Anonymous, LimitOptions } from './access-options.ts'
import type { ConsoleMode } from './console-mode.ts'
import type { DocumentOptions, NamedDocumentOptions } from './document-options.ts'
import type { TlsOptions } from './tls-options.ts'

/** Options of `createServer`; every one has a default. */
export interface ServerOptions extends DocumentOptions {
  /** The server's name in its log. Default: `windhover`. */
  name?: string
  /**
   * The server's name among the nodes of one hub, such as in `GET /api/admin/stats`; no two of them may have the same. Default: one of its
   * machine and process, and partly random.
   */
  node?: string | undefined
  /** Address to listen on, or the absolute path of a Unix socket. Default: `127.0.0.1`. */
  host?: string
  /** Port to listen on, 0 to 65,535; 0 takes any free one. A Unix socket has none. Default: 5000. */
  port?: number
  /** The mode of a Unix socket, in three octal digits such as `660`. Default: as the umask of the process makes it. */
  socketMode?: string | undefined
  /** The certificate of the server, by which it speaks https, and HTTP/2 with clients that can. Default: none, and plain HTTP. */
  tls?: TlsOptions | undefined
  /**
   * Port of a second listener on `host` (127.0.0.1 beside a Unix socket), in plain HTTP, for `/metrics`, `/healthz` and `/readyz` alone, 0 to 65,535; 0 takes any free one. It asks for no
   * credential. Default: none, so that these are on `port` alone, where `/metrics` is for admins.
   */
  metricsPort?: number | undefined
  /**
   * Whether messages keep the `traceparent` of their publish (W3C Trace Context), or who makes spans of them, such as
   * `createOtelTracing()` of `windhover/opentelemetry` makes. The command makes spans for `true`, by the OpenTelemetry that
   * was loaded before it. Default: false.
   */
  tracing?: boolean | Tracing
  /** Whether readers are shown the `traceparent` of each message, in the field `trace`. It needs `tracing`. Default: false. */
  exposeTrace?: boolean
  /** The least important level that is logged. Default: `info`. */
  logLevel?: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent'
  /** Takes the log instead of the console. Default: a logger of `name` and `logLevel`. */
  logger?: Logger
  /**
   * The page at `/`: `off` serves none, `watch` one to watch and publish with alone, and `admin` one for administration, too, with a login
   * for it. The operations of admins are there either way. Default: `admin`.
   */
  console?: ConsoleMode
  /** Whether events that are not declared may be published too. Default: true. */
  open?: boolean
  /** The channels that events may go to, or `any`. Default: `any`. */
  channels?: string[] | 'any'
  /** The declared events. Default: `progress`, with the schema `OperationProgressEvent`. */
  events?: EventDeclarations
  /** Streams beside `/sse/broadcast` and those of the declared events. Default: none. */
  streams?: StreamOptions[]
  /** Streams that are made for one request, by `createRequestStream`. They are closed with the server. Default: none. */
  requestStreams?: AnyRequestStream[]
  /**
   * Documents beside the default one, by name: URL-safe, and not like a version of OpenAPI. Streams and routes say in `documents` which
   * they belong to. Default: none.
   */
  documents?: Record<string, NamedDocumentOptions>
  /** Milliseconds of silence after which a stream sends a keep-alive. Default: 15,000; 0 sends none. */
  keepAliveMs?: number
  /** Milliseconds that clients should wait before they reconnect. Default: 2,000. */
  retryMs?: number
  /** What is kept for replay: 10,000 messages, 64 MiB, of any age by default. 0 messages or bytes keep nothing; 0 of age is no bound. */
  history?: { maxMessages?: number; maxBytes?: number; maxAgeMs?: number }
  /**
   * The newest messages, which are kept until each reader that can take them was offered them; when it is full, publishing waits.
   * Default: 10,000 messages and 16 MiB.
   */
  window?: { maxMessages?: number; maxBytes?: number }
  /**
   * Where messages are kept: a store, which the server closes, or the URL of one. `memory:` (default), `disk:<directory>` with
   * `?durability=always`, `interval` or `never`, `redis://host:port/db?hub=<name>`, `rediss://…`, `nats://host:port?hub=<name>`. It is
   * opened before the server listens, and `history` is its bounds, too.
   */
  store?: string | Store
  /**
   * What nodes share beside messages, such as `createRedisState()` makes; the server closes it. Default: that of the store, if that is a URL;
   * otherwise nothing is shared.
   */
  state?: State
  /** The password of a store in Redis or NATS whose URL has none. Default: none. */
  storePassword?: string | undefined
  /** How long a publish may wait for room in the window before it is answered 503, in milliseconds. Default: 5,000; 0 waits not at all. */
  publishTimeoutMs?: number
  /**
   * What becomes of a reader whose next message is no longer kept, on streams that do not say so themselves: `disconnect`
   * (default), `skip` or `latest`.
   */
  slowPolicy?: SlowPolicy
  /**
   * Which readers get their stream compressed, if they take gzip, on streams that do not say so themselves. `public` (default): those of
   * streams that anonymous may read. `on`: all; the log says that secrets and the words of others are then compressed together (BREACH).
   * `off`: none.
   */
  compress?: Compress
  /**
   * How long messages gather before they leave in one write to each reader, in milliseconds, 0 to 60,000, on streams that do not say so
   * themselves. Default: 0, each leaves at once.
   */
  flushMs?: number
  /** How long a reader, or the client of any other response, may take nothing of what waits for it, in milliseconds. Default: 30,000; 0 for as long as it likes. */
  stallTimeoutMs?: number
  /** How old a stream may become before its reader is told to come back, in milliseconds. Default: 0, as old as it likes. */
  maxAgeMs?: number
  /** The most bytes that are written to a connection at once, 1 to 262,144, unless a message is larger. Default: 262,144. */
  maxWriteBytes?: number
  /**
   * How many bytes may wait in this process for readers that take them slowly. Over it, those that have taken nothing
   * for longest are dropped, and resume when they come back. Default: 134,217,728 (128 MiB); 0 sets no bound.
   */
  maxBytesInFlight?: number
  /** How many readers there may be. Default: 0, any number. */
  maxReaders?: number
  /** How many readers there may be from one IPv4 address or one IPv6 /64 network. Default: 0, any number. */
  maxReadersPerAddress?: number
  /**
   * How many connections there may be at once, those of readers among them. One more is answered 503. Default: 0, as many as the
   * process may have files open, less a reserve of 32 to 100; a larger number is cut to that.
   */
  maxConnections?: number
  /** How many channels one reader may ask for. Default: 100. */
  maxChannels?: number
  /**
   * The proxies whose `X-Forwarded-For` is believed: `none` (default), or their IP addresses and networks, separated by commas. `unix` among
   * them is whoever connects to a Unix socket, and `all` lets clients make up an address.
   */
  trustProxy?: string
  /** The largest body of a request, in bytes. Default: 262,144. */
  maxBodyBytes?: number
  /** Milliseconds within which a request must have arrived whole, its headers within 60,000 at most. Default: 60,000; 0 sets no bound to bodies. */
  requestTimeoutMs?: number
  /** Milliseconds over which a shutdown spreads the ends of its streams. Default: 1,000. */
  drainMs?: number
  /**
   * Milliseconds between `/readyz` turning red and the first stream's end, in which a load balancer stops sending clients. All works as
   * before meanwhile. Default: 0.
   */
  drainDelayMs?: number
  /**
   * The names that it is reached by: exact ones and `*.example.com`, without scheme and port. Requests for others are answered 421. The
   * names of this machine (`localhost`, 127.0.0.0/8, `[::1]`) and `host` are always among them. Default: none, so that it is reached by
   * these alone when it listens on a loopback address, and otherwise by any name.
   */
  allowedHosts?: string[]
  /**
   * The origins whose pages may publish beside its own: `https://app.example.com`, or `https://*.example.com` for all below a name.
   * Requests of the pages of others are answered 403. Default: none.
   */
  allowedOrigins?: string[]
  /** The origins whose pages may read, too (CORS), written as in `allowedOrigins`, which they need not stand in. Default: none. */
  corsOrigins?: string[]
  /** Who may read and publish what. Default: no rules, so that `anonymous` decides alone. */
  access?: AccessOptions
  /**
   * What those may do who show no credential: nothing (`none`), `read`, `publish`, or both (`all`). Default: `none` where there are rules
   * (`access`), and `all` without any on a loopback address. On any other address, a server without rules does not listen unless this is set.
   */
  anonymous?: Anonymous | undefined
  /** How often each caller may publish, connect and take tickets, and show wrong credentials. Default: 20 wrong credentials a minute. */
  limits?: LimitOptions
  /** How a reader is refused for now: `stream` says so in a stream, `status` by status 503. Default: `stream`. */
  refusal?: 'stream' | 'status'
}
