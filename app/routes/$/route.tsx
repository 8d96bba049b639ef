export { loader } from '#app/http/no-page.server'
export { ErrorPage as ErrorBoundary } from '#app/site/error-page'

/** Every unknown address: without a route its 404 would be outside the site's frame. */
export default function Nowhere() {
  return null
}
