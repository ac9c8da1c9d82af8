import { connect, type Socket, type TcpNetConnectOpts } from 'node:net'
import { connect as connectSecure } from 'node:tls'

/** Connects to a server of the bench, whose certificate signs itself. */
export function openConnection(options: Omit<TcpNetConnectOpts, 'host'>, isSecure = false): Socket {
  const place = { ...options, host: '127.0.0.1' }
  return isSecure ? connectSecure({ ...place, rejectUnauthorized: false }) : connect(place)
}

/** Ends a connection at once: with a reset, which leaves nothing in the system, where there is no TLS. */
export function dropConnection(socket: Socket, isSecure = false): void {
  if (isSecure) socket.destroy()
  else socket.resetAndDestroy()
}
