import { server } from './first-server.ts'

await server.listen()
