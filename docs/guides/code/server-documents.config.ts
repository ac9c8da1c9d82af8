import { defineConfig } from 'windhover-server'
import { z } from 'zod'

export default defineConfig({
  info: { title: 'Shop', version: '2.0.0', description: 'What happens in the shop.' },
  tags: [
    { name: 'Streams' },
    { name: 'Broadcast' },
    { name: 'Office', externalDocs: { url: 'https://shop.example/office' } },
  ],
  events: { order: z.object({ id: z.string(), total: z.number() }) },
  streams: [
    { path: '/sse/office', tags: ['Office'], documents: ['office'] },
    { path: '/sse/rooms/{room}', channels: ['room:{room}'], documents: ['default', 'public'] },
  ],
  documents: {
    public: { info: { title: 'Shop for customers' }, paths: ['/sse/broadcast*'] },
    office: { servers: [{ url: 'https://office.shop.example' }], paths: ['/api/*'] },
  },
})
