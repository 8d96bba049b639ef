import { useLoaderData } from '@remix-run/react'
import { AwardFields, type AwardShape, awardsIn } from '#app/domain/decisions/views/award-fields'
import type { LocalText } from '#app/domain/shared/local-text'
import { ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { Button } from '#app/ui/button'
import { Panel } from '#app/ui/panel'
import type { loader } from './route.server'

type Shape = {
  award: AwardShape[]
  statement: LocalText
  deviationReason?: LocalText
  methodReason?: LocalText
}

/**
 * The prizes, filled from the ranking; the jury's citation for each; and the reason, where they differ from the
 * ranking.
 */
export function DecisionForm() {
  const { t } = useI18n()
  const { slots, result, contested, entries } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Shape>('decision', {
    award: awardsIn(slots),
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
          return (
            slot && (
              <AwardFields key={`${slot.prizeId} ${slot.nth}`} slot={slot} field={row} entries={entries} />
            )
          )
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
