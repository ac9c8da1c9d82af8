#!/usr/bin/env node
// A file that is there before anything is built: npm links a command only to what it finds when it installs.
import { existsSync } from 'node:fs'

const main = new URL('../dist/main.js', import.meta.url)
if (existsSync(main)) {
  await import(main.href)
} else {
  console.error('windhover: the command is not built yet; run npm run build, or npm start, which builds and starts it')
  process.exitCode = 1
}
