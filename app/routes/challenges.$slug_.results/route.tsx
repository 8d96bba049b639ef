import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { PublicAppeals } from '#app/domain/appeals/views/public-appeals'
import { ResultView } from '#app/domain/decisions/views/result-view'
import { headOf } from '#app/http/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => headOf(data?.head)

export default function Results() {
  const page = useLoaderData<typeof loader>()
  return (
    <ResultView page={page}>
      {page.appeals && <PublicAppeals appeals={page.appeals} zone={page.challenge.timeZone} />}
    </ResultView>
  )
}
