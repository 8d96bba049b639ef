import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { mayMove } from './lifecycle'
import type { ChallengeState } from './phase'

/** The maximum number of stages of a challenge. */
const maxStages = 8

export type StageWindow = { opensAt: Date | null; closesAt: Date | null; judgingEndsAt: Date | null }

type Facts = { state: ChallengeState; promised: boolean; entered: boolean; now: Date }
type StagePosition = StageWindow & { first: boolean; begun: boolean }

/** Whether teams have drafts for a stage, and whether its judging is open. */
export type StageUse = { entered: boolean; judging: boolean }

/** Teams rely on the first stage from their entry on, and on a later one from its opening or its first draft on. */
export function stageUse(stage: StagePosition, { promised, entered, now }: Omit<Facts, 'state'>): StageUse {
  const opened = promised && isPast(stage.opensAt, now)
  return {
    entered: stage.begun || (stage.first ? entered : opened),
    judging: promised && isPast(stage.closesAt, now),
  }
}

/** A stage can be added at the end while the last stage still accepts submissions. */
export function canAddStage({ state, promised, now }: Facts, stages: readonly StageWindow[]): Verdict {
  const closed = promised && isPast(stages.at(-1)?.closesAt ?? null, now)
  return all(
    mayMove(state, 'edit'),
    closed ? deny('challenges.stages.last_closed') : allow,
    stages.length >= maxStages ? deny('challenges.stages.too_many', { count: maxStages }) : allow,
  )
}

/** A stage can be removed when nobody has started on it and it was not published. */
export function canRemoveStage(facts: Facts, stage: StagePosition, count: number): Verdict {
  const { state, promised, entered, now } = facts
  return all(
    mayMove(state, 'edit'),
    count < 2 ? deny('challenges.stages.only_one') : allow,
    stage.begun ? deny('challenges.stages.has_submissions') : allow,
    promised && isPast(stage.closesAt, now) ? deny('challenges.stages.closed') : allow,
    promised && isPast(stage.opensAt, now) ? deny('challenges.stages.opened') : allow,
    promised && entered && stage.opensAt !== null ? deny('challenges.stages.promised') : allow,
  )
}

/** The order of the stages cannot change after publication. */
export function canMoveStage({ state, promised }: Pick<Facts, 'state' | 'promised'>): Verdict {
  return all(mayMove(state, 'edit'), promised ? deny('challenges.stages.order_promised') : allow)
}

/** The index of a stage that opens before the one before it has closed. */
export function opensTooSoon(stages: readonly StageWindow[]): number[] {
  return later(stages, (before, { opensAt }) =>
    Boolean(opensAt && before.closesAt && opensAt < before.closesAt),
  )
}

/** A warning, not an error: a stage that opens while the one before it is still being judged. */
export function opensUnjudged(stages: readonly StageWindow[]): number[] {
  return later(stages, (before, { opensAt }) =>
    Boolean(opensAt && before.judgingEndsAt && opensAt < before.judgingEndsAt),
  )
}

function later(
  stages: readonly StageWindow[],
  wrong: (before: StageWindow, stage: StageWindow) => boolean,
): number[] {
  return stages.flatMap((stage, index) => {
    const before = stages[index - 1]
    return before && wrong(before, stage) ? [index] : []
  })
}

function isPast(instant: Date | null, now: Date): boolean {
  return instant !== null && instant <= now
}
