import type { ReactNode } from 'react'
import { DeskPage } from '#app/domain/challenges/views/desk-page'
import type { LocalText } from '#app/domain/shared/local-text'
import { useI18n } from '#app/i18n/use-i18n'

type CasePageProps = {
  challenge: { id: string; title: LocalText }
  host: boolean
  section: 'jury' | 'assignments' | 'ranking' | 'decision' | 'payouts'
  lead?: ReactNode
  children: ReactNode
}

/** The frame of the pages on which a challenge is judged and decided. */
export function JudgingPage({ challenge, host, section, lead, children }: CasePageProps) {
  const { t } = useI18n()
  return (
    <DeskPage challenge={challenge} host={host} tab={section} title={t(`judging.tab_${section}`)} lead={lead}>
      {children}
    </DeskPage>
  )
}
