import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'
import { type Outcome, outcomes } from '../screening-state'

type Screening = {
  id: string
  outcome: string
  reason: string | null
  until: Date | null
  at: Date
  stage: LocalText | null
}

/** What was decided on an entry, the newest first. */
export function ScreeningHistory({ history, zone }: { history: readonly Screening[]; zone: string }) {
  const { t, local, format } = useI18n()
  if (history.length === 0) return null
  return (
    <ol className="screening-history">
      {history.map(each => (
        <li key={each.id}>
          <p>
            <strong>{t(`screening.outcome.${outcomeOf(each.outcome)}`)}</strong>{' '}
            <span className="muted">
              {format.instant(each.at, zone)}
              {each.stage && ` · ${local(each.stage)}`}
            </span>
          </p>
          {each.reason && <p className="pre-line">{each.reason}</p>}
          {each.until && (
            <p className="muted">
              {t(each.outcome === 'sent_back' ? 'screening.correct_until' : 'screening.may_appeal', {
                until: format.instant(each.until, zone),
              })}
            </p>
          )}
        </li>
      ))}
    </ol>
  )
}

function outcomeOf(stored: string): Outcome {
  return outcomes.find(outcome => outcome === stored) ?? 'passed'
}
