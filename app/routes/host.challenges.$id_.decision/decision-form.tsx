import { useLoaderData } from '@remix-run/react'
import { sharedChoice } from '#app/domain/decisions/decision'
import type { DecisionInput } from '#app/domain/decisions/input'
import { FormField, ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import type { Translate } from '#app/i18n/translate'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Select } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

type Data = ReturnType<typeof useLoaderData<typeof loader>>
type Shape = {
  award: { prizeId: string; nth: string; entryId?: string; citation: LocalTextShape }[]
  statement: LocalTextShape
  deviationReason?: LocalTextShape
  methodReason?: LocalTextShape
}
type LocalTextShape = NonNullable<DecisionInput['statement']>

/**
 * The prizes, filled from the ranking; the jury's citation for each; and the reason, where they differ from the
 * ranking.
 */
export function DecisionForm() {
  const { t } = useI18n()
  const { slots, result, contested } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Shape>('decision', {
    award: slots.map(({ prizeId, nth, entryId, citation }) => ({
      prizeId,
      nth: String(nth),
      entryId: entryId ?? undefined,
      citation,
    })),
    statement: result?.statement,
    deviationReason: result?.deviationReason ?? undefined,
    methodReason: result?.methodReason ?? undefined,
  })
  const rows = fields.award.getFieldList()
  return (
    <Panel id="decision-panel" title={t('decisions.result.prizes_to_give')}>
      <ServerForm form={form}>
        {slots.length === 0 && <p>{t('decisions.result.no_prizes')}</p>}
        {rows.map((row, index) => {
          const slot = slots[index]
          return slot && <Award key={`${slot.prizeId} ${slot.nth}`} slot={slot} field={row} />
        })}
        {slots.length > 0 && (
          <LocalTextFields
            field={fields.deviationReason}
            legend={t('decisions.result.deviation_reason')}
            hint={t('decisions.result.deviation_hint')}
            rows={3}
            optional
          />
        )}
        {contested && (
          <LocalTextFields
            field={fields.methodReason}
            legend={t('ranking.method_reason')}
            hint={t('ranking.method_reason_hint')}
            rows={3}
          />
        )}
        <LocalTextFields
          field={fields.statement}
          legend={t('decisions.result.statement')}
          hint={t('decisions.result.statement_hint')}
          rows={4}
          optional
        />
        <Button>{t('decisions.result.save_decision')}</Button>
      </ServerForm>
    </Panel>
  )
}

type Rows = ReturnType<ReturnType<typeof useServerForm<Shape>>[1]['award']['getFieldList']>
type AwardProps = { slot: Data['slots'][number]; field: Rows[number] }

function Award({ slot, field }: AwardProps) {
  const { t, local, format } = useI18n()
  const { entries } = useLoaderData<typeof loader>()
  const row = field.getFieldset()
  const worth =
    slot.amount !== null && slot.currency !== null ? format.money(slot.amount, slot.currency) : null
  const nth = slot.quantity > 1 ? ` ${t('judging.n_of_m', { n: slot.nth + 1, m: slot.quantity })}` : ''
  return (
    <Stack gap={2}>
      <input type="hidden" name={row.prizeId.name} value={slot.prizeId} />
      <input type="hidden" name={row.nth.name} value={slot.nth} />
      <FormField
        field={row.entryId}
        label={[local(slot.name) + nth, worth].filter(Boolean).join(' · ')}
        hint={hintOf(slot, { t, money: amount => format.money(amount, slot.currency ?? '') })}
        optional
      >
        <Select
          name={row.entryId.name}
          defaultValue={typeof row.entryId.initialValue === 'string' ? row.entryId.initialValue : ''}
          empty={t('decisions.result.not_given')}
          options={[
            ...sharedOption(slot, t),
            ...entries.map(entry => ({
              value: entry.entryId,
              label:
                entry.rank === null || entry.headline === null
                  ? `${entry.teamName} · ${t('decisions.result.no_place')}`
                  : `${entry.shared ? t('leaderboards.shared_place', { place: entry.rank }) : entry.rank}. ${entry.teamName} · ${format.number(entry.headline.value, entry.headline.digits)}`,
            })),
          ]}
        />
      </FormField>
      <Details summary={t('decisions.result.citation')}>
        <LocalTextFields
          field={row.citation}
          legend={t('decisions.result.citation')}
          hint={t('decisions.result.citation_hint')}
          rows={2}
          optional
        />
      </Details>
    </Stack>
  )
}

type Slot = Data['slots'][number]

function sharedOption({ share }: Slot, t: Translate) {
  if (!share?.parts) return []
  return [{ value: sharedChoice, label: t('decisions.result.shared_choice', { place: share.place }) }]
}

type Words = { t: Translate; money: (amount: number) => string }

/** What each team gets where tied teams share, before anything is saved. */
function hintOf({ index, suggestedId, share }: Slot, { t, money }: Words): string {
  if (share) {
    const { place, parts } = share
    if (!parts) return t('decisions.result.shared_with', { place })
    const list = parts.map(({ teamName, amount }) => `${teamName}: ${money(amount)}`).join('; ')
    return t('decisions.result.shared_parts', { place, parts: list })
  }
  if (index === null) return t('decisions.result.jury_choice')
  return t(suggestedId === null ? 'decisions.result.tie_to_break' : 'decisions.result.by_ranking')
}
