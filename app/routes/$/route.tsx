export { loader } from '#app/http/no-page.server'
export { ErrorPage as ErrorBoundary } from '#app/site/error-page'

/** Every address that is not one of ours: without a route of its own, its 404 would stand outside the site's frame. */
export default function Nowhere() {
  return null
}
