import { expect, test } from 'vitest'
import { type Command, type Purpose, purposeProblem } from '#bin/purpose'

const allowed: Record<Command, (Purpose | null)[]> = {
  serve: ['production', null],
  'serve --test': ['test'],
  demo: ['demo', 'test', null],
  dev: ['demo', 'test', null],
  seed: ['demo', 'test', null],
  reset: ['demo', 'test', null],
}
const commands: Command[] = ['serve', 'serve --test', 'demo', 'dev', 'seed', 'reset']
const purposes: (Purpose | null)[] = ['production', 'demo', 'test', null]

test.each(commands)('%s runs only on the databases that it is meant for', command => {
  const runsOn = purposes.filter(purpose => !purposeProblem(command, { purpose, hasRealPeople: false }))
  expect(runsOn.sort()).toEqual([...allowed[command]].sort())
})

test.each(['demo', 'dev', 'seed', 'reset'] as const)(
  '%s refuses a database without a mark that real people have joined',
  command => {
    expect(purposeProblem(command, { purpose: null, hasRealPeople: true })).toContain(
      'outside the demo world',
    )
    expect(purposeProblem(command, { purpose: 'demo', hasRealPeople: true })).toBe(null)
  },
)
