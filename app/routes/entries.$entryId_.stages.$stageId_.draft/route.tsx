import {
  type MetaFunction,
  type ShouldRevalidateFunction,
  useActionData,
  useLoaderData,
} from '@remix-run/react'
import { DraftScreen } from '#app/domain/submissions/views/draft-screen'
import { mustKeepPage } from '#app/http/autosave/outcome'
import { Restorable } from '#app/http/autosave/restored'
import { paths } from '#app/paths'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export { keepPage as clientAction } from '#app/http/autosave/outcome'

/** A rule's refusal may have changed what the page shows; an autosave or a preview changes nothing of it. */
export const shouldRevalidate: ShouldRevalidateFunction = args =>
  !mustKeepPage(args) &&
  args.formAction !== paths.markdownPreview() &&
  ((args.actionStatus ?? 200) >= 400 || args.defaultShouldRevalidate)

export default function Draft() {
  const { draft } = useLoaderData<typeof loader>()
  const answer = useActionData()
  return (
    <Restorable>
      <DraftScreen draft={draft} answer={answer} />
    </Restorable>
  )
}
