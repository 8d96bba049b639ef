import { LanguageNote, Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { Checklist } from '#app/ui/checklist'
import type { ChallengePage } from '../queries/load-challenge-page.server'
import type { EntryCheck } from './entry-status'
import { useRemedy } from './use-remedy'
import { WhoMayEnter } from './who-may-enter'

type EligibilityProps = {
  slug: string
  eligibility: ChallengePage['eligibility']
  checklist?: readonly EntryCheck[]
}

/** Who may enter, and for the reader the answer to each condition. */
export function Eligibility({ slug, eligibility, checklist }: EligibilityProps) {
  const { t, local } = useI18n()
  const remedyOf = useRemedy(slug)
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
            note: remedyOf(key),
          }))}
        />
      )}
    </>
  )
}
