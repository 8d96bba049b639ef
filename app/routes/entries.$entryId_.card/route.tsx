import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import type { LocalText } from '#app/domain/shared/local-text'
import { Solution } from '#app/domain/teams/views/team-card'
import { FormField, ServerForm, typed, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button, LinkButton } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
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

/** Where a team writes what everyone may read about its solution. */
export default function TeamCardPage() {
  const { t, local } = useI18n()
  const { entryId, team, challenge, card, picture, names, can } = useLoaderData<typeof loader>()
  return (
    <Page width="text">
      <PageHead
        breadcrumbs={
          <Breadcrumbs
            label={t('teams.entry.where')}
            places={[
              { href: paths.myEntries(), label: t('teams.entry.mine') },
              { href: paths.entry(entryId), label: team },
              { href: paths.teamCard(entryId), label: t('teams.card.title') },
            ]}
          />
        }
        title={t('teams.card.title')}
        lead={t('teams.card.lead', { challenge: local(challenge.title) })}
      />
      <Stack gap={6}>
        {card && (
          <Notice
            kind={card.agreed ? 'success' : 'info'}
            title={t(card.agreed ? 'teams.card.is_shown' : 'teams.card.is_hidden')}
          >
            {local(card.title) !== '' && <Solution card={{ ...card, picture, names }} level={2} />}
          </Notice>
        )}
        <OwnName />
        {can.write ? (
          <>
            <CardForm />
            <LinkButton variant="secondary" href={paths.teamCardPicture(entryId)}>
              {t(picture ? 'teams.card.picture_change' : 'teams.card.picture_add')}
            </LinkButton>
          </>
        ) : (
          <p>{t('teams.captain_only')}</p>
        )}
      </Stack>
    </Page>
  )
}

/** Each member decides about their own name, the captain about the card. */
function OwnName() {
  const { t } = useI18n()
  const { entryId, named, names } = useLoaderData<typeof loader>()
  return (
    <Panel id="names" title={t('teams.card.names')}>
      <Stack gap={3}>
        <p>
          {names.length > 0
            ? t('teams.card.names_now', { names: names.join(', ') })
            : t('teams.card.names_none')}
        </p>
        <Form method="post" action={paths.teamCardName(entryId)}>
          {!named && <input type="hidden" name="named" value="on" />}
          <Button variant="secondary">{t(named ? 'teams.card.unname_me' : 'teams.card.name_me')}</Button>
        </Form>
      </Stack>
    </Panel>
  )
}

type Shape = {
  title: LocalText
  summary: LocalText
  link?: string
  agreed?: string
}

function CardForm() {
  const { t } = useI18n()
  const { card } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Shape>('card', {
    title: card?.title,
    summary: card?.summary,
    link: card?.link ?? undefined,
  })
  return (
    <ServerForm form={form}>
      <LocalTextFields field={fields.title} legend={t('teams.card.name')} hint={t('teams.card.name_hint')} />
      <LocalTextFields
        field={fields.summary}
        legend={t('teams.card.summary')}
        hint={t('teams.card.summary_hint')}
        rows={3}
      />
      <FormField field={fields.link} label={t('teams.card.link')} hint={t('teams.card.link_hint')} optional>
        <TextInput {...typed(fields.link)} type="url" />
      </FormField>
      <Checkbox
        id={fields.agreed.id}
        name="agreed"
        value="on"
        label={t('teams.card.agree')}
        hint={t('teams.card.agree_hint')}
        defaultChecked={card?.agreed ?? false}
      />
      <Button>{t('teams.card.save')}</Button>
    </ServerForm>
  )
}
