import type { LocalText } from '#app/domain/shared/local-text'
import { Deadline } from '#app/domain/teams/views/deadline'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Badge } from '#app/ui/badge'
import { Card } from '#app/ui/card'
import type { NextStep } from '../next-step'

type EntryCardProps = {
  entry: {
    entryId: string
    team: string
    challenge: { title: LocalText; timeZone: string }
    stage: { closesAt: Date | null } | null
    next: NextStep
  }
  now: Date
  level: 2 | 3
}

const tones = {
  begin: 'awaiting',
  continue: 'awaiting',
  gather_team: 'awaiting',
  edit_until: 'done',
  await_judging: 'info',
  await_opening: 'done',
  await_decision: 'info',
  not_advanced: 'neutral',
  missed: 'neutral',
  withdrawn: 'neutral',
  excluded: 'danger',
  cancelled: 'danger',
  see_results: 'open',
} as const

/** Steps before which the deadline still matters to the team. */
const timed: readonly NextStep[] = ['begin', 'continue', 'gather_team', 'edit_until']

/** An entry of the reader: its state, and the deadline while it can still be changed. */
export function EntryCard({ entry, now, level }: EntryCardProps) {
  const { t, local } = useI18n()
  const { entryId, team, challenge, stage, next } = entry
  return (
    <Card
      level={level}
      eyebrow={<Badge tone={tones[next]}>{t(`teams.entry.state.${next}`)}</Badge>}
      title={local(challenge.title)}
      href={paths.entry(entryId)}
      footer={team}
    >
      {stage?.closesAt && timed.includes(next) && (
        <Deadline at={stage.closesAt} zone={challenge.timeZone} now={now} />
      )}
    </Card>
  )
}
