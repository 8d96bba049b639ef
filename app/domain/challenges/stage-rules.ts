import { all, allow, deny, type Verdict } from '#app/domain/shared/verdict'
import { mayMove } from './lifecycle'
import type { ChallengeState } from './phase'

/** A challenge of more rounds than this is several challenges. */
const mostStages = 8

export type StageWindow = { opensAt: Date | null; closesAt: Date | null; judgingEndsAt: Date | null }

type Facts = { state: ChallengeState; promised: boolean; entered: boolean; now: Date }
type Place = StageWindow & { first: boolean; begun: boolean }

/** Whether teams have written for a stage, and whether its judging is open. */
export type Relied = { entered: boolean; judging: boolean }

/** Whoever enters relies on the first stage; a later one is relied on from its opening, or from the first draft. */
export function reliedOn(stage: Place, { promised, entered, now }: Omit<Facts, 'state'>): Relied {
  const opened = promised && isPast(stage.opensAt, now)
  return {
    entered: stage.begun || (stage.first ? entered : opened),
    judging: promised && isPast(stage.closesAt, now),
  }
}

/** A stage more, behind the others: for as long as the last one still takes submissions. */
export function canAddStage({ state, promised, now }: Facts, stages: readonly StageWindow[]): Verdict {
  const closed = promised && isPast(stages.at(-1)?.closesAt ?? null, now)
  return all(
    mayMove(state, 'edit'),
    closed ? deny('challenges.stages.last_closed') : allow,
    stages.length >= mostStages ? deny('challenges.stages.too_many', { count: mostStages }) : allow,
  )
}

/** What nobody has begun and nobody was promised is taken away again. */
export function canRemoveStage(facts: Facts, stage: Place, count: number): Verdict {
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

/** The order of the stages is part of what is promised. */
export function canMoveStage({ state, promised }: Pick<Facts, 'state' | 'promised'>): Verdict {
  return all(mayMove(state, 'edit'), promised ? deny('challenges.stages.order_promised') : allow)
}

/** A stage that opens before the one before it has closed, by its index. */
export function opensTooSoon(stages: readonly StageWindow[]): number[] {
  return later(stages, (before, { opensAt }) =>
    Boolean(opensAt && before.closesAt && opensAt < before.closesAt),
  )
}

/** Unwise rather than wrong: a stage that opens while the one before it is still being judged. */
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
