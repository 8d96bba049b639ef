import {
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { CheckScreen } from '#app/domain/submissions/views/check-screen'
import { mustKeepPage } from '#app/http/autosave/outcome'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export { keepPage as clientAction } from '#app/http/autosave/outcome'

/** After a refusal the draft may be another one than the page shows. */
export const shouldRevalidate: ShouldRevalidateFunction = args =>
  !mustKeepPage(args) && ((args.actionStatus ?? 200) >= 400 || args.defaultShouldRevalidate)

export default function Check() {
  const { check } = useLoaderData<typeof loader>()
  return <CheckScreen check={check} answer={useActionData()} />
}
