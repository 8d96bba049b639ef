import type { LocalText } from '#app/domain/shared/local-text'
import type { NextStep } from '#app/domain/submissions/next-step'
import { paths } from '#app/paths'
import type { TodoItem, TodoKind } from './item'
import { type ManagedChallenge, managedItems } from './managed-items'

type Seat = {
  title: LocalText
  timeZone: string
  stage: { name: LocalText; several: boolean }
  open: boolean
  judgingEndsAt: Date | null
  queue: readonly { id: string; progress: string }[]
}
type Ballot = { voteId: string; title: LocalText; closesAt: Date; timeZone: string; cast: boolean }

/** What waits for a judge: open reviews in each stage, and ballots that are not cast. */
export function judgeItems(seats: readonly Seat[], ballots: readonly Ballot[]): TodoItem[] {
  const reviews = seats.flatMap(({ open, queue, judgingEndsAt, stage, ...seat }) => {
    const left = queue.filter(({ progress }) => progress === 'waiting' || progress === 'draft')
    const [next] = left
    if (!open || !next) return []
    const name = stage.several ? stage.name : null
    const part = { kind: 'review', count: left.length, due: judgingEndsAt, stage: name } as const
    return [item(seat, { ...part, href: paths.review(next.id) })]
  })
  const votes = ballots
    .filter(({ cast }) => !cast)
    .map(({ voteId, closesAt, ...vote }) =>
      item(vote, { kind: 'tie_vote', due: closesAt, href: paths.tieBallot(voteId) }),
    )
  return [...reviews, ...votes]
}

/** What waits for the chair of these challenges; a host of the same challenge has the rest on the host desk. */
export function chairItems(facts: readonly ManagedChallenge[], now: Date): TodoItem[] {
  return facts.filter(({ chair }) => chair).flatMap(each => managedItems({ ...each, host: false }, now))
}

export function hostItems(facts: readonly ManagedChallenge[], now: Date): TodoItem[] {
  return facts.filter(({ host }) => host).flatMap(each => managedItems(each, now))
}

type Entry = {
  entryId: string
  challenge: { title: LocalText; timeZone: string; state: string }
  stage: { closesAt: Date | null } | null
  next: NextStep
}

const entrantSteps = ['begin', 'continue', 'gather_team'] as const

/** What waits for a team before the deadline: a draft to start, to finish and submit, or members to invite. */
export function entrantItems(entries: readonly Entry[]): TodoItem[] {
  return entries.flatMap(({ entryId, challenge, stage, next }) => {
    const kind = entrantSteps.find(each => each === next)
    if (!kind || challenge.state !== 'published') return []
    return [item(challenge, { kind, due: stage?.closesAt ?? null, href: paths.entry(entryId) })]
  })
}

type Waiting = {
  challenges: readonly { id: string; title: LocalText; submittedAt: Date | null; timeZone: string }[]
  institutions: readonly { id: string; name: LocalText; createdAt: Date }[]
}

/** What waits for staff. */
export function staffItems({ challenges, institutions }: Waiting): TodoItem[] {
  return [
    ...challenges.map(({ id, submittedAt, ...challenge }) =>
      item(challenge, { kind: 'approve', since: submittedAt, href: paths.staffChallenge(id) }),
    ),
    ...institutions.map(({ id, name, createdAt }) =>
      item(
        { title: name, timeZone: 'Asia/Baku' },
        { kind: 'verify', since: createdAt, href: paths.staffInstitution(id) },
      ),
    ),
  ]
}

type Subject = { title: LocalText; timeZone: string }
type Part = {
  kind: TodoKind
  href: string
  count?: number
  due?: Date | null
  since?: Date | null
  stage?: LocalText | null
}

function item({ title, timeZone }: Subject, part: Part): TodoItem {
  return { count: 1, due: null, since: null, stage: null, ...part, subject: title, timeZone }
}
