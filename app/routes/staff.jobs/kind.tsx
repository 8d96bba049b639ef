import { useI18n } from '#app/i18n/use-i18n'
import type { StaffJobs } from '#app/worker/staff-jobs.server'

/** What a job does, in the reader's language, with the name of its kind as the log has it. */
export function Kind({ kind, name }: Pick<StaffJobs['retries'][number], 'kind' | 'name'>) {
  const { t } = useI18n()
  // keys with `.mail.` are texts of mails
  const key = name === 'mail.account' ? 'account_mail' : name
  return (
    <>
      {t(`institutions.staff.jobs.kind.${key}`)} <span className="quiet-text">{kind}</span>
    </>
  )
}
