import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { CasePage } from '#app/domain/judging/views/case-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { LinkButton } from '#app/ui/button'
import { EmptyState } from '#app/ui/empty-state'
import type { loader } from './door.server'
import { EvenForm } from './even-form'
import { Matrix } from './matrix'

export { action, loader } from './door.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title }]

export default function Assignments() {
  const { t } = useI18n()
  const { challenge, host, judges, submissions, why } = useLoaderData<typeof loader>()
  const ready = judges.length > 0 && submissions.length > 0
  return (
    <CasePage challenge={challenge} host={host} section="assignments" lead={t('judging.assignments_lead')}>
      <RefusalNotice why={why} zone={challenge.timeZone} />
      {ready && <EvenForm />}
      {ready && <Matrix />}
      {!ready && (
        <EmptyState
          title={t(judges.length === 0 ? 'judging.no_judges' : 'judging.no_submissions')}
          action={host && <LinkButton href={paths.jury(challenge.id)}>{t('judging.to_jury')}</LinkButton>}
        >
          {t('judging.assignments_empty_hint')}
        </EmptyState>
      )}
    </CasePage>
  )
}
