import { type MetaFunction, useLoaderData } from '@remix-run/react'
import type { EnterInput } from '#app/domain/teams/input'
import { Deadline } from '#app/domain/teams/views/deadline'
import { EntryChecklist } from '#app/domain/teams/views/entry-checklist'
import { RulesAcceptance } from '#app/domain/teams/views/rules-acceptance'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Enter() {
  const { t, local } = useI18n()
  const { form } = useLoaderData<typeof loader>()
  const { slug, title, closesAt, timeZone, now } = form
  return (
    <Page width="text">
      <Stack gap={8}>
        <PageHead
          breadcrumbs={
            <Breadcrumbs
              label={t('teams.entry.where')}
              places={[
                { href: paths.challenge(slug), label: local(title) },
                { href: paths.enter(slug), label: t('teams.entry.enter') },
              ]}
            />
          }
          title={t('teams.entry.enter_title')}
          lead={local(title)}
        />
        {closesAt && (
          <p>
            {t('teams.entry.closes')} <Deadline at={closesAt} zone={timeZone} now={now} />
          </p>
        )}
        <Panel id="may-i" title={t('teams.entry.may_i')}>
          <EntryChecklist slug={slug} checks={form.checklist} />
        </Panel>
        {form.mayEnter.ok ? <EntryForm /> : <NotNow />}
      </Stack>
    </Page>
  )
}

function NotNow() {
  const { t } = useI18n()
  const { form } = useLoaderData<typeof loader>()
  if (form.mayEnter.ok) return null
  const unverified = form.mayEnter.reason === 'people.account.unverified'
  return (
    <Notice kind="warn" title={t(form.mayEnter.reason, form.mayEnter.params)}>
      {unverified ? (
        <LinkButton variant="secondary" href={paths.me()}>
          {t('people.me.send_again')}
        </LinkButton>
      ) : (
        <LinkButton variant="secondary" href={paths.challenge(form.slug)}>
          {t('teams.entry.back_to_challenge')}
        </LinkButton>
      )}
    </Notice>
  )
}

function EntryForm() {
  const { t } = useI18n()
  const { form: facts } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<EnterInput>('enter')
  return (
    <ServerForm form={form}>
      <FormField
        field={fields.name}
        label={t('teams.entry.team_name')}
        hint={t(facts.teamMax > 1 ? 'teams.entry.team_name_hint' : 'teams.entry.alone_name_hint', {
          name: facts.personName,
        })}
        optional
      >
        <TextInput {...typed(fields.name)} />
      </FormField>
      {facts.rules && (
        <RulesAcceptance rules={facts.rules} errors={fields.accepted.errors} id={fields.accepted.id} />
      )}
      <p className="quiet-text">{t('teams.entry.names_public')}</p>
      <Button>{t('teams.entry.enter')}</Button>
    </ServerForm>
  )
}
