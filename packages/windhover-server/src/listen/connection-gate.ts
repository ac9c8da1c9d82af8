import type { Server } from 'node:http'
import type { Socket } from 'node:net'
import { createProblem } from 'windhover'

import { writeRawProblem } from '../problem/write-raw-problem.ts'
import type { ConnectionBound } from './connection-bound.ts'
import type { ConnectionEndings } from './connection-endings.ts'
import { Handshakes } from './handshakes.ts'

/**
 * How long a connection may be idle between two requests, in milliseconds. Proxies keep idle connections for 60 seconds (nginx, AWS
 * load balancers); one that the server ended first would cost them a request now and then, answered 502. It frees nothing from
 * whoever wants to hold a connection, since a stream holds one for as long as it likes.
 */
export const idleTimeoutMs = 72_000

/** The same once most places are taken. */
const crowdedIdleTimeoutMs = 5_000

/** The part of all places that counts as most of them. */
const crowdedPart = 3 / 4

const refusal = writeRawProblem(
  createProblem(503, 'the server has as many connections as it takes; try again in 2 seconds', { code: 'unavailable' }),
  { 'Retry-After': '2', 'Cache-Control': 'no-store' },
)

/** What a gate works with. */
export interface ConnectionGateOptions {
  readonly bound: ConnectionBound
  readonly endings: ConnectionEndings
  /** Called for each connection that is not served. */
  readonly onRefused: () => void
}

/** Serves no more connections at once than its bound. Others are answered 503 without waiting for their request. */
export class ConnectionGate {
  readonly #options: ConnectionGateOptions
  #bound: ConnectionBound
  readonly #servers: Server[] = []
  readonly #handshakes = new Handshakes()
  #served = 0
  #refused = 0
  #isCrowded = false

  constructor(options: ConnectionGateOptions) {
    this.#options = options
    this.#bound = options.bound
  }

  /** Takes another bound from now on. Connections that are there stay, however many they are. */
  setBound(bound: ConnectionBound): void {
    this.#bound = bound
    this.#judgeCrowd()
  }

  /** How long a connection may be idle now, in milliseconds. */
  get idleTimeoutMs(): number {
    return this.#isCrowded ? crowdedIdleTimeoutMs : idleTimeoutMs
  }

  /**
   * Stands between a server and its connections, before anything else hears of them. All servers share the places.
   *
   * @param isSecure - whether it speaks TLS, in which nothing can be said before the handshake. Default: false.
   */
  guard(server: Server, isSecure = false): void {
    server.keepAliveTimeout = idleTimeoutMs
    const listeners = server.listeners('connection')
    // Bun and Deno have none: their servers do not get their connections by this event.
    if (listeners.length === 0) return
    this.#servers.push(server)
    server.removeAllListeners('connection')
    if (isSecure) this.#handshakes.watch(server)
    server.on('connection', (socket: Socket) => {
      if (this.#served >= this.#bound.served) {
        this.#refuse(socket, isSecure)
        return
      }
      if (isSecure && !this.#handshakes.begin(socket)) return
      this.#served += 1
      this.#judgeCrowd()
      socket.once('close', this.#onServedClosed)
      for (const listener of listeners) Reflect.apply(listener, server, [socket])
    })
  }

  /** Destroys connections that have not done their TLS handshake, and each that comes from now on. */
  close(): void {
    this.#handshakes.close()
  }

  readonly #onServedClosed = (): void => {
    this.#served -= 1
    this.#judgeCrowd()
  }

  #refuse(socket: Socket, isSecure: boolean): void {
    const { endings, onRefused } = this.#options
    onRefused()
    if (isSecure || this.#refused >= this.#bound.refused) {
      socket.destroy()
      return
    }
    this.#refused += 1
    socket.once('close', () => (this.#refused -= 1))
    endings.end(socket, refusal)
  }

  #judgeCrowd(): void {
    const isCrowded = this.#served > this.#bound.served * crowdedPart
    if (isCrowded === this.#isCrowded) return
    this.#isCrowded = isCrowded
    for (const server of this.#servers) server.keepAliveTimeout = this.idleTimeoutMs
  }
}
