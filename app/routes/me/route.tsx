import { Form, useLoaderData } from '@remix-run/react'
import type { ProfileInput } from '#app/domain/people/input'
import { AffiliationName } from '#app/domain/people/views/affiliation-name'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Cluster, Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export default function Me() {
  const { t } = useI18n()
  const { profile } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <Stack gap={8}>
        <PageHead
          title={t('people.me.title')}
          lead={profile.email}
          actions={
            <Cluster>
              <LinkButton variant="secondary" href={paths.password()}>
                {t('people.me.change_password')}
              </LinkButton>
              <LinkButton variant="secondary" href={paths.address()}>
                {t('people.address.title')}
              </LinkButton>
              <LinkButton variant="secondary" href={paths.myCertificates()}>
                {t('certificates.mine')}
              </LinkButton>
              <LinkButton variant="quiet" href={paths.following()}>
                {t('following.mine')}
              </LinkButton>
              <LinkButton variant="quiet" href={paths.accessTokens()}>
                {t('people.token.title')}
              </LinkButton>
              <LinkButton variant="quiet" href={paths.sessions()}>
                {t('people.sessions.title')}
              </LinkButton>
            </Cluster>
          }
        />
        {!profile.emailVerifiedAt && <Unverified />}
        <Profile />
        <Affiliations />
        <p>
          <Link href={paths.closing()}>{t('closing.title')}</Link>
        </p>
      </Stack>
    </Page>
  )
}

function Unverified() {
  const { t } = useI18n()
  return (
    <Notice kind="warn" title={t('people.me.unverified')}>
      <p>{t('people.me.unverified_hint')}</p>
      <Form method="post" action={paths.emailVerificationRequest()}>
        <Button variant="secondary" size="small">
          {t('people.me.send_again')}
        </Button>
      </Form>
    </Notice>
  )
}

function Affiliations() {
  const { t } = useI18n()
  const { affiliations } = useLoaderData<typeof loader>()
  return (
    <Panel
      id="affiliations"
      title={t('conflicts.affiliations_title')}
      action={<Link href={paths.affiliations()}>{t('conflicts.affiliations_change')}</Link>}
    >
      <Stack gap={3}>
        <p className="quiet-text">{t('conflicts.affiliations_lead')}</p>
        <ul className="statement-list">
          {affiliations.map(each => (
            <li key={each.id} className="statement-item">
              <AffiliationName affiliation={each} />
            </li>
          ))}
        </ul>
      </Stack>
    </Panel>
  )
}

function Profile() {
  const { t } = useI18n()
  const errorText = useErrorText()
  const { profile, types } = useLoaderData<typeof loader>()
  const { name, participantType, organisation } = profile
  const [form, fields] = useServerForm<ProfileInput>('profile', {
    name,
    participantType,
    organisation: organisation ?? undefined,
  })
  return (
    <ServerForm form={form}>
      <FormField field={fields.name} label={t('people.account.name')}>
        <TextInput {...typed(fields.name)} autoComplete="name" />
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
      <FormField field={fields.organisation} label={t('people.account.organisation')} optional>
        <TextInput {...typed(fields.organisation)} autoComplete="organization" />
      </FormField>
      <Button>{t('form.save')}</Button>
    </ServerForm>
  )
}
