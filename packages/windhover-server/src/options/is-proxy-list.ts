import { isIP } from 'node:net'

/**
 * Whether text is `none`, `all`, or a list of IP addresses and networks (`10.0.0.0/8`, `fd00::/8`) and `unix`, separated by commas.
 */
export function isProxyList(text: string): boolean {
  return text === 'none' || text === 'all' || text.split(',').every((part) => isNetwork(part.trim()))
}

function isNetwork(text: string): boolean {
  if (text === 'unix') return true
  const match = /^([0-9a-f.:]+)(?:\/([1-9]\d{0,2}))?$/i.exec(text)
  if (match === null) return false
  const [, address = '', bits = '1'] = match
  const family = isIP(address)
  return family !== 0 && Number(bits) <= (family === 4 ? 32 : 128)
}
