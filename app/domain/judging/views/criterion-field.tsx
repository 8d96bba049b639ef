import type { FieldMetadata } from '@conform-to/react'
import type { KeyboardEvent, ReactNode } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { TextInput } from '#app/ui/controls'
import { Fieldset } from '#app/ui/fieldset'
import type { Criterion } from '#db/json'
import { scaleOf } from '../marks'

type CriterionFieldProps = {
  criterion: Criterion
  field: FieldMetadata<string, Record<string, unknown>, string[]> | undefined
  /** what stands under the scale: comments, or the marks given before */
  children?: ReactNode
}

/** More steps than this are typed, not picked. */
const mostRadios = 11

/** One criterion with its guidance, its scale and what the marks on it mean. */
export function CriterionField({ criterion, field, children }: CriterionFieldProps) {
  const { t, local, refText } = useI18n()
  if (!field) return null
  const scale = scaleOf(criterion)
  const weight = t('judging.weight', { weight: criterion.weight })
  const need = criterion.required ? '' : ` · ${t('form.optional')}`
  const given = typeof field.initialValue === 'string' ? field.initialValue : undefined
  const control = { name: field.name, id: field.id, given }
  return (
    <Fieldset
      id={`${field.id}-group`}
      legend={
        <>
          {local(criterion.name)} <span className="field-mark">{weight + need}</span>
        </>
      }
      hint={local(criterion.guidance) || undefined}
      error={field.errors?.map(refText).join(' ')}
    >
      {scale.length <= mostRadios ? (
        <Scale {...control} scale={scale} />
      ) : (
        <Typed {...control} criterion={criterion} />
      )}
      <Anchors criterion={criterion} />
      {children}
    </Fieldset>
  )
}

type ControlProps = { name: string; id: string; given: string | undefined }

function Scale({ name, id, given, scale }: ControlProps & { scale: number[] }) {
  const { format } = useI18n()
  return (
    <div className="scale">
      {scale.map((mark, index) => (
        <label key={mark} className="scale-mark">
          <input
            type="radio"
            name={name}
            id={index === 0 ? id : undefined}
            value={mark / 100}
            defaultChecked={given === String(mark / 100)}
            onKeyDown={pickByDigit}
          />
          <span>{format.number(mark / 100, mark % 100 === 0 ? 0 : mark % 10 === 0 ? 1 : 2)}</span>
        </label>
      ))}
    </div>
  )
}

/** A digit picks the mark of that many points, wherever in the scale the focus is; arrows are the browser's own. */
function pickByDigit(event: KeyboardEvent<HTMLInputElement>) {
  if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
  const marks = event.currentTarget.closest('.scale')?.querySelectorAll('input') ?? []
  const picked = [...marks].find(mark => mark.value === event.key)
  picked?.focus()
  picked?.click()
}

function Typed({ name, id, given, criterion }: ControlProps & { criterion: Criterion }) {
  const { t, local } = useI18n()
  const { min, max, step } = criterion
  const bounds = { min: min / 100, max: max / 100, step: step / 100 }
  return (
    <div className="scale-typed">
      <TextInput
        type="number"
        inputMode="decimal"
        name={name}
        id={id}
        defaultValue={given}
        width="short"
        aria-label={local(criterion.name)}
        {...bounds}
      />
      <span className="quiet-text">{t('judging.scale_bounds', bounds)}</span>
    </div>
  )
}

function Anchors({ criterion }: { criterion: Criterion }) {
  const { local, format } = useI18n()
  if (criterion.anchors.length === 0) return null
  return (
    <dl className="mark-anchors">
      {criterion.anchors.map(anchor => (
        <div key={anchor.at}>
          <dt>{format.number(anchor.at / 100, anchor.at % 100 === 0 ? 0 : 1)}</dt>
          <dd>{local(anchor.label)}</dd>
        </div>
      ))}
    </dl>
  )
}
