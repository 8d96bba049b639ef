import { Form, type MetaFunction, useActionData, useLoaderData } from '@remix-run/react'
import { tokenDays, tokenScopes } from '#app/domain/people/access-token'
import { FormField, ServerForm, typed, useErrorText, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { RadioGroup } from '#app/ui/choice'
import { Select, TextInput } from '#app/ui/controls'
import { Page, Stack } from '#app/ui/layout'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function AccessTokens() {
  const { t } = useI18n()
  const places = [
    { href: paths.me(), label: t('people.me.title') },
    { href: paths.accessTokens(), label: t('people.token.title') },
  ]
  return (
    <Page>
      <Stack gap={8}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          title={t('people.token.title')}
          lead={t('people.token.lead')}
        />
        <NewToken />
        <Tokens />
        <Create />
      </Stack>
    </Page>
  )
}

/** The token that was just created; the next visit of the page does not have it. */
function NewToken() {
  const { t } = useI18n()
  const answer = useActionData<{ token?: string }>()
  if (!answer?.token) return null
  return (
    <Notice kind="success" title={t('people.token.created')}>
      <p>
        <code className="fingerprint">{answer.token}</code>
      </p>
      <p>{t('people.token.created_hint')}</p>
    </Notice>
  )
}

function Tokens() {
  const { t, format } = useI18n()
  const { tokens } = useLoaderData<typeof loader>()
  if (tokens.length === 0) return <p className="quiet-text">{t('people.token.none')}</p>
  return (
    <Table
      caption={t('people.token.title')}
      rows={tokens}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', heads: true, header: t('people.token.name'), cell: ({ name }) => name },
        {
          key: 'scope',
          header: t('people.token.scope'),
          cell: ({ submits }) => t(`people.token.scope.${submits ? 'submit' : 'read'}`),
        },
        {
          key: 'until',
          header: t('people.token.until'),
          cell: ({ expiresAt }) => format.instant(expiresAt),
        },
        {
          key: 'used',
          header: t('people.token.used'),
          cell: ({ lastUsedAt }) => (lastUsedAt ? format.instant(lastUsedAt) : '—'),
        },
        {
          key: 'revoke',
          header: t('people.token.revoke'),
          cell: ({ id, name }) => (
            <Form method="post" action={paths.accessToken(id)}>
              <input type="hidden" name="_method" value="delete" />
              <Button variant="quiet" size="small" aria-label={t('people.token.revoke_name', { name })}>
                {t('people.token.revoke')}
              </Button>
            </Form>
          ),
        },
      ]}
    />
  )
}

type Fields = { name: string; scope: string; days: string }

function Create() {
  const { t } = useI18n()
  const errorText = useErrorText()
  const { may } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Fields>('token', { name: '', scope: 'submit', days: '90' })
  if (!may.ok) return <Notice kind="warn" title={t(may.reason, may.params)} />
  return (
    <Panel id="create" title={t('people.token.create')}>
      <ServerForm form={form}>
        <FormField field={fields.name} label={t('people.token.name')} hint={t('people.token.name_hint')}>
          <TextInput {...typed(fields.name)} maxLength={80} autoComplete="off" />
        </FormField>
        <RadioGroup
          id={fields.scope.id}
          name={fields.scope.name}
          legend={t('people.token.scope')}
          error={errorText(fields.scope.errors, t('people.token.scope'), 'choose')}
          defaultValue={fields.scope.initialValue}
          options={tokenScopes.map(value => ({
            value,
            label: t(`people.token.scope.${value}`),
            hint: t(`people.token.scope_hint.${value}`),
          }))}
        />
        <FormField field={fields.days} label={t('people.token.days')}>
          <Select
            {...typed(fields.days)}
            width="short"
            options={tokenDays.map(days => ({
              value: String(days),
              label: t('people.token.days_is', { days: Number(days) }),
            }))}
          />
        </FormField>
        <Button>{t('people.token.create')}</Button>
      </ServerForm>
    </Panel>
  )
}
