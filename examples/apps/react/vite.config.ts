import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [react()],
  build: { outDir: 'dist/page' },
  // `vite` alone serves the page while it is worked on; the stream and what is published go to `npm start`.
  server: { proxy: { '/events': 'http://127.0.0.1:3000', '/api': 'http://127.0.0.1:3000' } },
})
