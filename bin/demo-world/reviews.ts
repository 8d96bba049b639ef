import type { Rubric } from '#app/domain/challenges/content'
import type { JudgeContent } from './content/people'
import type { TeamContent } from './content/shape'
import { commentsToJury, commentsToTeam } from './content/voices'
import { drawsFor, normalFor, pick } from './draws'

type Facts = {
  judge: JudgeContent
  /** of the challenge */
  key: string
  team: TeamContent
  rubric: Rubric
  /** started and not finished: the last criterion has no mark, and there are no comments yet */
  draft: boolean
}

/** One judge's marks of one submission: its quality with the judge's severity and some noise. */
export function reviewOf({ judge, key, team, rubric, draft }: Facts) {
  const subject = `${key} ${judge.handle} ${team.name}`
  const points = rubric.criteria.map((_, index) => {
    const strength = 0.7 * normalFor(`${key} ${team.name} criterion ${index}`)
    const stray = judge.noise * normalFor(`${subject} ${index}`)
    return onScale(team.worth + strength + judge.severity + stray)
  })
  const marked = draft ? points.slice(0, -1) : points
  const mark = Object.fromEntries(
    marked.map((value, index) => [rubric.criteria[index]?.id ?? '', String(value)]),
  )
  return { mark, ...(draft ? silence : wordsOf({ judge, subject, points })) }
}

const silence = { commentToTeam: '', commentToJury: '' }

/** From 0 to 10 by half points. */
function onScale(points: number): number {
  return Math.round(Math.min(10, Math.max(0, points)) * 2) / 2
}

type Words = { judge: JudgeContent; subject: string; points: number[] }

function wordsOf({ judge, subject, points }: Words) {
  const draw = drawsFor(`${subject} words`)
  const mean = points.reduce((sum, each) => sum + each, 0) / points.length
  const level = mean >= 7.4 ? 'high' : mean >= 5.6 ? 'middle' : 'low'
  return {
    commentToTeam: pick(draw, commentsToTeam[judge.language][level]),
    commentToJury: draw() < 0.35 ? pick(draw, commentsToJury[judge.language][level]) : '',
  }
}
