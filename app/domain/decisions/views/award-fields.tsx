import type { FieldMetadata } from '@conform-to/react'
import { sharedChoice } from '#app/domain/decisions/decision'
import type { LocalText } from '#app/domain/shared/local-text'
import { FormField } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import type { Translate } from '#app/i18n/translate'
import { useI18n } from '#app/i18n/use-i18n'
import { Select } from '#app/ui/controls'
import { Details } from '#app/ui/details'
import { Stack } from '#app/ui/layout'
import type { loadDecision } from '../queries/load-decision.server'

type Data = Awaited<ReturnType<typeof loadDecision>>
type Slot = Data['slots'][number]
export type AwardShape = { prizeId: string; nth: string; entryId?: string; citation: LocalText }
type AwardProps = {
  slot: Slot
  field: FieldMetadata<AwardShape, Record<string, unknown>, string[]>
  entries: Data['entries']
}

/** The first values of the fields: the stored awards, or those of the ranking. */
export function awardsIn(slots: Data['slots']) {
  return slots.map(({ prizeId, nth, entryId, citation }) => ({
    prizeId,
    nth: String(nth),
    entryId: entryId ?? undefined,
    citation,
  }))
}

/** Who gets one prize, and the jury's citation. */
export function AwardFields({ slot, field, entries }: AwardProps) {
  const { t, local, format } = useI18n()
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
