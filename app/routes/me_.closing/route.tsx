import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { FormField, ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import { TextInput } from '#app/ui/controls'
import { Page, Stack } from '#app/ui/layout'
import { Link } from '#app/ui/link'
import { Breadcrumbs } from '#app/ui/navigation'
import { Notice } from '#app/ui/notice'
import { PageHead } from '#app/ui/page-head'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function Closing() {
  const { t } = useI18n()
  const { can } = useLoaderData<typeof loader>()
  const places = [
    { href: paths.me(), label: t('people.me.title') },
    { href: paths.closing(), label: t('closing.title') },
  ]
  return (
    <Page width="text">
      <Stack gap={6}>
        <PageHead
          breadcrumbs={<Breadcrumbs label={t('frame.breadcrumbs')} places={places} />}
          title={t('closing.title')}
          lead={t('closing.lead')}
        />
        {!can.close && <Blockers />}
        <Consequences />
        <Panel id="erased" title={t('closing.erased_title')}>
          <p>{t('closing.erased')}</p>
        </Panel>
        <Panel id="kept" title={t('closing.kept_title')}>
          <p>{t('closing.kept')}</p>
        </Panel>
        {can.close && <Close />}
      </Stack>
    </Page>
  )
}

/** What must be done first, with links to the pages. */
function Blockers() {
  const { t, local } = useI18n()
  const { staff, hosts, teams } = useLoaderData<typeof loader>()
  return (
    <Notice kind="warn" title={t('closing.first')}>
      <ul>
        {staff && <li>{t('closing.is_staff')}</li>}
        {hosts
          .filter(host => host.blocks)
          .map(({ institutionId, institution }) => (
            <li key={institutionId}>
              {t('closing.owner', { institution: local(institution) })}{' '}
              <Link href={paths.hostInstitution(institutionId)}>
                {t('closing.owner_link', { institution: local(institution) })}
              </Link>
            </li>
          ))}
        {teams
          .filter(team => team.outcome === 'hand_over')
          .map(({ entryId, team, challenge }) => (
            <li key={entryId}>
              {t('closing.captain', { team, challenge: local(challenge) })}{' '}
              <Link href={paths.entry(entryId)}>{t('closing.captain_link')}</Link>
            </li>
          ))}
        {teams
          .filter(team => team.outcome === 'decided')
          .map(({ entryId, challenge }) => (
            <li key={entryId}>{t('closing.decided', { challenge: local(challenge) })}</li>
          ))}
      </ul>
    </Notice>
  )
}

function Consequences() {
  const { t, local } = useI18n()
  const { hosts, teams, seats } = useLoaderData<typeof loader>()
  const lines = [
    ...teams.flatMap(({ entryId, team, challenge, outcome }) =>
      outcome === 'hand_over' || outcome === 'decided'
        ? []
        : [{ key: entryId, text: t(`closing.${outcome}`, { team, challenge: local(challenge) }) }],
    ),
    ...seats.map(({ judgeId, challenge }) => ({
      key: judgeId,
      text: t('closing.seat', { challenge: local(challenge) }),
    })),
    ...hosts
      .filter(host => !host.blocks)
      .map(({ institutionId, institution }) => ({
        key: institutionId,
        text: t('closing.host', { institution: local(institution) }),
      })),
  ]
  return (
    <Panel id="consequences" title={t('closing.consequences')}>
      {lines.length === 0 ? (
        <p>{t('closing.nothing')}</p>
      ) : (
        <ul>
          {lines.map(({ key, text }) => (
            <li key={key}>{text}</li>
          ))}
        </ul>
      )}
    </Panel>
  )
}

function Close() {
  const { t } = useI18n()
  const [form, fields] = useServerForm<{ current: string }>('closing')
  return (
    <ServerForm form={form}>
      <FormField field={fields.current} label={t('people.account.current_password')}>
        <TextInput name="current" type="password" autoComplete="current-password" />
      </FormField>
      <Button variant="danger">{t('closing.close')}</Button>
    </ServerForm>
  )
}
