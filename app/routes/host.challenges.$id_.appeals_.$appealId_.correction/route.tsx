import { type MetaFunction, useLoaderData } from '@remix-run/react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import { AwardFields, type AwardShape, awardsIn } from '#app/domain/decisions/views/award-fields'
import type { LocalText } from '#app/domain/shared/local-text'
import { ServerForm, useServerForm } from '#app/http/form'
import { LocalTextFields } from '#app/http/local-text-fields'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Button } from '#app/ui/button'
import type { loader } from './route.server'

export { ErrorPage as ErrorBoundary } from '#app/site/error-page'
export { action, loader } from './route.server'

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: data?.title ?? 'Meydan' }]

type Shape = { award: AwardShape[]; reason: LocalText }

/** After an upheld appeal: who gets which prize now, and why, for everyone to read. */
export default function Correction() {
  const { t } = useI18n()
  const { challenge, host, team, appealId, slots, entries } = useLoaderData<typeof loader>()
  const [form, fields] = useServerForm<Shape>('correction', { award: awardsIn(slots) })
  return (
    <DeskPage
      challenge={challenge}
      host={host}
      tab="decision"
      here={{
        href: paths.hostResultAppeal(challenge.id, appealId),
        label: t('appeals.of', { team }),
      }}
      title={t('appeals.correct')}
      lead={t('appeals.correct_lead')}
    >
      <p>{t('appeals.correct_effects')}</p>
      <ServerForm form={form}>
        {fields.award.getFieldList().map((row, index) => {
          const slot = slots[index]
          return (
            slot && (
              <AwardFields key={`${slot.prizeId} ${slot.nth}`} slot={slot} field={row} entries={entries} />
            )
          )
        })}
        <LocalTextFields
          field={fields.reason}
          legend={t('appeals.correct_reason')}
          hint={t('appeals.correct_reason_hint')}
          rows={3}
        />
        <div>
          <Button variant="danger">{t('appeals.save_correction')}</Button>
        </div>
      </ServerForm>
    </DeskPage>
  )
}
