import { useLoaderData } from '@remix-run/react'
import type { AskInput } from '#app/domain/questions/input'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextArea } from '#app/ui/controls'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

/** The form to ask, or why the reader may not. */
export function AskPanel() {
  const { t } = useI18n()
  const { challenge, mayAsk } = useLoaderData<typeof loader>()
  if (mayAsk.ok)
    return (
      <Panel id="ask" title={t('questions.ask')}>
        <AskForm />
      </Panel>
    )
  const guest = mayAsk.reason === 'questions.sign_in' || mayAsk.reason === 'questions.sign_in_entrant'
  return (
    <Panel id="ask" title={t('questions.ask')}>
      <p>{t(mayAsk.reason, mayAsk.params)}</p>
      {guest && (
        <LinkButton variant="secondary" href={paths.signIn(paths.questions(challenge.slug))}>
          {t('people.account.sign_in')}
        </LinkButton>
      )}
      {mayAsk.reason === 'questions.entrants_only' && (
        <LinkButton variant="secondary" href={paths.challenge(challenge.slug)}>
          {t('questions.to_challenge')}
        </LinkButton>
      )}
    </Panel>
  )
}

function AskForm() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<AskInput>('ask', { audience: 'everyone' })
  return (
    <ServerForm form={form}>
      <FormField field={fields.text} label={t('questions.text')} hint={t('questions.text_hint')}>
        <TextArea {...typed(fields.text)} rows={6} />
      </FormField>
      <RadioGroup
        id={fields.audience.id}
        name={fields.audience.name}
        legend={t('questions.audience')}
        defaultValue={String(fields.audience.initialValue ?? 'everyone')}
        options={[
          {
            value: 'everyone',
            label: t('questions.audience.everyone'),
            hint: t('questions.audience.everyone_hint'),
          },
          { value: 'team', label: t('questions.audience.team'), hint: t('questions.audience.team_hint') },
        ]}
      />
      <Button>{t('questions.send')}</Button>
    </ServerForm>
  )
}
