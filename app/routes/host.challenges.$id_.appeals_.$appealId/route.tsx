import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { ResultAppealAnswer } from '#app/domain/appeals/input'
import { appealOutcomes } from '#app/domain/appeals/shown-appeal'
import { OutcomeBadge } from '#app/domain/appeals/views/outcome-badge'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { AppealText } from '#app/domain/screening/views/appeal-text'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextArea } from '#app/ui/controls'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

/** One appeal against the result: host or chair uphold or dismiss it, once. */
export default function AnswerResultAppeal() {
  const { t, format } = useI18n()
  const { challenge, host, team, appeal, correctedAt, can } = useLoaderData<typeof loader>()
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="decision"
      here={{ href: paths.hostAppeals(challenge.id), label: t('appeals.title') }}
      title={t('appeals.of', { team })}
    >
      <p>
        <OutcomeBadge outcome={appeal.outcome} />
      </p>
      <AppealText appeal={appeal} zone={challenge.timeZone} />
      {can.answer && <Answer />}
      {correctedAt && (
        <p>{t('appeals.corrected_on', { at: format.instant(correctedAt, challenge.timeZone) })}</p>
      )}
      {appeal.outcome === 'upheld' && !correctedAt && <ToCorrection />}
    </DeskPage>
  )
}

function ToCorrection() {
  const { t } = useI18n()
  const { challenge, appealId, can } = useLoaderData<typeof loader>()
  if (!can.correct.ok) return <Notice title={t(can.correct.reason, can.correct.params)} />
  return (
    <p>
      <LinkButton href={paths.resultCorrection(challenge.id, appealId)}>{t('appeals.correct')}</LinkButton>
    </p>
  )
}

function Answer() {
  const { t } = useI18n()
  const errorText = useErrorText()
  const [form, fields] = useServerForm<ResultAppealAnswer>('result-appeal-answer')
  return (
    <ServerForm form={form}>
      <RadioGroup
        id={fields.outcome.id}
        name={fields.outcome.name}
        legend={t('appeals.decision')}
        error={errorText(fields.outcome.errors, t('appeals.decision'), 'choose')}
        {...(typeof fields.outcome.initialValue === 'string' && {
          defaultValue: fields.outcome.initialValue,
        })}
        options={appealOutcomes.map(value => ({
          value,
          label: t(`appeals.choose.${value}`),
          hint: t(`appeals.choose.${value}_hint`),
        }))}
      />
      <FormField field={fields.answer} label={t('appeals.reason')} hint={t('appeals.reason_hint')}>
        <TextArea {...typed(fields.answer)} rows={6} maxLength={2000} />
      </FormField>
      <div>
        <Button>{t('appeals.answer')}</Button>
      </div>
    </ServerForm>
  )
}
