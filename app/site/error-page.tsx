import { isRouteErrorResponse, useRouteError } from '@remix-run/react'
import { readTypedAgain } from '#app/http/typed-again'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Page, Stack } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import { useReference } from './reference'
import { SignedOut } from './signed-out'

/** Shown for every refusal and error: what happened, in words, and where to go. */
export function ErrorPage() {
  const error = useRouteError()
  const { t, refText } = useI18n()
  const reference = useReference()
  const typed = isRouteErrorResponse(error) && error.status === 401 ? readTypedAgain(error.data) : null
  if (typed)
    return (
      <Page width="text">
        <Stack gap={6}>
          <PageHead title={t('autosave.signed_out_title')} lead={t('autosave.signed_out_lead')} />
          <SignedOut typed={typed} />
        </Stack>
      </Page>
    )
  const status = isRouteErrorResponse(error) ? error.status : 500
  const lead = isRouteErrorResponse(error) ? refText(messageOf(error.data)) : t('error.fault')
  return (
    <Page width="text">
      <PageHead
        title={
          status === 404 ? t('error.title_404') : status >= 500 ? t('error.title_500') : t('error.title')
        }
        lead={lead}
        actions={<LinkButton href={paths.home()}>{t('error.home')}</LinkButton>}
      />
      {status >= 500 && reference && <p>{t('error.reference', { id: reference })}</p>}
    </Page>
  )
}

function messageOf(answer: unknown): string {
  if (typeof answer !== 'object' || answer === null || !('message' in answer)) return 'error.not_found'
  return typeof answer.message === 'string' ? answer.message : 'error.not_found'
}
