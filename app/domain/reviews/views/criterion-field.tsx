import type { FieldMetadata } from '@conform-to/react'
import type { KeyboardEvent, ReactNode } from 'react'
import type { Criterion } from '#app/domain/challenges/content'
import { criterionShare } from '#app/domain/challenges/criterion-share'
import { FieldConflict } from '#app/http/autosave/conflicts'
import { useSaveErrors } from '#app/http/autosave/save-errors'
import { useErrorText } from '#app/http/form'
import { useI18n } from '#app/i18n/use-i18n'
import { TextInput } from '#app/ui/controls'
import { errorId, hintId } from '#app/ui/field-wiring'
import { Fieldset } from '#app/ui/fieldset'
import { useLabel } from '#app/ui/labels'
import { scaleOf, typedMark } from '../marks'

type CriterionFieldProps = {
  criterion: Criterion
  /** all criteria of the rubric */
  criteria: readonly Criterion[]
  field: FieldMetadata<string, Record<string, unknown>, string[]> | undefined
  /** content below the scale: comments, or earlier marks */
  children?: ReactNode
}

/** Scales with more steps than this have a text field instead of radio buttons. */
const maxRadios = 11

/** One criterion with its guidance, its scale and its anchors. */
export function CriterionField({ criterion, criteria, field, children }: CriterionFieldProps) {
  const { t, local, format } = useI18n()
  const errorText = useErrorText()
  const saveErrors = useSaveErrors(field?.name)
  useLabel(field?.id ?? '', local(criterion.name))
  if (!field) return null
  const scale = scaleOf(criterion)
  const share = criterionShare(criterion, criteria)
  const weight = t('judging.weight', { percent: format.number(share, Number.isInteger(share) ? 0 : 1) })
  const need = criterion.required ? '' : ` · ${t('form.optional')}`
  const initial = typeof field.initialValue === 'string' ? field.initialValue : undefined
  const errors = [...new Set([...(field.errors ?? []), ...saveErrors])]
  const control = { name: field.name, id: field.id, initial }
  return (
    <Fieldset
      id={groupOf(field.id)}
      legend={
        <>
          {local(criterion.name)} <span className="field-mark">{weight + need}</span>
        </>
      }
      hint={local(criterion.guidance) || undefined}
      error={errorText(errors, local(criterion.name))}
    >
      {scale.length <= maxRadios ? (
        <Scale {...control} scale={scale} />
      ) : (
        <Typed {...control} faulty={errors.length > 0} criterion={criterion} />
      )}
      <FieldConflict name={field.name} />
      <Anchors criterion={criterion} />
      {children}
    </Fieldset>
  )
}

const groupOf = (id: string) => `${id}-group`

type ControlProps = { name: string; id: string; initial: string | undefined }

function Scale({ name, id, initial, scale }: ControlProps & { scale: number[] }) {
  const { format, locale } = useI18n()
  return (
    <div className="scale">
      {scale.map((mark, index) => (
        <label key={mark} className="scale-mark">
          <input
            type="radio"
            name={name}
            id={index === 0 ? id : undefined}
            value={typedMark(mark, locale)}
            defaultChecked={initial === typedMark(mark, locale)}
            onKeyDown={pickByDigit}
          />
          <span>{format.number(mark / 100, mark % 100 === 0 ? 0 : mark % 10 === 0 ? 1 : 2)}</span>
        </label>
      ))}
    </div>
  )
}

/**
 * A digit key selects the mark of that many points, wherever in the scale the focus is; the browser handles arrow keys.
 */
function pickByDigit(event: KeyboardEvent<HTMLInputElement>) {
  if (!/^[0-9]$/.test(event.key) || event.ctrlKey || event.metaKey || event.altKey) return
  const marks = event.currentTarget.closest('.scale')?.querySelectorAll('input') ?? []
  const picked = [...marks].find(mark => mark.value === event.key)
  picked?.focus()
  picked?.click()
}

/** A text field that accepts comma and point as decimal mark and ignores the mouse wheel. */
function Typed({
  name,
  id,
  initial,
  faulty,
  criterion,
}: ControlProps & { faulty: boolean; criterion: Criterion }) {
  const { t, local, format } = useI18n()
  const { min, max, step } = criterion
  const points = (hundredths: number) =>
    format.number(hundredths / 100, hundredths % 100 === 0 ? 0 : hundredths % 10 === 0 ? 1 : 2)
  const bounds = { min: points(min), max: points(max), step: points(step) }
  return (
    <div className="scale-typed">
      <TextInput
        inputMode="decimal"
        autoComplete="off"
        name={name}
        id={id}
        defaultValue={initial}
        width="short"
        aria-label={local(criterion.name)}
        aria-describedby={faulty ? `${hintId(id)} ${errorId(groupOf(id))}` : hintId(id)}
        aria-invalid={faulty || undefined}
      />
      <span className="quiet-text" id={hintId(id)}>
        {t('judging.scale_bounds', bounds)}
      </span>
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
