import { Form, type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import type { NewPanelInput } from '#app/domain/judging/panel-input'
import { PanelFields } from '#app/domain/judging/views/panel-fields'
import { RefusalNotice } from '#app/domain/judging/views/refusal-notice'
import { ServerForm, useServerForm } from '#app/http/form'
import { paths } from '#app/http/paths'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Checkbox } from '#app/ui/choice'
import { DefinitionList } from '#app/ui/definition-list'
import { Fieldset } from '#app/ui/fieldset'
import type { loader } from './door.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './door.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

export default function OnePanel() {
  const { t, local } = useI18n()
  const { challenge, stage, panel, why, can } = useLoaderData<typeof loader>()
  const here = { href: paths.stagePanels(challenge.id, stage.id), label: t('panels.tab') }
  return (
    <DeskPage challenge={challenge} tab="ranking" here={here} title={local(panel.name)}>
      {why && <RefusalNotice why={why} zone={challenge.timeZone} />}
      {can.change ? <EditPanel /> : <PanelFacts />}
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

/** What stands once the window has opened. */
function PanelFacts() {
  const { t, local, format } = useI18n()
  const { challenge, panel, questions } = useLoaderData<typeof loader>()
  const at = (instant: Date | null) => (instant ? format.instant(instant, challenge.timeZone) : '—')
  const zone = { zone: format.zone(challenge.timeZone) }
  const read = questions.filter(({ id }) => panel.showcase.includes(id)).map(({ label }) => local(label))
  return (
    <DefinitionList
      items={[
        { term: t('panels.kind'), value: t(`panels.kind_${panel.kind}`) },
        { term: t('panels.max'), value: format.number(panel.max / 100, 2) },
        { term: t('panels.opens', zone), value: at(panel.opensAt) },
        { term: t('panels.closes', zone), value: at(panel.closesAt) },
        ...(read.length > 0 ? [{ term: t('panels.showcase'), value: read.join(', ') }] : []),
      ]}
    />
  )
}
