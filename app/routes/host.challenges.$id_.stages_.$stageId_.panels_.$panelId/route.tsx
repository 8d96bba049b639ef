import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import type { NewPanelInput } from '#app/domain/panels/input'
import { PanelFields } from '#app/domain/panels/views/panel-fields'
import { ServerForm, useServerForm } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { DefinitionList } from '#app/ui/definition-list'
import { Fieldset } from '#app/ui/fieldset'
import { Cluster } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function OnePanel() {
  const { t, local } = useI18n()
  const { challenge, stage, panel, why, can } = useLoaderData<typeof loader>()
  const here = { href: paths.stagePanels(challenge.id, stage.id), label: t('panels.tab') }
  return (
    <DeskPage challenge={challenge} tab="ranking" here={here} title={local(panel.name)}>
      {why && <RefusalNotice why={why} zone={challenge.timeZone} />}
      {can.change ? <EditPanel /> : <PanelFacts />}
      {panel.kind === 'public' && !can.change && <VoteHours />}
    </DeskPage>
  )
}

function EditPanel() {
  const { t } = useI18n()
  const { challenge, panel, questions, seats } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<NewPanelInput & { seat: string[] }>('edit-panel', {
    name: panel.name,
    kind: panel.kind,
    max: String(panel.max / 100),
    opensAt: panel.opensLocal ?? undefined,
    closesAt: panel.closesLocal ?? undefined,
    voterDays: String(panel.voterDays ?? 0),
  })
  return (
    <>
      <ServerForm form={form}>
        <PanelFields
          fields={fields}
          questions={questions}
          zone={challenge.timeZone}
          chosen={panel.showcase}
        />
        {panel.kind === 'jury' && seats.length > 0 && (
          <Fieldset id={fields.seat.id} legend={t('panels.seats')} hint={t('panels.seats_hint')}>
            {seats.map(({ judgeId, name, panelId }) => (
              <Checkbox
                key={judgeId}
                id={`${fields.seat.id}-${judgeId}`}
                name={fields.seat.name}
                value={judgeId}
                label={name}
                defaultChecked={panelId === panel.id}
              />
            ))}
          </Fieldset>
        )}
        <Button>{t('panels.save')}</Button>
      </ServerForm>
      <Form method="post">
        <input type="hidden" name="_method" value="delete" />
        <Button variant="danger">{t('panels.remove')}</Button>
      </Form>
    </>
  )
}

/** What cannot change after the window has opened. */
function PanelFacts() {
  const { t, local, format } = useI18n()
  const { challenge, panel, questions } = useLoaderData<typeof loader>()
  const at = (instant: Date | null) => (instant ? format.instant(instant, challenge.timeZone) : '—')
  const zone = { zone: format.zone(challenge.timeZone) }
  const days = panel.voterDays
  const made = days === 0 ? t('panels.voter_days_opening') : t('panels.voter_days_of', { days: days ?? 0 })
  const whose = days === null ? t('panels.voter_days_any') : made
  const read = questions.filter(({ id }) => panel.showcase.includes(id)).map(({ label }) => local(label))
  return (
    <DefinitionList
      items={[
        { term: t('panels.kind'), value: t(`panels.kind_${panel.kind}`) },
        { term: t('panels.max'), value: format.number(panel.max / 100, 2) },
        { term: t('panels.opens', zone), value: at(panel.opensAt) },
        { term: t('panels.closes', zone), value: at(panel.closesAt) },
        ...(panel.kind === 'public' ? [{ term: t('panels.voter_days'), value: whose }] : []),
        ...(read.length > 0 ? [{ term: t('panels.showcase'), value: read.join(', ') }] : []),
      ]}
    />
  )
}

/** When people voted, so that bulk votes are noticed. */
function VoteHours() {
  const { t, format } = useI18n()
  const { challenge, hours } = useLoaderData<typeof loader>()
  return (
    <Panel id="hours" title={t('panels.hours_title')}>
      {hours.length === 0 ? (
        <p>{t('panels.hours_none')}</p>
      ) : (
        <>
          <p className="quiet-text">{t('panels.hours_lead')}</p>
          <Table
            caption={t('panels.hours_title')}
            rows={hours}
            rowKey={({ from }) => from.toISOString()}
            columns={[
              {
                key: 'from',
                header: t('panels.hours_from'),
                heads: true,
                cell: ({ from, unusual }) => (
                  <Cluster>
                    {format.instant(from, challenge.timeZone)}
                    {unusual && <Badge tone="awaiting">{t('panels.hours_unusual')}</Badge>}
                  </Cluster>
                ),
              },
              {
                key: 'voters',
                header: t('panels.hours_voters'),
                align: 'number',
                cell: ({ voters }) => format.number(voters),
              },
            ]}
          />
        </>
      )}
    </Panel>
  )
}
