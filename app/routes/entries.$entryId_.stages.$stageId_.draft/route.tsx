import {
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { DraftScreen } from '#app/domain/submissions/views/draft-screen'
import type { loader } from './door.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './door.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** An autosave that was taken changes nothing that is shown; everything else does, a refusal too. */
export const shouldRevalidate: ShouldRevalidateFunction = ({ formData, actionStatus = 200 }) =>
  formData?.get('autosave') !== 'on' || actionStatus >= 400

export default function Draft() {
  const { draft } = useLoaderData<typeof loader>()
  return <DraftScreen draft={draft} answer={useActionData()} />
}
