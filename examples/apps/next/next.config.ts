import { join } from 'node:path'
import type { NextConfig } from 'next'

export default {
  // This app is one of several in a workspace, whose packages stand above it.
  turbopack: { root: join(import.meta.dirname, '../../..') },
  // `npm run types` checks it.
  typescript: { ignoreBuildErrors: true },
} satisfies NextConfig
