import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'

import '../../vanilla/public/page.css'
import { Notes } from './notes.tsx'

createRoot(document.querySelector('#app')!).render(
  <StrictMode>
    <Notes />
  </StrictMode>,
)
