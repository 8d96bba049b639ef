import { useI18n } from '#app/i18n/use-i18n'
import { RadioGroup } from '#app/ui/choice'
import { TextInput } from '#app/ui/controls'
import { Field } from '#app/ui/field'

type NowOrLaterProps = {
  /** begins the ids of the two fields */
  id: string
  timeZone: string
  /** the wall-clock time that is filled in */
  at: string
  chosen?: 'now' | 'later'
}

/** The fields of a form for something that happens now or at a set time, as `nowOrLater` in `input.ts` reads them. */
export function NowOrLater({ id, timeZone, at, chosen = 'now' }: NowOrLaterProps) {
  const { t, format } = useI18n()
  return (
    <>
      <RadioGroup
        id={`${id}-when`}
        name="when"
        legend={t('challenges.when.legend')}
        defaultValue={chosen}
        options={[
          { value: 'now', label: t('challenges.when.now') },
          { value: 'later', label: t('challenges.when.later') },
        ]}
      />
      <Field
        id={`${id}-at`}
        label={t('challenges.when.at')}
        hint={t('challenges.when.at_hint', { zone: format.zone(timeZone) })}
      >
        <TextInput name="at" type="datetime-local" width="medium" defaultValue={at} />
      </Field>
    </>
  )
}
