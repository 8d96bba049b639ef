import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { LinkButton } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { RedactionForm } from './redaction-form'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Redaction() {
  const { t, format } = useI18n()
  const { work } = useLoaderData<typeof loader>()
  const { challenge, entryId, team, number, redactedAt, outdated, why, can } = work
  return (
    <DeskPage
      challenge={challenge}
      tab="entries"
      here={{ href: paths.hostEntry(challenge.id, entryId), label: team }}
      title={t('reviews.redaction_title')}
      lead={t('reviews.redaction_lead', { team, number })}
    >
      {outdated && <Notice kind="warn" title={t('reviews.redaction_outdated', { number })} />}
      {redactedAt && (
        <Notice
          kind="success"
          title={t('reviews.redacted_at', { at: format.instant(redactedAt, challenge.timeZone) })}
        />
      )}
      <RefusalNotice why={why} zone={challenge.timeZone} />
      {can.redact ? (
        <RedactionForm />
      ) : (
        <div>
          <LinkButton href={paths.hostEntry(challenge.id, entryId)} variant="secondary">
            {team}
          </LinkButton>
        </div>
      )}
    </DeskPage>
  )
}
