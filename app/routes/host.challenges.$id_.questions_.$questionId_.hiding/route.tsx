import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { Written } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Cluster } from '#app/ui/layout'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

type Hiding = { reason: { az?: string; en?: string; ru?: string } }

export default function HideAnswer() {
  const { t } = useI18n()
  const { challenge, questionId, wording } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Hiding>('hiding')
  const here = { href: paths.answerHiding(challenge.id, questionId), label: t('questions.hide') }
  return (
    <DeskPage
      challenge={challenge}
      tab="questions"
      here={here}
      title={t('questions.hide')}
      lead={t('questions.hide_lead')}
    >
      <p className="talk-question pre-line measure">
        <Written text={wording} />
      </p>
      <ServerForm form={form}>
        <LocalTextFields field={fields.reason} legend={t('questions.hide_reason')} rows={3} />
        <Cluster>
          <Button variant="danger">{t('questions.hide')}</Button>
          <LinkButton variant="quiet" href={paths.hostQuestion(challenge.id, questionId)}>
            {t('questions.back')}
          </LinkButton>
        </Cluster>
      </ServerForm>
    </DeskPage>
  )
}
