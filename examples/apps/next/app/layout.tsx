import type { ReactNode } from 'react'

import '../../vanilla/public/page.css'

export const metadata = { title: 'Notes', icons: { icon: 'data:,' } }

export default function Layout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="en">
      <body>
        <main>{children}</main>
      </body>
    </html>
  )
}
