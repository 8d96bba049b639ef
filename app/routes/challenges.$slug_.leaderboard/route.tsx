import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { LeaderboardView } from '#app/domain/leaderboards/views/leaderboard-view'
import { headOf } from '#app/http/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Leaderboard() {
  return <LeaderboardView page={useLoaderData<typeof loader>()} />
}
