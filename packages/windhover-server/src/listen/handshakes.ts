import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * Connections that have not done their TLS handshake. A server that closes waits for each connection, and Node ends those alone that
 * could ask for something. So these are destroyed once it closes, and each that comes after.
 */
export class Handshakes {
  /** By the addresses of both ends, as the handshake makes another object of a connection. */
  readonly #sockets = new Map<string, Socket>()
  #isClosing = false

  /** Listens for handshakes of a server that are done. */
  watch(server: Server): void {
    server.prependListener('secureConnection', (socket: Socket) => {
      this.#sockets.delete(nameOf(socket))
    })
  }

  /** Takes a connection that begins. Returns whether it may go on. */
  begin(socket: Socket): boolean {
    if (this.#isClosing) {
      socket.destroy()
      return false
    }
    const name = nameOf(socket)
    this.#sockets.set(name, socket)
    socket.once('close', () => {
      if (this.#sockets.get(name) === socket) this.#sockets.delete(name)
    })
    return true
  }

  /** Destroys all, and each that begins from now on. */
  close(): void {
    this.#isClosing = true
    for (const socket of this.#sockets.values()) socket.destroy()
  }
}

function nameOf({ remoteAddress, remotePort, localAddress, localPort }: Socket): string {
  return [remoteAddress, remotePort, localAddress, localPort].join(' ')
}
