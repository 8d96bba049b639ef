import type { Criterion, Marks } from '#app/domain/challenges/content'
import type { LocalText } from '#app/domain/shared/local-text'
import { type DiffPart, diffWords } from '#app/text/diff'

/** A judge's comments on one criterion, by criterion id. */
export type CriterionComments = Record<string, { toTeam: string; toJury: string }>

/** first_again: the judge withdrew the marks they had changed after discussion. */
export const versionKinds = [
  'submitted',
  'abstained',
  'reopened',
  'set_aside',
  'restored',
  'after_discussion',
  'first_again',
] as const
export type VersionKind = (typeof versionKinds)[number]

export function isVersionKind(kind: string): kind is VersionKind {
  return versionKinds.some(each => each === kind)
}

type Content = {
  marks: Marks
  commentToTeam: string
  commentToJury: string
  comments: CriterionComments | null
}

/** A mark in hundredths before and after; null where there was none. */
export type MarkChange = { criterionId: string; name: LocalText; before: number | null; after: number | null }
export type TextChange = { criterionId: string | null; audience: 'team' | 'jury'; parts: DiffPart[] }

/**
 * The differences between two versions of a review, in the order of the rubric; compared with nothing, all of its
 * content.
 */
export function changesBetween(
  criteria: readonly Criterion[],
  before: Content | null,
  after: Content,
): { marks: MarkChange[]; texts: TextChange[] } {
  const marks = criteria.map(({ id, name }) => ({
    criterionId: id,
    name,
    before: before?.marks[id] ?? null,
    after: after.marks[id] ?? null,
  }))
  const texts = [
    ...criteria.flatMap(({ id }) =>
      audiences.map(audience => ({ criterionId: id, ...textsOf(audience, before, after, id) })),
    ),
    ...audiences.map(audience => ({ criterionId: null, ...textsOf(audience, before, after, null) })),
  ]
  return {
    marks: marks.filter(mark => mark.before !== mark.after),
    texts: texts
      .filter(text => text.old !== text.now)
      .map(({ criterionId, audience, old, now }) => ({ criterionId, audience, parts: diffWords(old, now) })),
  }
}

const audiences = ['team', 'jury'] as const

function textsOf(
  audience: TextChange['audience'],
  before: Content | null,
  after: Content,
  criterionId: string | null,
) {
  return {
    audience,
    old: before ? textOf(before, audience, criterionId) : '',
    now: textOf(after, audience, criterionId),
  }
}

function textOf(content: Content, audience: TextChange['audience'], criterionId: string | null): string {
  if (criterionId === null) return audience === 'team' ? content.commentToTeam : content.commentToJury
  const comment = content.comments?.[criterionId]
  return (audience === 'team' ? comment?.toTeam : comment?.toJury) ?? ''
}
