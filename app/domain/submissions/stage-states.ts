import { type Part, type Passage, partsOf, type StageWindow } from '#app/domain/teams/stages'

/** Where a team stands in one stage, in a word. */
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

type Asked<S> = {
  stages: readonly S[]
  passages: readonly Passage[]
  entryId: string
  /** stages for which something stands as submitted */
  submitted: ReadonlySet<string>
  now: Date
}

/** Every stage with what it is to the team now, first to last. */
export function stageStates<S extends StageWindow>({ submitted, ...asked }: Asked<S>) {
  const parts = partsOf(asked)
  return parts.map(({ stage, part }, index) => ({
    stage,
    part,
    state: stateOf({
      stage,
      part,
      after: parts[index + 1]?.part ?? null,
      submitted: submitted.has(stage.id),
      now: asked.now,
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
