/** For a supervisor: answers while the process answers anything, also without a database. */
export function loader() {
  return new Response('ok', { headers: { 'Cache-Control': 'no-store' } })
}
