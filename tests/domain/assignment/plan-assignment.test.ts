import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type AssignmentFacts, affinityOf } from '#app/domain/assignment/assignment-facts'
import { planAssignment } from '#app/domain/assignment/plan-assignment'
import type { AssignmentSettings, PlannedAssignment } from '#app/domain/assignment/planned-assignment'

const usual: AssignmentSettings = {
  scope: 'all',
  reviewsEach: 2,
  expertsEach: 0,
  maxLoad: null,
  minLoad: 0,
  seed: 'stage',
}
const name = (prefix: string, position: number) => `${prefix}${String(position).padStart(3, '0')}`

function panel(judges: number, submissions: number, over: Partial<AssignmentFacts> = {}): AssignmentFacts {
  return {
    judges: Array.from({ length: judges }, (_, j) => ({
      id: name('j', j),
      topics: null,
      maxLoad: null,
      seated: true,
    })),
    submissions: Array.from({ length: submissions }, (_, s) => ({
      id: name('s', s),
      topic: null,
      barred: [],
      standing: [],
      begun: [],
    })),
    ...over,
  }
}

const keys = (pairs: PlannedAssignment['added']) => pairs.map(pair => `${pair.judgeId}:${pair.submissionId}`)

/** The facts after a plan has been applied. */
function applied(facts: AssignmentFacts, plan: PlannedAssignment): AssignmentFacts {
  const at = new Map(facts.judges.map((judge, position) => [judge.id, position]))
  const of = (pairs: PlannedAssignment['added'], id: string) =>
    pairs.flatMap(pair => (pair.submissionId === id ? (at.get(pair.judgeId) ?? []) : []))
  const submissions = facts.submissions.map(each => {
    const gone = of(plan.withdrawn, each.id)
    const stays = each.standing.filter(judge => !gone.includes(judge))
    return { ...each, standing: [...stays, ...of(plan.added, each.id)].sort((a, b) => a - b) }
  })
  return { ...facts, submissions }
}

/**
 * Random panels: conflicts, started reviews, existing assignments, judges of all topics or none, a judge who has left.
 */
const worlds = fc.integer({ min: 2, max: 7 }).chain(judges =>
  fc.record({
    judges: fc
      .array(
        fc.record({
          topics: fc.option(fc.subarray(['water', 'soil', 'air'])),
          maxLoad: fc.option(fc.integer({ min: 0, max: 6 })),
        }),
        { minLength: judges, maxLength: judges },
      )
      .map(all => all.map((each, j) => ({ ...each, id: name('j', j), seated: j > 0 || judges < 4 }))),
    submissions: fc
      .array(
        fc.record({
          topic: fc.option(fc.constantFrom('water', 'soil', 'air')),
          roles: fc.array(fc.constantFrom('free', 'free', 'free', 'barred', 'standing', 'begun'), {
            minLength: judges,
            maxLength: judges,
          }),
        }),
        { minLength: 1, maxLength: 8 },
      )
      .map(all =>
        all.map(({ topic, roles }, s) => {
          const of = (wanted: string) => roles.flatMap((role, judge) => (role === wanted ? [judge] : []))
          return {
            id: name('s', s),
            topic,
            barred: of('barred'),
            standing: of('standing').filter(judge => judge > 0),
            begun: of('begun'),
          }
        }),
      ),
  }),
)
const settings = fc.record({
  scope: fc.constantFrom('all' as const, 'top_up' as const),
  reviewsEach: fc.integer({ min: 1, max: 3 }),
  expertsEach: fc.integer({ min: 0, max: 1 }),
  maxLoad: fc.option(fc.integer({ min: 1, max: 8 })),
  minLoad: fc.integer({ min: 0, max: 2 }),
  seed: fc.constant('stage'),
})

test('no pair in conflict is ever added, and no review that has begun is ever withdrawn', () => {
  fc.assert(
    fc.property(worlds, settings, (facts, asked) => {
      const plan = planAssignment({ facts, settings: asked })
      const [added, withdrawn] = [keys(plan.added), keys(plan.withdrawn)]
      for (const { id, barred, begun } of facts.submissions) {
        for (const judge of barred) expect(added).not.toContain(`${name('j', judge)}:${id}`)
        for (const judge of begun) expect(withdrawn).not.toContain(`${name('j', judge)}:${id}`)
      }
    }),
  )
})

test("nobody exceeds the plan's or their own maximum, and a judge who left gets nothing new", () => {
  fc.assert(
    fc.property(worlds, settings, (facts, asked) => {
      const plan = planAssignment({ facts, settings: asked })
      for (const judge of facts.judges) {
        const given = plan.added.filter(pair => pair.judgeId === judge.id).length
        if (!judge.seated) expect(given).toBe(0)
        const load = plan.loads.find(each => each.judgeId === judge.id)
        if (given > 0) expect(load?.after).toBeLessThanOrEqual(load?.max ?? 0)
        expect(load?.max ?? 0).toBeLessThanOrEqual(judge.maxLoad ?? 99)
      }
    }),
  )
})

test('a top-up moves nobody', () => {
  fc.assert(
    fc.property(worlds, settings, (facts, asked) => {
      const plan = planAssignment({ facts, settings: { ...asked, scope: 'top_up' } })
      expect(plan.withdrawn).toEqual([])
    }),
  )
})

test('every submission has its reviews or is listed with the reason', () => {
  fc.assert(
    fc.property(worlds, settings, (facts, asked) => {
      const plan = planAssignment({ facts, settings: asked })
      const after = applied(facts, plan)
      const named = plan.short.map(each => each.submissionId)
      for (const { id, standing, begun } of after.submissions)
        if (standing.length + begun.length < asked.reviewsEach) expect(named).toContain(id)
      expect(plan.covered).toBeGreaterThanOrEqual(plan.submissions - named.length)
    }),
  )
})

test('planning again after applying changes nothing, whatever the seed', () => {
  const facts = panel(6, 20)
  const first = planAssignment({ facts, settings: usual })
  const again = planAssignment({ facts: applied(facts, first), settings: { ...usual, seed: 'another' } })
  expect(first.added).toHaveLength(40)
  expect([again.added, again.withdrawn, again.kept]).toEqual([[], [], 40])
})

test('when one judge leaves, only their submissions get other judges', () => {
  const facts = panel(6, 20)
  const first = planAssignment({ facts, settings: usual })
  const left = applied(facts, first)
  const freed = left.submissions.filter(({ standing }) => standing.includes(5)).length
  const without = {
    judges: left.judges.map((judge, j) => (j === 5 ? { ...judge, seated: false } : judge)),
    submissions: left.submissions.map(each => ({
      ...each,
      standing: each.standing.filter(judge => judge !== 5),
    })),
  }
  const topUp = planAssignment({ facts: without, settings: { ...usual, scope: 'top_up' } })
  expect([topUp.added.length, topUp.withdrawn.length, topUp.covered]).toEqual([freed, 0, 20])
})

test('equal facts and settings give equal plans, and loads are even where nothing else decides', () => {
  const facts = panel(4, 10)
  const plan = planAssignment({ facts, settings: usual })
  expect(planAssignment({ facts, settings: usual })).toEqual(plan)
  expect(plan.loads.map(load => load.after)).toEqual([5, 5, 5, 5])
  expect([plan.connected, plan.covered, plan.short]).toEqual([true, 10, []])
})

test('one review each cannot be connected, and the plan says so', () => {
  const plan = planAssignment({ facts: panel(3, 6), settings: { ...usual, reviewsEach: 1 } })
  expect([plan.connected, plan.covered]).toEqual([false, 6])
})

test('every submission gets its required expert, and topic knowledge outweighs existing pairs', () => {
  const facts = panel(4, 8)
  const topics = ['water', 'soil', 'air', null]
  const plan = planAssignment({
    facts: {
      judges: facts.judges.map((judge, j) => {
        const topic = topics[j]
        return { ...judge, topics: topic ? [topic] : null }
      }),
      submissions: facts.submissions.map((each, s) => ({ ...each, topic: topics[s % 3] ?? null })),
    },
    settings: { ...usual, expertsEach: 1 },
  })
  expect(plan.experts).toEqual({ asked: 8, met: 8 })
})

test('a non-expert who has started keeps the review, and an expert is added', () => {
  const facts = panel(3, 1)
  const [submission] = facts.submissions
  const [one, two, three] = facts.judges
  if (!submission || !one || !two || !three) throw new Error('a panel of three')
  const plan = planAssignment({
    facts: {
      judges: [
        { ...one, topics: [] },
        { ...two, topics: [] },
        { ...three, topics: ['water'] },
      ],
      submissions: [{ ...submission, topic: 'water', begun: [0, 1] }],
    },
    settings: { ...usual, expertsEach: 1 },
  })
  expect(keys(plan.added)).toEqual(['j002:s000'])
})

test('an impossible demand names the submission, the reason, and the judges who are full', () => {
  const facts = panel(3, 2)
  const [first, second] = facts.submissions
  if (!first || !second) throw new Error('two submissions')
  const short = (submissions: AssignmentFacts['submissions'], over: Partial<AssignmentSettings>) =>
    planAssignment({ facts: { ...facts, submissions }, settings: { ...usual, ...over } }).short
  expect(short([{ ...first, barred: [0, 1] }], {})).toEqual([
    { submissionId: 's000', wanted: 2, placed: 1, reason: 'conflicts', full: [] },
  ])
  expect(short([first], { reviewsEach: 4 })).toEqual([
    { submissionId: 's000', wanted: 4, placed: 3, reason: 'few_judges', full: [] },
  ])
  expect(short([{ ...first, topic: 'water' }], { expertsEach: 1 })).toMatchObject([{ reason: 'no_expert' }])
  expect(short([first, second], { maxLoad: 1 })).toEqual([
    { submissionId: 's001', wanted: 2, placed: 1, reason: 'judges_full', full: ['j000', 'j001', 'j002'] },
  ])
})

test('a judge without topics ranks between one who knows the topic and one who knows others', () => {
  const [judge] = panel(1, 0).judges
  const [submission] = panel(0, 1).submissions
  if (!judge || !submission) throw new Error('one of each')
  const about = { ...submission, topic: 'water' }
  const fits = [['water'], null, ['soil']].map(topics => affinityOf({ ...judge, topics }, about))
  expect(fits).toEqual([1000, 400, 0])
})
