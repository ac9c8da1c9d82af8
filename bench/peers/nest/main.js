import 'reflect-metadata'
import { Body, Controller, Module, Post, Sse } from '@nestjs/common'
import { NestFactory } from '@nestjs/core'
import { Subject } from 'rxjs'

/** One stream of Nest, published to over HTTP. Decorators are called as functions, so that nothing has to be compiled. */
class Broadcast {
  messages = new Subject()

  stream() {
    return this.messages
  }

  /** @param {{ event: string, data: object }} publication */
  publish({ event, data }) {
    this.messages.next({ type: event, data })
    return { ok: true }
  }
}

decorate('stream', Sse('sse/broadcast'))
decorate('publish', Post('api/broadcast'))
Body()(Broadcast.prototype, 'publish', 0)
Controller()(Broadcast)

class App {}
Module({ controllers: [Broadcast] })(App)

const app = await NestFactory.create(App, { logger: ['error', 'warn'] })
await app.listen(0, '127.0.0.1')
console.log(`listening ${app.getHttpServer().address().port}`)

/**
 * @param {'stream' | 'publish'} method
 * @param {MethodDecorator} decorator
 */
function decorate(method, decorator) {
  decorator(Broadcast.prototype, method, Object.getOwnPropertyDescriptor(Broadcast.prototype, method))
}
