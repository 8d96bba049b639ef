import { noStanding } from '#app/domain/shared/standing'
import { maySeeOfChallenge } from '#app/domain/visibility/disclosure-rules'

export type StageWindow = { id: string; position: number; opensAt: Date | null; closesAt: Date | null }

/** The decision on a stage: from when it is public, and which entries advance. */
export type StageOutcome = { stageId: string; releaseAt: Date | null; entryIds: readonly string[] }

/** A team takes part in a stage, waits for the decision, or did not advance. */
export type Part = 'in' | 'waiting' | 'out'

type StageQuery<S> = { stages: readonly S[]; passages: readonly StageOutcome[]; entryId: string; now: Date }

/**
 * Each stage in order, with the entry's part in it. Everyone takes part in the first; nobody knows who advances before
 * the release, not even the team.
 */
export function partsOf<S extends StageWindow>({ stages, passages, entryId, now }: StageQuery<S>) {
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
  passages: readonly StageOutcome[],
  entryId: string,
): Part {
  if (before.part !== 'in') return before.part
  const passage = passages.find(({ stageId }) => stageId === before.stage.id)
  if (!passage) return 'waiting'
  return passage.entryIds.includes(entryId) ? 'in' : 'out'
}

/** The public decisions; the disclosure rules are the same for the team as for everyone. */
function known(passages: readonly StageOutcome[], now: Date): readonly StageOutcome[] {
  return passages.filter(({ releaseAt }) => {
    const times = { publishAt: null, closesAt: null, resultsAt: null, advancesAt: releaseAt }
    return maySeeOfChallenge({ facet: 'advancement', standing: noStanding, times, now }).ok
  })
}

/** A team's current stage: of those it takes part in the first that has not closed, else the last. */
export function currentStage<S extends StageWindow>(query: StageQuery<S>): S | null {
  const its = partsOf(query).flatMap(({ stage, part }) => (part === 'in' ? [stage] : []))
  return its.find(stage => !stage.closesAt || query.now < stage.closesAt) ?? its.at(-1) ?? null
}

/** Entries are accepted from the opening of the first stage until its closing. */
export function entryWindow(stages: readonly StageWindow[]): { opensAt: Date | null; closesAt: Date | null } {
  const first = inOrder(stages)[0]
  return { opensAt: first?.opensAt ?? null, closesAt: first?.closesAt ?? null }
}

function inOrder<S extends StageWindow>(stages: readonly S[]): S[] {
  return stages.toSorted((a, b) => a.position - b.position)
}
