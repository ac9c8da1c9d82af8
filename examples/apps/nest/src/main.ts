// A stream and its page in NestJS on Express. `npm run build`, then `npm start`, and open the address it prints.
import 'reflect-metadata'

import { fileURLToPath } from 'node:url'
import { NestFactory } from '@nestjs/core'
import type { NestExpressApplication } from '@nestjs/platform-express'

import { AppModule } from './app.module.js'

const app = await NestFactory.create<NestExpressApplication>(AppModule)
// Without this, SIGTERM ends the process before the hub can tell its readers.
app.enableShutdownHooks()
// The page needs no tools: it is that of the app `vanilla`, and the client as it is installed.
app.useStaticAssets(fileURLToPath(new URL('../../vanilla/public', import.meta.url)))
app.useStaticAssets(fileURLToPath(new URL('..', import.meta.resolve('windhover/client'))), { prefix: '/windhover/' })
await app.listen(Number(process.env['PORT'] ?? 3000), '127.0.0.1')
console.log(await app.getUrl())
