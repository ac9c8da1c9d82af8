import { runDocumentationPage } from './documentation-page.ts'
import { showInRedoc } from './show-in-redoc.ts'

void runDocumentationPage(showInRedoc)
