import type { FieldMetadata } from '@conform-to/react'
import { useLoaderData } from '@remix-run/react'
import { FormField, typed } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { TextArea } from '#app/ui/controls'
import { Notice } from '#app/ui/notice'
import type { loader } from './route.server'

/** Whether the judging rules may be changed now, and what that requires. */
export function FreedomNotice() {
  const { t } = useI18n()
  const { content, promised } = useLoaderData<typeof loader>()
  const { freedom, judgingOpen } = content
  if (freedom === 'never') return <Notice kind="warn" title={t('challenges.stages.decided')} />
  if (freedom === 'with_reason')
    return (
      <Notice kind="warn" title={t(judgingOpen ? 'challenges.stages.frozen' : 'challenges.stages.relied')} />
    )
  return promised ? <p className="quiet-text">{t('challenges.stages.free')}</p> : null
}

type ReasonFieldProps = {
  field: Pick<FieldMetadata<unknown, Record<string, unknown>, string[]>, 'id' | 'errors' | 'name' | 'key'> & {
    initialValue?: unknown
  }
}

/** The reason for changed rules, where someone relies on them. */
export function ReasonField({ field }: ReasonFieldProps) {
  const { t } = useI18n()
  const { freedom } = useLoaderData<typeof loader>().content
  if (freedom !== 'with_reason') return null
  return (
    <FormField field={field} label={t('challenges.stages.reason')} hint={t('challenges.stages.reason_hint')}>
      <TextArea {...typed(field)} rows={3} />
    </FormField>
  )
}
