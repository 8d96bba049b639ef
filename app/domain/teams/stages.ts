import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'

export type StageWindow = { id: string; position: number; opensAt: Date | null; closesAt: Date | null }

/** What was decided on a stage: from when it is known, and which entries go on from it. */
export type Passage = { stageId: string; releaseAt: Date | null; entryIds: readonly string[] }

/** A team takes part in a stage, waits to learn whether it will, or knows that it will not. */
export type Part = 'in' | 'waiting' | 'out'

type Asked<S> = { stages: readonly S[]; passages: readonly Passage[]; entryId: string; now: Date }

/**
 * Each stage with the entry's part in it, first to last. Everyone is in the first; who goes on is nobody's knowledge
 * before its release, the team's neither.
 */
export function partsOf<S extends StageWindow>({ stages, passages, entryId, now }: Asked<S>) {
  const parts: { stage: S; part: Part }[] = []
  for (const stage of inOrder(stages)) {
    const before = parts.at(-1)
    const part = before ? partAfter(before, known(passages, now), entryId) : 'in'
    parts.push({ stage, part })
  }
  return parts
}

function partAfter(
  before: { stage: { id: string }; part: Part },
  passages: readonly Passage[],
  entryId: string,
): Part {
  if (before.part !== 'in') return before.part
  const passage = passages.find(({ stageId }) => stageId === before.stage.id)
  if (!passage) return 'waiting'
  return passage.entryIds.includes(entryId) ? 'in' : 'out'
}

/** The decisions that are out: the law answers for the team as for anyone. */
function known(passages: readonly Passage[], now: Date): readonly Passage[] {
  return passages.filter(({ releaseAt }) => {
    const times = { publishAt: null, closesAt: null, resultsAt: null, advancesAt: releaseAt }
    return maySeeOfChallenge({ facet: 'advancement', standing: noStanding, times, now }).ok
  })
}

/** The stage that a team works on: of those it takes part in the first that has not closed, else the last. */
export function currentStage<S extends StageWindow>(asked: Asked<S>): S | null {
  const its = partsOf(asked).flatMap(({ stage, part }) => (part === 'in' ? [stage] : []))
  return its.find(stage => !stage.closesAt || asked.now < stage.closesAt) ?? its.at(-1) ?? null
}

/** Entries are taken from the opening of the first stage until its closing. */
export function entryWindow(stages: readonly StageWindow[]): { opensAt: Date | null; closesAt: Date | null } {
  const first = inOrder(stages)[0]
  return { opensAt: first?.opensAt ?? null, closesAt: first?.closesAt ?? null }
}

function inOrder<S extends StageWindow>(stages: readonly S[]): S[] {
  return stages.toSorted((a, b) => a.position - b.position)
}
