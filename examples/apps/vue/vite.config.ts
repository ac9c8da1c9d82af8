import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'

export default defineConfig({
  plugins: [vue()],
  build: { outDir: 'dist/page' },
  // `vite` alone serves the page while it is worked on; the stream and what is published go to `npm start`.
  server: { proxy: { '/events': 'http://127.0.0.1:3000', '/api': 'http://127.0.0.1:3000' } },
})
