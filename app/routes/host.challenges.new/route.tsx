import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { NewChallengeInput } from '#app/domain/challenges/input'
import { challengeStarts } from '#app/domain/challenges/starts'
import { ServerForm, useErrorText, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { EmptyState } from '#app/ui/empty-state'
import { Page } from '#app/ui/layout'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function NewChallenge() {
  const { t } = useI18n()
  const { institutions } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHead title={t('editing.new.title')} lead={t('editing.new.lead')} />
      {institutions.length === 0 ? <NoInstitution /> : <Start />}
    </Page>
  )
}

function NoInstitution() {
  const { t } = useI18n()
  return (
    <EmptyState
      title={t('editing.new.none')}
      action={<LinkButton href={paths.newInstitution()}>{t('editing.new.register')}</LinkButton>}
    >
      {t('editing.new.none_hint')}
    </EmptyState>
  )
}

function Start() {
  const { t, local } = useI18n()
  const errorText = useErrorText()
  const { institutions, chosen } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<NewChallengeInput>('new-challenge', {
    institutionId: chosen,
    start: 'empty',
  })
  return (
    <ServerForm form={form}>
      <RadioGroup
        id={fields.institutionId.id}
        name={fields.institutionId.name}
        legend={t('editing.new.institution')}
        error={errorText(fields.institutionId.errors, t('editing.new.institution'), 'choose')}
        defaultValue={fields.institutionId.initialValue}
        options={institutions.map(({ id, name }) => ({ value: id, label: local(name) }))}
      />
      <RadioGroup
        id={fields.start.id}
        name={fields.start.name}
        legend={t('editing.new.start')}
        error={errorText(fields.start.errors, t('editing.new.start'), 'choose')}
        defaultValue={fields.start.initialValue}
        options={challengeStarts.map(value => ({
          value,
          label: t(`editing.new.start_${value}`),
          hint: t(`editing.new.start_${value}_hint`),
        }))}
      />
      <LocalTextFields field={fields.title} legend={t('editing.title')} hint={t('editing.title_hint')} />
      <Button>{t('editing.new.action')}</Button>
    </ServerForm>
  )
}
