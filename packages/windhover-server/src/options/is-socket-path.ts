/** Whether a host is the path of a Unix socket rather than an address. */
export function isSocketPath(host: string): boolean {
  return host.startsWith('/')
}
