import type { FormField } from '#app/domain/challenges/content'
import type { Typed } from '#app/domain/submissions/answers'
import { slug } from '#app/text/slug'
import type { Staged } from './challenges'
import type { TeamContent } from './content/shape'
import { plans, proofs } from './content/voices'
import { type Draw, drawsFor, pick } from './draws'

const stages = ['idea', 'prototype', 'working'] as const

type Facts = {
  staged: Staged
  team: TeamContent
  form: readonly FormField[]
  /** how much of the text is written by now, 0 to 1 */
  part: number
}

/** The answers that a team has typed by now, by field, in the order of the challenge's content. */
export function answersOf({ staged, team, form, part }: Facts): Typed {
  const draw = drawsFor(`${staged.content.key} ${team.name} texts`)
  const { language = 'az' } = team
  const far = stages[howFar(draw, team.worth)] ?? 'idea'
  const own = team.own ?? pick(draw, staged.script.entrants?.ownAnswers ?? [])
  const whole = [
    team.title,
    team.solution,
    own,
    pick(draw, proofs[language][far]),
    pick(draw, plans[language]),
    form[5]?.options[stages.indexOf(far)]?.id,
    far === 'idea' ? undefined : `https://${slug(team.name, 40)}.demo.meydan.invalid`,
    undefined,
    form[8]?.options[team.topic ?? 0]?.id,
  ]
  const written = part >= 1 ? whole : whole.map((text, field) => sofar(text, field, part))
  return Object.fromEntries(form.map(({ id }, field) => [id, written[field]]))
}

/** Better submissions are usually further along. */
function howFar(draw: Draw, worth: number): number {
  const at = worth + 2 * draw() - 1
  return at < 5.8 ? 0 : at < 7.9 ? 1 : 2
}

/** An earlier state of a text: the first sentences; in a draft, also only the first fields. */
function sofar(text: string | undefined, field: number, part: number): string | undefined {
  const fields = part <= 0.3 ? 2 : part <= 0.5 ? 4 : Number.POSITIVE_INFINITY
  if (field >= fields) return undefined
  return field === 1 || field === 4 ? sentences(text, part) : text
}

function sentences(text: string | undefined, part: number): string | undefined {
  const all = text?.split(/(?<=[.!?])\s+/) ?? []
  return all.length < 2 ? text : all.slice(0, Math.max(1, Math.ceil(all.length * part) - 1)).join(' ')
}
