import { asyncApiPath } from './document-choice.ts'
import { runDocumentationPage } from './documentation-page.ts'
import { showInRedoc } from './show-in-redoc.ts'

void runDocumentationPage(showInRedoc, asyncApiPath)
