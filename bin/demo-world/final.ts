import { setAssignments } from '#app/domain/assignment/commands/set-assignments.server'
import { localOf } from '#app/domain/challenges/zoned-time'
import { addPanel } from '#app/domain/panels/commands/add-panel.server'
import { castVote } from '#app/domain/panels/commands/cast-vote.server'
import { editPanel } from '#app/domain/panels/commands/edit-panel.server'
import { saveReview } from '#app/domain/reviews/commands/save-review.server'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import type { Part } from './cast'
import { loadStaged, type Staged } from './challenges'
import type { PanelContent, StagesScript } from './content/final-shape'
import type { TeamContent } from './content/shape'
import { type Draw, drawsFor } from './draws'
import type { Entrant } from './entrants'
import { judgeOf } from './jury'
import { judgeIn, reviewIn, stageIn, submissionIn, teamIn } from './lookup'
import { reviewOf } from './reviews'
import { baku, between, day, hour, instantAt, plus } from './times'
import { ctxAt, happens, type World } from './world'

type Final = {
  world: World
  staged: Staged
  script: StagesScript
  chair: string
  finalists: Entrant[]
  closesAt: Date
  /** ids of its panels, in order */
  panelIds: string[]
}

/** The last stage: finalists submit, panels are set up, and those whose window has opened vote and review. */
export function planFinal(
  world: World,
  staged: Staged,
  { entrants, crowd }: { entrants: Entrant[]; crowd: Part[] },
) {
  const { stages: script, jury } = staged.script
  if (!script || !jury) return
  const finalists = entrants.filter(({ team }) => script.final.answers[team.name])
  const closesAt = instantAt(world.now, script.final.closes)
  const final = { world, staged, script, chair: jury.chair, finalists, closesAt, panelIds: [] }
  const opensAt = instantAt(world.now, script.final.opens)
  for (const { team, members } of finalists) planHandingIn(final, { team, members, opensAt })
  happens(world, plus(opensAt, day), at => setsUp(final, at))
  happens(world, plus(closesAt, 15 * hour), at => assigns(final, at))
  for (const panel of script.panels)
    if (instantAt(world.now, panel.opens) < world.now)
      panel.kind === 'public' ? planVotes(final, panel, crowd) : planMarking(final, panel)
}

const placeOf = ({ world, staged }: Final) => ({ world, challengeId: staged.id })
const drawOf = ({ staged }: Final, subject: string): Draw =>
  drawsFor(`${staged.content.key} final ${subject}`)

type HandingIn = { team: TeamContent; members: Part[]; opensAt: Date }

function planHandingIn(final: Final, { team, members, opensAt }: HandingIn): void {
  const { world, script, closesAt } = final
  const [captain] = members
  const at = between(drawOf(final, team.name), plus(opensAt, 5 * day), plus(closesAt, -hour))
  happens(world, at, async now => {
    const { entryId } = await teamIn(placeOf(final), team.name)
    const { id: stageId, form } = await stageIn(placeOf(final), 2)
    const answers = script.final.answers[team.name] ?? []
    const typed = Object.fromEntries(form.map(({ id }, index) => [id, answers[index]]))
    const ctx = ctxAt(world, now, captain?.handle ?? null, captain?.language)
    const { draftNumber } = await saveDraft(ctx, { entryId, stageId, typed, draftNumber: 0 })
    await submitVersion(ctx, { entryId, stageId, draftNumber, key: 'seed final' })
  })
}

async function setsUp(final: Final, at: Date): Promise<void> {
  const { world, staged, script } = final
  const { id: stageId, form } = await stageIn(placeOf(final), 2)
  const ctx = ctxAt(world, at, staged.owner)
  for (const { name, kind, max, judges, ...window } of script.panels) {
    const local = (moment: PanelContent['opens']) => localOf(instantAt(world.now, moment), baku)
    const times = { opensAt: local(window.opens), closesAt: local(window.closes) }
    const showcase = kind === 'public' ? form.slice(0, 1).map(({ id }) => id) : []
    const facts = { challengeId: staged.id, stageId, name, kind, max, ...times, voterDays: 0, showcase }
    const { id: panelId } = await addPanel(ctx, facts)
    final.panelIds.push(panelId)
    const seat = await Promise.all(judges.map(handle => judgeIn(placeOf(final), handle)))
    if (seat.length > 0) await editPanel(ctx, { ...facts, panelId, seat })
  }
}

/** In the final each judge of a panel reviews every finalist. */
async function assigns(final: Final, at: Date): Promise<void> {
  const { world, staged, script, chair, finalists } = final
  const { id: stageId } = await stageIn(placeOf(final), 2)
  const handles = script.panels.flatMap(({ judges }) => judges)
  const judgeIds = await Promise.all(handles.map(handle => judgeIn(placeOf(final), handle)))
  const submissionIds = await Promise.all(finalists.map(({ team }) => workOf(final, team.name)))
  const pairs = judgeIds.flatMap(judgeId => submissionIds.map(submissionId => ({ judgeId, submissionId })))
  const input = { challengeId: staged.id, which: { stageId }, pairs }
  await setAssignments(ctxAt(world, at, chair), input)
}

async function workOf(final: Final, team: string): Promise<string> {
  const { entryId } = await teamIn(placeOf(final), team)
  const { id: stageId } = await stageIn(placeOf(final), 2)
  return (await submissionIn(placeOf(final), entryId, stageId)).id
}

/** The reviews of an open panel, as far as the script says; the next review is a draft. */
function planMarking(final: Final, { judges, opens }: PanelContent): void {
  const { world, script, finalists } = final
  const from = plus(instantAt(world.now, opens), 2 * hour)
  const pace = (world.now.getTime() - from.getTime()) / (finalists.length + 1)
  for (const judge of judges) {
    const submitted = script.submitted[judge] ?? 0
    finalists.slice(0, submitted + 1).forEach(({ team }, index) => {
      const at = between(
        drawOf(final, `${judge} ${team.name}`),
        plus(from, pace * index),
        plus(from, pace * (index + 1)),
      )
      happens(world, at, now => marks(final, { judge, team, draft: index >= submitted }, now))
    })
  }
}

type Marking = { judge: string; team: TeamContent; draft: boolean }

async function marks(final: Final, { judge, team, draft }: Marking, at: Date): Promise<void> {
  const { assignmentId, stage } = await reviewIn(placeOf(final), { judge, team: team.name, stage: 2 })
  const key = `${final.staged.content.key} final`
  const written = reviewOf({ judge: judgeOf(judge), key, team, rubric: stage.rubric, draft })
  const intent = draft ? 'save' : 'submit'
  await saveReview(ctxAt(final.world, at, judge), { assignmentId, intent, number: 0, ...written })
}

/** Some people of the other challenges give points to a few of the finalists. */
function planVotes(final: Final, panel: PanelContent, crowd: Part[]): void {
  const { world, script, finalists } = final
  const opensAt = instantAt(world.now, panel.opens)
  const competing = new Set(finalists.flatMap(({ members }) => members.map(({ handle }) => handle)))
  const voters = crowd.filter(
    ({ handle, joinsAt }) => !competing.has(handle) && joinsAt < plus(opensAt, -day),
  )
  for (const { handle } of voters.slice(0, script.voters)) {
    const draw = drawOf(final, `vote ${handle}`)
    const at = between(draw, opensAt, plus(world.now, -hour))
    const ballot = finalists.flatMap(({ team }) =>
      draw() < 0.7 ? [{ team, points: pointsFor(team, draw) }] : [],
    )
    happens(world, at, now => votes(final, { handle, ballot, position: script.panels.indexOf(panel) }, now))
  }
}

const pointsFor = ({ worth }: TeamContent, draw: Draw) =>
  Math.max(0, Math.min(5, Math.round(worth / 2 + 3 * (draw() - 0.5))))

type Vote = { handle: string; ballot: { team: TeamContent; points: number }[]; position: number }

async function votes(final: Final, { handle, ballot, position }: Vote, at: Date): Promise<void> {
  const { challenge } = await loadStaged(final.world, final.staged)
  const panelId = final.panelIds[position] ?? ''
  for (const { team, points } of ballot) {
    const submissionId = await workOf(final, team.name)
    await castVote(ctxAt(final.world, at, handle), { slug: challenge.slug, panelId, submissionId, points })
  }
}
