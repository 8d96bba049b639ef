import { useLoaderData } from '@remix-run/react'
import { isPercent } from '#app/domain/ranking/views/headline'
import type { LocalText } from '#app/domain/shared/local-text'
import { ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Badge } from '#app/ui/badge'
import { Button } from '#app/ui/button'
import { Notice } from '#app/ui/notice'
import { Panel } from '#app/ui/panel'
import { Table } from '#app/ui/table'
import type { loader } from './route.server'

type Entry = ReturnType<typeof useLoaderData<typeof loader>>['entries'][number]
type Shape = { entryId: string[]; deviationReason?: LocalText; methodReason?: LocalText }

/** The stage's ranking with a checkbox for each entry, ticked as the ranking proposes or as decided. */
export function AdvanceForm() {
  const { t } = useI18n()
  const { chosen, proposed, decision, places, tied, contested } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Shape>('advance', {
    entryId: chosen ?? proposed,
    deviationReason: decision?.deviationReason ?? undefined,
    methodReason: decision?.methodReason ?? undefined,
  })
  const { initialValue } = fields.entryId
  const ticked = [initialValue ?? []].flat()
  return (
    <Panel id="who" title={t('decisions.advance.who')}>
      <ServerForm form={form}>
        <p>
          {places === null
            ? t('decisions.advance.places_open')
            : t('decisions.advance.places', { count: places })}{' '}
          {t('decisions.advance.tick_hint')}
        </p>
        {tied.length > 0 && (
          <Notice kind="warn" title={t('decisions.advance.tie_title', { count: tied.length })}>
            <p>{t('decisions.advance.tie_text')}</p>
          </Notice>
        )}
        <div id={fields.entryId.id} key={fields.entryId.key}>
          <Entries ticked={ticked.filter(each => typeof each === 'string')} />
        </div>
        <LocalTextFields
          field={fields.deviationReason}
          legend={t('decisions.result.deviation_reason')}
          hint={t('decisions.advance.reason_hint')}
          rows={3}
          optional
        />
        {contested && (
          <LocalTextFields
            field={fields.methodReason}
            legend={t('decisions.advance.method_reason')}
            hint={t('decisions.advance.method_reason_hint')}
            rows={3}
          />
        )}
        <p className="quiet-text">{t('decisions.advance.silent')}</p>
        <Button>{t('decisions.result.save_decision')}</Button>
      </ServerForm>
    </Panel>
  )
}

function Entries({ ticked }: { ticked: readonly string[] }) {
  const { t, format } = useI18n()
  const { entries } = useLoaderData<typeof loader>()
  const kind = entries[0]?.headline?.kind ?? 'score'
  return (
    <Table
      caption={t('decisions.advance.table')}
      rows={entries}
      rowKey={entry => entry.entryId}
      columns={[
        {
          key: 'on',
          header: t('decisions.advance.goes_on'),
          cell: entry => (
            <label className="matrix-box">
              <input
                type="checkbox"
                name="entryId"
                value={entry.entryId}
                defaultChecked={ticked.includes(entry.entryId)}
                aria-label={t('decisions.advance.goes_on_who', { who: entry.teamName })}
              />
            </label>
          ),
        },
        {
          key: 'rank',
          header: t('leaderboards.place'),
          align: 'number',
          cell: ({ rank, shared }) =>
            rank === null ? '—' : shared ? t('leaderboards.shared_place', { place: rank }) : rank,
        },
        { key: 'team', header: t('leaderboards.team'), heads: true, cell: entry => <Team entry={entry} /> },
        {
          key: 'score',
          header: isPercent({ kind }) ? `${t(`ranking.headline.${kind}`)}, %` : t(`ranking.headline.${kind}`),
          align: 'number',
          cell: ({ headline }) =>
            headline === null
              ? t('decisions.result.no_place')
              : format.number(headline.value, headline.digits),
        },
        { key: 'n', header: t('leaderboards.n'), align: 'number', cell: ({ n }) => n },
      ]}
    />
  )
}

function Team({ entry: { entryId, teamName } }: { entry: Entry }) {
  const { t } = useI18n()
  const { proposed, tied } = useLoaderData<typeof loader>()
  return (
    <span>
      {teamName}{' '}
      {proposed.includes(entryId) && <Badge tone="info">{t('decisions.advance.by_ranking')}</Badge>}
      {tied.includes(entryId) && <Badge tone="awaiting">{t('decisions.advance.tied')}</Badge>}
    </span>
  )
}
