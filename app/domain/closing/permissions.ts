import { allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { mustHandOver, type Ties, teamOutcome } from './memberships'

/** Whether a person may close their account: not as staff, nor while a team or an institution depends on them. */
export function canClose({ staff, ties }: { staff: boolean; ties: Ties }): Verdict {
  if (staff) return deny('closing.is_staff')
  const waits = ties.teams.some(tie => ['hand_over', 'decided'].includes(teamOutcome(tie)))
  return waits || ties.hosts.some(mustHandOver) ? deny('closing.blocked') : allow
}
