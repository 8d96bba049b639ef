import { expect } from 'vitest'
import type { Fields } from '#tests/support/html'
import { must } from '#tests/support/must'
import type { Visitor } from '#tests/support/visitor'

type Stages = { id: string; conceptId: string; finalId: string }

const blind = {
  blindTeam: 'never',
  blindInstitution: 'never',
  blindJudges: 'never',
  othersReviews: 'after_own',
  sealed: 'on',
  method: 'calibrated',
  'ties[0]': 'mean',
  marks: 'after_discussion',
  reviewsEach: '3',
  advance: '2',
  board: 'while_judging',
}

/** Gives the challenge two stages: a blind concept stage with calibrated scores, and a final with its own rubric. */
export async function addFinal(host: Visitor, id: string): Promise<Stages> {
  const edit = `/host/challenges/${id}/edit`
  await host.open(`${edit}/timeline`)
  await host.press('Add a stage')
  const finalId = must(new URL(host.at.url).searchParams.get('stage'))
  const save = async (section: string, fields: Fields, adding?: string) => {
    await host.open(`${edit}/${section}`)
    if (adding) await host.press(adding)
    await host.send(fields, 'Save')
    expect(host.at.status).toBe(200)
  }
  await save('timeline', { 'name.en': 'Concept' })
  const stages = [...host.at.html.matchAll(/timeline\?stage=(\w+)/g)].map(match => must(match[1]))
  const conceptId = must(stages.find(each => each !== finalId))
  await save('judging', blind)
  const of = `?stage=${finalId}`
  await save(`timeline${of}`, {
    'name.en': 'Final',
    opensAt: '2026-07-02T10:00',
    closesAt: '2026-07-20T18:00',
    judgingEndsAt: '2026-07-30T18:00',
    resultsPlannedAt: '2026-08-05T12:00',
  })
  await save(
    `form${of}`,
    { 'fields[0].label.en': 'Your prototype', 'fields[0].kind': 'long_text' },
    'Add a field',
  )
  await save(
    `rubric${of}`,
    { 'criteria[0].name.en': 'It works', 'criteria[0].weight': '1', quorum: '2' },
    'Add a criterion',
  )
  await save(`judging${of}`, { reviewsEach: '3' })
  return { id, conceptId, finalId }
}
