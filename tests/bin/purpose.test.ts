import { expect, test } from 'vitest'
import { type Command, type DatabaseFacts, type Purpose, purposeProblem } from '#bin/purpose'

const allowed: Record<Command, (Purpose | null)[]> = {
  serve: ['production', null],
  'serve --test': ['test'],
  demo: ['demo', 'test', null],
  dev: ['demo', 'test', null],
  seed: ['demo', 'test', null],
  reset: ['demo', 'test', null],
  'keys rotate': ['production', 'demo', 'test', null],
  'keys revoke': ['production', 'demo', 'test', null],
}
const commands: Command[] = [
  ...(['serve', 'serve --test', 'demo', 'dev', 'seed', 'reset'] as const),
  ...(['keys rotate', 'keys revoke'] as const),
]
const purposes: (Purpose | null)[] = ['production', 'demo', 'test', null]

const facts: DatabaseFacts = { purpose: null, hasRealPeople: false, folder: 'free' }

test.each(commands)('%s runs only on the databases that it is meant for', command => {
  const runsOn = purposes.filter(purpose => !purposeProblem(command, { ...facts, purpose }))
  expect(runsOn.sort()).toEqual([...allowed[command]].sort())
})

test.each(['demo', 'dev', 'seed', 'reset'] as const)(
  '%s refuses a database without a mark that real people have joined',
  command => {
    expect(purposeProblem(command, { ...facts, hasRealPeople: true })).toContain('outside the demo world')
    expect(purposeProblem(command, { ...facts, purpose: 'demo', hasRealPeople: true })).toBe(null)
  },
)

test.each(commands)('%s refuses a DATA_DIR with the files of another production database', command => {
  const purpose = allowed[command][0] ?? null
  expect(purposeProblem(command, { ...facts, purpose, folder: 'own' })).toBe(null)
  expect(purposeProblem(command, { ...facts, purpose, folder: 'foreign' })).toContain(
    'DATA_DIR holds the files and the signing key of another, production database.',
  )
})
