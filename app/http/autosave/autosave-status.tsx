import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Link } from '#app/ui/link'
import type { Problem } from './state'
import type { AutosaveForm } from './use-autosave'

type AutosaveStatusProps = {
  autosave: Pick<AutosaveForm, 'state' | 'saved' | 'hasLocalCopy'>
  /** the text before anything is typed */
  idle: string
}

/** Says in a sentence whether what was typed is saved, and if not, why and what happens next. */
export function AutosaveStatus({ autosave, idle }: AutosaveStatusProps) {
  const { t, format } = useI18n()
  const { state, saved, hasLocalCopy } = autosave
  const { problem, savedAt } = state
  if (problem)
    return (
      <Status problem>
        <ProblemText problem={problem} /> {t(hasLocalCopy ? 'autosave.kept' : 'autosave.keep_open')}
      </Status>
    )
  if (state.sent !== null || state.pressed !== null) return <Status>{t('autosave.saving')}</Status>
  if (!saved) return <Status>{t('autosave.typing')}</Status>
  return (
    <Status>
      {savedAt === null ? idle : t('autosave.saved_at', { at: format.time(new Date(savedAt)) })}
    </Status>
  )
}

function Status({ problem = false, children }: { problem?: boolean; children: React.ReactNode }) {
  return (
    <p className="save-status" role="status" data-problem={problem || undefined}>
      {children}
    </p>
  )
}

function ProblemText({ problem }: { problem: Problem }) {
  const { t, refText } = useI18n()
  switch (problem.kind) {
    case 'signed_out':
      return (
        <>
          {t('autosave.problem.signed_out')}{' '}
          <Link href={paths.signIn()} target="_blank">
            {t('autosave.signed_out_sign_in')}
          </Link>
          .
        </>
      )
    case 'closed':
      return t('autosave.problem.closed', { reason: problem.reasons.map(refText).join(' ') })
    default:
      return t(`autosave.problem.${problem.kind}`)
  }
}
