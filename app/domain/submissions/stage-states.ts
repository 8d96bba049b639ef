import { type Part, partsOf, type StageOutcome, type StageWindow } from '#app/domain/teams/stages'

/** A team's state in one stage. */
export type StageState =
  | 'upcoming'
  | 'open'
  | 'handed_in'
  | 'judged'
  | 'went_on'
  | 'stopped'
  | 'missed'
  | 'waiting'
  | 'out'

type StageQuery<S> = {
  stages: readonly S[]
  passages: readonly StageOutcome[]
  entryId: string
  /** stages with a submission that is not withdrawn */
  submitted: ReadonlySet<string>
  now: Date
}

/** Every stage in order, with the team's state in it. */
export function stageStates<S extends StageWindow>({ submitted, ...query }: StageQuery<S>) {
  const parts = partsOf(query)
  return parts.map(({ stage, part }, index) => ({
    stage,
    part,
    state: stateOf({
      stage,
      part,
      after: parts[index + 1]?.part ?? null,
      submitted: submitted.has(stage.id),
      now: query.now,
    }),
  }))
}

type Facts = { stage: StageWindow; part: Part; after: Part | null; submitted: boolean; now: Date }

function stateOf({ stage: { opensAt, closesAt }, part, after, submitted, now }: Facts): StageState {
  if (part !== 'in') return part
  if (!opensAt || now < opensAt) return 'upcoming'
  if (!closesAt || now < closesAt) return submitted ? 'handed_in' : 'open'
  if (!submitted) return 'missed'
  if (after === 'in') return 'went_on'
  return after === 'out' ? 'stopped' : 'judged'
}
