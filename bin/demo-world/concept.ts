import { eq } from 'drizzle-orm'
import { setJudgeProfile } from '#app/domain/assignment/commands/set-judge-profile.server'
import type { Marks } from '#app/domain/challenges/content'
import { declareConflict } from '#app/domain/conflicts/commands/declare-conflict.server'
import { announceStage } from '#app/domain/decisions/commands/announce-stage.server'
import { decideStage } from '#app/domain/decisions/commands/decide-stage.server'
import { releaseStage } from '#app/domain/decisions/commands/release-stage.server'
import { computeRankingRun } from '#app/domain/ranking/commands/compute-ranking-run.server'
import { changeMarks } from '#app/domain/reviews/commands/change-marks.server'
import { overrideMark } from '#app/domain/reviews/commands/override-mark.server'
import { postToDiscussion } from '#app/domain/reviews/commands/post-to-discussion.server'
import { redactSubmission } from '#app/domain/reviews/commands/redact-submission.server'
import { reopenReview } from '#app/domain/reviews/commands/reopen-review.server'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { textOf } from '#app/domain/submissions/answers'
import { stageDecisions } from '#db/schema'
import type { Staged } from './challenges'
import type { StagesScript } from './content/final-shape'
import { judgeIn, reviewIn, stageIn, submissionIn, teamIn } from './lookup'
import { atWork, day, hour, instantAt, plus } from './times'
import { ctxAt, happens, type World } from './world'

type Concept = { world: World; staged: Staged; script: StagesScript; chair: string }
type Told = StagesScript['late']

/** The events of a first stage around its reviews, and its decision on who advances. */
export function planConcept(world: World, staged: Staged): void {
  const { stages: script, jury } = staged.script
  const { dates } = staged
  if (!script || !jury || !dates) return
  const concept = { world, staged, script, chair: jury.chair }
  planTopics(concept, jury.topics ?? {}, dates.opensAt)
  happens(world, plus(dates.closesAt, 2 * hour), at => redacts(concept, at))
  on(concept, { ...script.conflict, at: plus(dates.closesAt, 4 * hour) }, declares)
  on(concept, script.late, declares)
  on(concept, script.reopened, reopens)
  on(concept, { ...script.reopened, day: script.reopened.day + 1 }, handsInAgain)
  happens(world, atDay(concept, script.overridden), at => overrides(concept, at))
  planDiscussion(concept)
  happens(world, plus(dates.judgingEndsAt, 6 * hour), at => advances(concept, at))
  happens(world, releaseOf(concept), at => announces(concept, at))
}

const placeOf = ({ world, staged }: Concept) => ({ world, challengeId: staged.id })

function atDay({ world, staged }: Concept, { judge, team, day: days }: Omit<Told, 'text'>): Date {
  return atWork(world.now, days, `${staged.content.key} ${judge} ${team} ${days}`)
}

type Act = (concept: Concept, note: Told, at: Date) => Promise<void>

function on(concept: Concept, note: Told & { at?: Date }, play: Act): void {
  happens(concept.world, note.at ?? atDay(concept, note), at => play(concept, note, at))
}

/** Judges enter their topics some days after the invitation. */
function planTopics(concept: Concept, topics: Record<string, number[]>, opensAt: Date): void {
  const { world } = concept
  for (const [handle, known] of Object.entries(topics))
    happens(world, plus(opensAt, 8 * day), async at => {
      const { form } = await stageIn(placeOf(concept), 1)
      const options = form.findLast(({ kind }) => kind === 'choice')?.options ?? []
      const topic = known.flatMap(position => options[position]?.id ?? [])
      const judgeId = await judgeIn(placeOf(concept), handle)
      await setJudgeProfile(ctxAt(world, at, handle), { judgeId, topic, maxLoad: 6 })
    })
}

async function redacts(concept: Concept, at: Date): Promise<void> {
  const { world, staged, script } = concept
  const { from, to, team } = script.redacted
  const { entryId } = await teamIn(placeOf(concept), team)
  const { id: stageId, form } = await stageIn(placeOf(concept), 1)
  const { answers } = await submissionIn(placeOf(concept), entryId, stageId)
  const text = Object.fromEntries(form.map(({ id }) => [id, textOf(answers, id).replace(from, to)]))
  const input = { challengeId: staged.id, entryId, stageId, text, shown: [] }
  await redactSubmission(ctxAt(world, at, staged.owner), input)
}

const declares: Act = async (concept, { judge, team, text: evidence }, at) => {
  const { world, staged } = concept
  const judgeId = await judgeIn(placeOf(concept), judge)
  const { teamId } = await teamIn(placeOf(concept), team)
  const said = { kind: 'collaborator', evidence, pinned: true } as const
  const input = { challengeId: staged.id, judgeId, teamId, ...said }
  await declareConflict(ctxAt(world, at, staged.owner), input)
}

const reopens: Act = async (concept, { judge, team, text: reason }, at) => {
  const { assignmentId } = await reviewIn(placeOf(concept), { judge, team, stage: 1 })
  await reopenReview(ctxAt(concept.world, at, concept.chair), { assignmentId, reason })
}

/** Submits the same marks, except one that was meant for another submission, a point lower. */
const handsInAgain: Act = async (concept, { judge, team }, at) => {
  const { assignmentId, review, stage } = await reviewIn(placeOf(concept), { judge, team, stage: 1 })
  if (!review) throw new Error('nothing was reopened')
  const { marks, number, commentToTeam, commentToJury } = review
  const second = stage.rubric.criteria[1]?.id ?? ''
  const mark = typed({ ...marks, [second]: Math.max(0, (marks[second] ?? 0) - 100) })
  const input = { assignmentId, intent: 'submit', number, mark, commentToTeam, commentToJury } as const
  await saveReview(ctxAt(concept.world, at, judge), input)
}

async function overrides(concept: Concept, at: Date): Promise<void> {
  const { judge, team, text: reason, criterion, mark } = concept.script.overridden
  const { assignmentId, stage } = await reviewIn(placeOf(concept), { judge, team, stage: 1 })
  const criterionId = stage.rubric.criteria[criterion]?.id ?? ''
  await overrideMark(ctxAt(concept.world, at, concept.chair), { assignmentId, criterionId, mark, reason })
}

function planDiscussion(concept: Concept): void {
  const { team, posts } = concept.script.discussed
  for (const { judge, day: days, text, stance = null, changes } of posts)
    happens(concept.world, atDay(concept, { judge, team, day: days }), async at => {
      const { submissionId } = await reviewIn(placeOf(concept), { judge, team, stage: 1 })
      await postToDiscussion(ctxAt(concept.world, at, judge), { submissionId, text, stance })
      if (changes) await changesMarks(concept, { judge, team, by: changes }, plus(at, hour / 2))
    })
}

type Change = { judge: string; team: string; by: number }

async function changesMarks(concept: Concept, { judge, team, by }: Change, at: Date): Promise<void> {
  const { assignmentId, review, stage } = await reviewIn(placeOf(concept), { judge, team, stage: 1 })
  const id = stage.rubric.criteria[1]?.id ?? ''
  const marks = review?.marks ?? {}
  const mark = typed({ ...marks, [id]: (marks[id] ?? 0) + by * 100 })
  await changeMarks(ctxAt(concept.world, at, judge), { assignmentId, mark })
}

/** Hundredths of a point as typed by a judge. */
function typed(marks: Marks): Record<string, string> {
  return Object.fromEntries(Object.entries(marks).map(([id, mark]) => [id, String(mark / 100)]))
}

/** The finalists are decided and announced days later; the seed announces them in place of the worker. */
async function advances(concept: Concept, at: Date): Promise<void> {
  const { world, staged, script, chair } = concept
  const { id: stageId } = await stageIn(placeOf(concept), 1)
  const place = { challengeId: staged.id, stageId }
  await computeRankingRun(ctxAt(world, at, chair), staged.id, { stageId })
  const names = Object.keys(script.final.answers)
  const entryId = await Promise.all(names.map(async name => (await teamIn(placeOf(concept), name)).entryId))
  const deviationReason = script.advanced.reason
  await decideStage(ctxAt(world, plus(at, hour), chair), { ...place, entryId, deviationReason })
  await releaseStage(ctxAt(world, plus(at, 2 * hour), staged.owner), { ...place, at: releaseOf(concept) })
}

const releaseOf = ({ world, script }: Concept) => instantAt(world.now, { day: script.advanced.day, hour: 12 })

async function announces(concept: Concept, at: Date): Promise<void> {
  const { world } = concept
  const { id: stageId } = await stageIn(placeOf(concept), 1)
  const ofStage = eq(stageDecisions.stageId, stageId)
  const decisions = await world.database.db.select().from(stageDecisions).where(ofStage)
  const system = { ...ctxAt(world, at, null), actor: { kind: 'system' } } as const
  for (const { id: decisionId, releaseAt } of decisions)
    if (releaseAt) await announceStage(system, { decisionId, releaseAt: releaseAt.toISOString() })
}
