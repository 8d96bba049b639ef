import type { Ctx } from '#app/domain/shared/context'
import { saveDraft } from '#app/domain/submissions/commands/save-draft.server'
import { submitVersion } from '#app/domain/submissions/commands/submit-version.server'
import { withdrawSubmission } from '#app/domain/submissions/commands/withdraw-submission.server'
import { acceptInvitation } from '#app/domain/teams/commands/accept-invitation.server'
import { enterChallenge } from '#app/domain/teams/commands/enter-challenge.server'
import { inviteMember } from '#app/domain/teams/commands/invite-member.server'
import { nameOnCard } from '#app/domain/teams/commands/name-on-card.server'
import { saveCard } from '#app/domain/teams/commands/save-card.server'
import { withdrawEntry } from '#app/domain/teams/commands/withdraw-entry.server'
import { paths } from '#app/paths'
import { answersOf } from './answers'
import { type Crowd, castMember, type Part } from './cast'
import { loadStaged, type Staged } from './challenges'
import type { TeamContent } from './content/shape'
import { type Draw, drawsFor } from './draws'
import { chooses, sendAttempt } from './metric'
import type { MetricTask } from './tasks/task'
import { between, day, earliest, hour, plus } from './times'
import { ctxAt, emailOf, happens, readMailedSecret, type World } from './world'

/** A team of the script; its ids are known once it has entered. */
export type Entrant = {
  team: TeamContent
  members: Part[]
  /** whether its submission is judged */
  stands: boolean
}

type Entry = {
  world: World
  staged: Staged
  team: TeamContent
  draw: Draw
  members: Part[]
  entryId: string
  draftNumber: number
  /** until when the team can act */
  end: Date
}

/** Teams enter, invite members, write, submit, improve, and sometimes withdraw. */
export function planEntrants(crowd: Crowd, staged: Staged): Entrant[] {
  const { dates, script } = staged
  const { world } = crowd
  if (!dates || !script.entrants) return []
  const eve = plus(world.now, script.cancelled ? (script.cancelled.day - 1) * day : 0)
  const end = earliest(plus(dates.closesAt, -20 * 60_000), plus(eve, -40 * 60_000))
  const busy = new Set<string>()
  return script.entrants.teams.map(team => {
    const draw = drawsFor(`${staged.content.key} ${team.name}`)
    const latest = plus(dates.opensAt, 0.62 * (end.getTime() - dates.opensAt.getTime()))
    const enteredAt = between(draw, plus(dates.opensAt, 2 * hour), latest)
    const members = gather(crowd, { staged, team, draw, enteredAt, busy })
    const entry = { world, staged, team, draw, members, entryId: '', draftNumber: 0, end }
    planTeam(entry, enteredAt)
    planWork(entry, enteredAt)
    const stands = team.fate === undefined && team.versions !== 0
    return { team, members, stands }
  })
}

type Gathering = { staged: Staged; team: TeamContent; draw: Draw; enteredAt: Date; busy: Set<string> }

function gather(crowd: Crowd, { staged, team, draw, enteredAt, busy }: Gathering): Part[] {
  const { types } = staged.content.eligibility
  const type = team.type ?? (types.length === 0 || types.includes('individual') ? 'individual' : types[0])
  const { language = 'az' } = team
  const demo = crowd.parts.filter(part => team.demo?.some(handle => handle === part.handle))
  const rest = Array.from({ length: team.size - demo.length }, () => {
    const wanted = { type: type ?? 'individual', language, team: team.name, before: enteredAt, busy }
    const part = castMember(crowd, draw, wanted)
    busy.add(part.handle)
    return part
  })
  for (const part of demo) busy.add(part.handle)
  return [...demo, ...rest]
}

function planTeam(entry: Entry, enteredAt: Date): void {
  const { world, staged, team, draw, members, end } = entry
  const [captain, ...others] = members
  if (!captain) throw new Error(`${team.name} has no one`)
  happens(world, enteredAt, async at => {
    const { challenge, ruleVersionId } = await loadStaged(world, staged)
    const input = { name: team.name, ruleVersionId, accepted: 'on' as const }
    const ctx = ctxAt(world, at, captain.handle, captain.language)
    entry.entryId = (await enterChallenge(ctx, { slug: challenge.slug, input })).entryId
  })
  others.forEach((member, index) => {
    const invitedAt = plus(enteredAt, (index + 1) * 9 * 60_000)
    const link = paths.teamInvitationAnswer
    let secret = ''
    happens(world, invitedAt, async at => {
      const ctx = ctxAt(world, at, captain.handle, captain.language)
      await inviteMember(ctx, { entryId: entry.entryId, email: emailOf(member.handle) })
      secret = await readMailedSecret(world, link)
    })
    const answeredAt = between(draw, plus(invitedAt, hour / 2), earliest(plus(invitedAt, 2 * day), end))
    happens(world, answeredAt, async at => {
      const { ruleVersionId } = await loadStaged(world, staged)
      const accepted = { ruleVersionId, accepted: 'on' } as const
      await acceptInvitation(ctxAt(world, at, member.handle, member.language), secret, accepted)
    })
  })
}

/** A first draft, then versions towards the deadline, each better than the one before. */
function planWork(entry: Entry, enteredAt: Date): void {
  const { world, team, draw, end } = entry
  const { fate, versions = 1 } = team
  if (fate === 'withdrawn_entry') planLeaving(entry, enteredAt)
  if (fate === 'withdrawn_entry' || fate === 'entered_only') return
  const { byMetric } = entry.staged.script
  if (byMetric) {
    planAttempts(entry, byMetric, enteredAt)
    return
  }
  const begin = plus(enteredAt, 0.3 * (end.getTime() - enteredAt.getTime()))
  const begunAt = between(draw, plus(enteredAt, hour), begin)
  writes(entry, begunAt, { part: versions === 0 ? 0.5 : 0.3, hands: null })
  const span = (end.getTime() - begunAt.getTime()) / (versions + 1)
  for (let number = 1; number <= versions; number++) {
    const from = plus(begunAt, span * (number - 0.3) + hour / 4)
    const at = between(draw, from, earliest(plus(from, span), plus(end, -hour / 6)))
    writes(entry, at, { part: versions === 1 ? 1 : 0.6 + (0.4 * number) / versions, hands: number })
  }
  if (fate === 'withdrawn_submission') planWithdrawal(entry)
  if (team.card) happens(world, plus(end, hour / 12), at => showsCard(entry, at))
}

/** The captain writes the card from the description of the solution, and everyone agrees to be named. */
async function showsCard({ world, team, members, entryId }: Entry, at: Date): Promise<void> {
  const { language = 'az', title, solution } = team
  for (const [index, { handle }] of members.entries()) {
    const ctx = ctxAt(world, at, handle)
    const texts = { title: { [language]: title }, summary: { [language]: solution } }
    if (index === 0) await saveCard(ctx, { entryId, ...texts, agreed: 'on' })
    await nameOnCard(ctx, { entryId, named: true })
  }
}

/** `part`: how much of the text is written by now. `hands`: the version that is submitted, or null for a draft. */
function writes(entry: Entry, at: Date, { part, hands }: { part: number; hands: number | null }): void {
  const { world, staged, members } = entry
  const writer = members[(hands ?? 0) % members.length]
  happens(world, at, async now => {
    const { stage } = await loadStaged(world, staged)
    const ctx = ctxAt(world, now, writer?.handle ?? null, writer?.language)
    const place = { entryId: entry.entryId, stageId: stage.id }
    const typed = answersOf({ staged, team: entry.team, form: stage.form, part })
    const saved = await saveDraft(ctx, { ...place, typed, draftNumber: entry.draftNumber })
    entry.draftNumber = saved.draftNumber
    if (hands === null) return
    const receiptPath = (number: number) => paths.receipt(place.entryId, place.stageId, number)
    const sent = { ...place, draftNumber: saved.draftNumber, key: `seed ${hands}`, receiptPath }
    await submitVersion(ctx, sent)
  })
}

/** Attempts over the days until now; where two may count, teams with several choose the last and one before. */
function planAttempts(entry: Entry, task: MetricTask, enteredAt: Date): void {
  const { world, team, draw, members, staged } = entry
  const { versions: of = 1, worth, name } = team
  const end = earliest(entry.end, plus(world.now, -hour))
  const span = (end.getTime() - enteredAt.getTime()) / of
  const acts = (at: Date, play: (ctx: Ctx, place: { entryId: string; stageId: string }) => Promise<void>) =>
    happens(world, at, async now => {
      const { stage } = await loadStaged(world, staged)
      await play(ctxAt(world, now, members[0]?.handle ?? null), { entryId: entry.entryId, stageId: stage.id })
    })
  for (let number = 1; number <= of; number++) {
    const at = between(draw, plus(enteredAt, span * (number - 0.8)), plus(enteredAt, span * number))
    acts(at, (ctx, place) => sendAttempt(ctx, place, { task, team: name, worth, number, of }))
  }
  if (of > 2 && task.settings.finals > 1)
    acts(plus(end, hour / 6), (ctx, place) => chooses(ctx, place, [of - 2, of]))
}

function planLeaving(entry: Entry, enteredAt: Date): void {
  const leavesAt = plus(enteredAt, 0.8 * (entry.end.getTime() - enteredAt.getTime()))
  happens(entry.world, leavesAt, async at => {
    const [captain] = entry.members
    await withdrawEntry(ctxAt(entry.world, at, captain?.handle ?? null), entry.entryId)
  })
}

function planWithdrawal(entry: Entry): void {
  const { world, staged, members } = entry
  happens(world, plus(entry.end, -60_000), async at => {
    const { stage } = await loadStaged(world, staged)
    const place = { entryId: entry.entryId, stageId: stage.id }
    await withdrawSubmission(ctxAt(world, at, members[0]?.handle ?? null), place)
  })
}
