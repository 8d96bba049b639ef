import { LanguageNote, Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Checklist } from '#app/ui/checklist'
import type { ChallengePage } from '../queries/load-challenge-page.server'
import type { EntryCheck } from './entry-status'
import { WhoMayEnter } from './who-may-enter'

type EligibilityProps = { eligibility: ChallengePage['eligibility']; checklist?: readonly EntryCheck[] }

/** Who may enter, and for the reader the answer to each condition. */
export function Eligibility({ eligibility, checklist }: EligibilityProps) {
  const { t, local } = useI18n()
  return (
    <>
      <p className="eligibility-who">
        <WhoMayEnter eligibility={eligibility} />
      </p>
      {local(eligibility.note) !== '' && (
        <div>
          <LanguageNote text={eligibility.note} />
          <p className="eligibility-note">
            <Local text={eligibility.note} />
          </p>
        </div>
      )}
      {checklist && (
        <Checklist
          words={{
            yes: t('catalogue.check.yes'),
            no: t('catalogue.check.no'),
            unknown: t('catalogue.check.unknown'),
          }}
          items={checklist.map(({ key, params, verdict }) => ({
            key,
            answer: verdict,
            text: t(key, params),
          }))}
        />
      )}
    </>
  )
}
