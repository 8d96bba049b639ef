import { useI18n } from '#app/i18n/use-i18n'
import type { loadResult } from '../queries/load-result.server'

type Shown = Awaited<ReturnType<typeof loadResult>>
type JuryProps = { jury: NonNullable<Shown['result']>['jury'] }

/** The judges, the chair first; does not show which marks are whose. */
export function Jury({ jury }: JuryProps) {
  const { t } = useI18n()
  if (jury.length === 0) return null
  return (
    <section aria-labelledby="jury">
      <h2 id="jury">{t('decisions.result.jury')}</h2>
      <ul className="jury-list">
        {jury.map(({ id, name, chair }) => (
          <li key={id}>{chair ? t('decisions.result.jury_chair', { name }) : name}</li>
        ))}
      </ul>
    </section>
  )
}
