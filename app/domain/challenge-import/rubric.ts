import type { Criterion, Rubric } from '#app/domain/challenges/content'
import { messageRef } from '#app/i18n/translate'
import type { PlainLine } from './plain-lines'
import { type CriterionLine, criterionLine } from './rubric-candidates'

type Reading = { rubric: Rubric; typed: boolean; warnings: string[] }
type Found = CriterionLine & { below: string }

export const emptyRubric: Rubric = { criteria: [], guidance: {}, quorum: 1 }

/**
 * The rubric of a judging text: percentages that add up to 100, or points. Where the weights are inconsistent nothing
 * is invented, and the text is only quoted. Of several rounds the first one's rubric is used.
 */
export function readRubric(lines: readonly PlainLine[]): Reading {
  const found = lines.flatMap((line, i) => {
    const criterion = criterionLine(line)
    return criterion ? [{ ...criterion, below: guidanceBelow(lines, i) }] : []
  })
  const chosen = choose(found)
  if (!chosen) {
    return {
      rubric: emptyRubric,
      typed: false,
      warnings: found.length > 1 ? [messageRef('challenge_import.warn.rubric_quoted')] : [],
    }
  }
  const partial = chosen.length < found.filter(each => each.unit === chosen[0]?.unit).length
  const scale = readScale(lines)
  return {
    rubric: { ...emptyRubric, criteria: chosen.map((each, i) => toCriterion(each, i, scale, chosen)) },
    typed: true,
    warnings: partial ? [messageRef('challenge_import.warn.rubric_in_part', { count: chosen.length })] : [],
  }
}

function choose(found: readonly Found[]): Found[] | null {
  const percent = found.filter(each => each.unit === 'percent')
  const points = found.filter(each => each.unit === 'points')
  const marked = points.filter(each => each.marked)
  if (percent.length > 1 && percent.length >= points.length) return hundred(percent)
  if (marked.length > 1) return hundred(marked) ?? consistent(marked)
  return hundred(outermost(points)) ?? consistent(outermost(points))
}

/**
 * The first list that adds up to 100. All lists after it must add up to 100 too (further rounds); otherwise one misread
 * line would mix the weights of different rounds.
 */
function hundred(list: readonly Found[]): Found[] | null {
  const rounds: Found[][] = []
  let round: Found[] = []
  for (const [i, criterion] of list.entries()) {
    round.push(criterion)
    if (sum(round) > 100) return null
    if (sum(round) === 100 && countZero(list, i + 1) === 0) {
      rounds.push(round)
      round = []
    }
  }
  const [first] = rounds
  return first && round.length === 0 && rounds.every(isSound) ? first : null
}

function isSound(round: readonly Found[]): boolean {
  return round.length >= 2 && new Set(round.map(each => each.name.toLowerCase())).size === round.length
}

/** Criteria with weight 0 belong to the rubric that they follow. */
function countZero(list: readonly Found[], from: number): number {
  const rest = list.slice(from)
  const next = rest.findIndex(each => each.weight !== 0)
  return next < 0 ? rest.length : next
}

/**
 * Points need not add up to 100, but they must be in one list with different names, and be equal or add up to a
 * multiple of fifty.
 */
function consistent(list: readonly Found[]): Found[] | null {
  const distinct = new Set(list.map(each => each.name.toLowerCase())).size === list.length
  const together = new Set(list.map(each => each.depth)).size === 1
  const alike = new Set(list.map(each => each.weight)).size === 1
  const whole = sum(list) > 0 && (alike || sum(list) % 50 === 0)
  return list.length >= 3 && list.length <= 12 && distinct && together && whole ? [...list] : null
}

function outermost(list: readonly Found[]): Found[] {
  const depth = Math.min(...list.map(each => each.depth))
  return list.filter(each => each.depth === depth)
}

function sum(list: readonly Found[]): number {
  return Math.round(list.reduce((all, each) => all + each.weight * 100, 0)) / 100
}

/** The text below a criterion's line that is not a criterion itself. */
function guidanceBelow(lines: readonly PlainLine[], at: number): string {
  const depth = lines[at]?.depth ?? 0
  const below: string[] = []
  for (const line of lines.slice(at + 1, at + 9)) {
    if (criterionLine(line) || line.heading || (line.depth <= depth && depth > 0)) break
    if (line.depth === 0 && below.length > 0) break
    below.push(line.text)
  }
  return below.join(' ')
}

type Scale = { min: number; max: number } | null

/** "All criteria are scaled 1-10", in hundredths; null where marks go up to the criterion's points. */
function readScale(lines: readonly PlainLine[]): Scale {
  for (const { text } of lines) {
    const match = /\bscal(?:e|ed)(?: of| from)?:? (\d{1,2}) ?(?:-|–|to) ?(\d{1,2})\b/i.exec(text)
    const [min, max] = [Number(match?.[1]), Number(match?.[2])]
    if (match && max > min) return { min: min * 100, max: max * 100 }
  }
  return null
}

function toCriterion(line: Found, position: number, scale: Scale, all: readonly Found[]): Criterion {
  const factor = all.every(each => Number.isInteger(each.weight)) ? 1 : 100
  const guidance = [line.guidance, line.below].filter(Boolean).join(' ')
  const points = line.unit === 'points' && !scale && line.weight > 0
  const { min, max } = scale ?? { min: 0, max: points ? Math.round(line.weight * 100) : 1000 }
  return {
    id: `c${position + 1}`,
    name: { en: line.name },
    guidance: guidance ? { en: guidance.length > 1000 ? `${guidance.slice(0, 999)}…` : guidance } : {},
    weight: Math.round(line.weight * factor),
    min,
    max,
    step: max % 100 === 0 ? 100 : max,
    required: line.weight > 0,
    anchors: [],
  }
}
