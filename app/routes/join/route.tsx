import { useActionData, useLoaderData } from '@remix-run/react'
import type { JoinInput } from '#app/domain/people/input'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Page } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { PageHead } from '#app/ui/page-head'
import type { loader } from './route.server'
import { type Joining, Sent } from './sent'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export default function Join() {
  const { t } = useI18n()
  const errorText = useErrorText()
  const { types, next } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<JoinInput>('join')
  const answer = useActionData<{ joining?: Joining }>()
  if (answer?.joining) return <Sent joining={answer.joining} />
  return (
    <Page width="text">
      <PageHead title={t('people.join.title')} lead={t('people.join.lead')} />
      <ServerForm form={form}>
        {next && <input type="hidden" name="next" value={next} />}
        <FormField field={fields.name} label={t('people.account.name')} hint={t('people.account.name_hint')}>
          <TextInput {...typed(fields.name)} autoComplete="name" />
        </FormField>
        <FormField
          field={fields.email}
          label={t('people.account.email')}
          hint={t('people.account.email_hint')}
        >
          <TextInput {...typed(fields.email)} type="email" autoComplete="email" />
        </FormField>
        <RadioGroup
          id={fields.participantType.id}
          name={fields.participantType.name}
          legend={t('people.account.participant_type')}
          hint={t('people.account.participant_type_hint')}
          error={errorText(fields.participantType.errors, t('people.account.participant_type'), 'choose')}
          defaultValue={fields.participantType.initialValue}
          options={types.map(value => ({ value, label: t(`people.participant_type.${value}`) }))}
        />
        <FormField
          field={fields.organisation}
          label={t('people.account.organisation')}
          hint={t('people.account.organisation_hint')}
          optional
        >
          <TextInput {...typed(fields.organisation)} autoComplete="organization" />
        </FormField>
        <Button>{t('people.account.join')}</Button>
      </ServerForm>
      <p>
        {t('people.join.have_account')}{' '}
        <Link href={paths.signIn(next ?? undefined)}>{t('people.account.sign_in')}</Link>
      </p>
    </Page>
  )
}
