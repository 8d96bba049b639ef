import { activeSubmission, keptEntry, meets } from '#app/domain/shared/active'
import type { LocalText } from '#app/domain/shared/local-text'
import { currentStage, type StageOutcome, type StageWindow } from '#app/domain/teams/stages'
import { nextStep } from './next-step'
import { stageStates } from './stage-states'

type Work = { stageId: string; withdrawnAt: Date | null; versions: readonly unknown[] }
type Stage = StageWindow & {
  name: LocalText
  judgingEndsAt: Date | null
  pausedAt: Date | null
  pauseReason: LocalText | null
}
type Own = {
  challenge: {
    stages: readonly Stage[]
    passages: readonly StageOutcome[]
    challenge: { state: string }
    resultsAt: Date | null
  }
  entry: { id: string; withdrawnAt: Date | null; excludedAt: Date | null }
  members: number
  facts: { eligibility: { teamMin: number } }
}

/** A team's progress: its current stage, its part in every stage, and its next step. */
export function submissionProgress(
  { challenge, entry, members, facts }: Own,
  work: readonly Work[],
  now: Date,
) {
  const { stages, passages } = challenge
  const args = { stages, passages, entryId: entry.id, now }
  const submitted = new Set(work.filter(stands).map(each => each.stageId))
  const states = stageStates({ ...args, submitted })
  const current = currentStage(args)
  const after = states[states.findIndex(({ stage }) => stage.id === current?.id) + 1] ?? null
  const stage = current && {
    id: current.id,
    name: current.name,
    opensAt: current.opensAt,
    closesAt: current.closesAt,
    pausedAt: current.pausedAt,
    pauseReason: current.pauseReason,
  }
  return {
    stage,
    stages: states.map(each => ({
      id: each.stage.id,
      name: each.stage.name,
      opensAt: each.stage.opensAt,
      closesAt: each.stage.closesAt,
      state: each.state,
      versions: work.find(({ stageId }) => stageId === each.stage.id)?.versions.length ?? 0,
    })),
    /** the stage after which the jury decides, and when it plans to have decided */
    after: after && {
      name: after.stage.name,
      knownBy: after.stage.opensAt ?? current?.judgingEndsAt ?? null,
    },
    next: nextStep({
      now,
      withdrawn: !meets(keptEntry, entry),
      excluded: entry.excludedAt !== null,
      cancelled: challenge.challenge.state === 'cancelled',
      resultsAt: challenge.resultsAt,
      opensAt: current?.opensAt ?? null,
      closesAt: current?.closesAt ?? null,
      after: after && after.part !== 'in' ? after.part : null,
      begun: work.some(({ stageId }) => stageId === current?.id),
      submitted: current !== null && submitted.has(current.id),
      members,
      teamMin: facts.eligibility.teamMin,
    }),
  }
}

/** Whether it has a version that is not withdrawn. */
function stands(work: Work): boolean {
  return meets(activeSubmission, work) && work.versions.length > 0
}
