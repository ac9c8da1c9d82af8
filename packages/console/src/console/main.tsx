import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/layout.css'
import './styles/header.css'
import './styles/panels.css'
import './styles/events.css'

import { render } from 'preact'

import { createPageUrls, readConsoleMode, readServerPlace } from './page-urls.ts'
import { App } from './shell/app.tsx'

const place = document.querySelector('#console')
if (place !== null) {
  render(<App urls={createPageUrls(readServerPlace(document))} mode={readConsoleMode(document)} />, place)
}
