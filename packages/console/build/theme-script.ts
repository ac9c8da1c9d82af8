import { createHash } from 'node:crypto'
import { basename } from 'node:path'

import type { Plugin } from 'vite'

/**
 * Takes the colours that were chosen before anything is drawn. A module would come after the first drawing, which would
 * flash in the colours of the system; and nothing inline passes the content security policy. `shell/theme.ts` writes the name.
 */
const script =
  "try{const t=localStorage.getItem('windhover-theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}\n"

const fileName = `assets/theme-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`

/** A Vite plugin that gives the page at `/` a script, which runs before the page is drawn. */
export function themeScript(): Plugin {
  return {
    name: 'windhover-theme-script',
    apply: 'build',
    buildStart() {
      this.emitFile({ type: 'asset', fileName, source: script })
    },
    transformIndexHtml(html, { filename }) {
      if (basename(filename) !== 'index.html') return html
      return [{ tag: 'script', attrs: { src: `./${fileName}` }, injectTo: 'head-prepend' }]
    },
  }
}
