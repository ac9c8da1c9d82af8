import type { AddressInfo } from 'node:net'

import { server } from './first-stream.ts'

server.listen(Number(process.env['PORT'] ?? 8080), '127.0.0.1', () => {
  console.log(`open http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
})
