import { type MetaFunction, useActionData } from '@remix-run/react'
import type { ComponentProps } from 'react'
import { RenderedTexts } from '#app/http/rendered-texts'
import { useI18n } from '#app/i18n/use-i18n'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'

export { keepPage as clientAction } from '#app/http/autosave/outcome'
export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action } from './route.server'

export const meta: MetaFunction = () => [
  { title: 'Markdown · Meydan' },
  { name: 'robots', content: 'noindex' },
]

/** The preview for browsers without script, in a window of its own. */
export default function MarkdownPreview() {
  const { t } = useI18n()
  const answer = useActionData<ComponentProps<typeof RenderedTexts>>()
  return (
    <Page width="text">
      <PageHead title={t('markdown.preview')} />
      <RenderedTexts texts={answer?.texts ?? []} />
    </Page>
  )
}
