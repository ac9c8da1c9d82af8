// All that the page uses of Scalar; the rest is left out of what is built.
export { createApiReference } from '@scalar/api-reference'
