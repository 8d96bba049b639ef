import type { ChangeEventHandler } from 'react'
import { useI18n } from '#app/i18n/use-i18n'
import { formId } from './use-filter-form'

type FacetProps = {
  name: string
  legend: string
  chosen: readonly string[]
  options: readonly { value: string; label: string; count: number }[]
  /** how many challenges are listed: a filter whose every choice lists them all is left out */
  total: number
  onChange: ChangeEventHandler<HTMLInputElement>
}

/** The choices of one filter, each with how many challenges it would show; empty ones are left out. */
export function Facet({ name, legend, chosen, options, total, onChange }: FacetProps) {
  const { format } = useI18n()
  const offered = options.filter(option => option.count > 0 || chosen.includes(option.value))
  const cuts = offered.some(option => option.count !== total)
  if (chosen.length === 0 && !cuts) return null
  return (
    <fieldset className="facet">
      <legend className="facet-legend">{legend}</legend>
      {offered.map(({ value, label, count }) => (
        <label className="facet-choice" key={value}>
          <input
            type="checkbox"
            name={name}
            value={value}
            form={formId}
            checked={chosen.includes(value)}
            onChange={onChange}
          />
          <span>{label}</span>
          <span className="facet-count">{format.number(count)}</span>
        </label>
      ))}
    </fieldset>
  )
}
