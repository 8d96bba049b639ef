export { loader } from '#app/http/no-page.server'
export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action } from './route.server'
