import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type ChallengeRoles,
  mayCombineRoles,
  noRoles,
  type TakenRole,
} from '#app/domain/people/challenge-roles'
import { allow, deny } from '#app/domain/shared/verdict'

const steps = [
  ...(['invite', 'accept', 'leaveJury', 'enter', 'leaveTeam', 'withdraw', 'return'] as const),
  ...(['joinInstitution', 'leaveInstitution', 'breakGlass'] as const),
]
type Step = (typeof steps)[number]
type World = ChallengeRoles & { invited: boolean }
type Rule = (taken: TakenRole, roles: ChallengeRoles) => { ok: boolean }

const nobody: World = { ...noRoles, invited: false }

/** The roles of a person after a step, where the rule allows it and it is possible. */
function after(world: World, step: Step, rule: Rule): World {
  const may = (taken: TakenRole) => rule(taken, world).ok
  const moves: Record<Step, () => Partial<World> | false> = {
    invite: () => may('judge') && { invited: true },
    accept: () => world.invited && may('judge') && { judge: true, invited: false },
    leaveJury: () => world.judge && { judge: false, wasJudge: true },
    enter: () => !world.entrant && !world.withdrawn && may('entrant') && { entrant: true },
    leaveTeam: () => world.entrant && { entrant: false, leftTeam: true },
    withdraw: () => world.entrant && { entrant: false, withdrawn: true },
    return: () => world.withdrawn && may('entrant') && { entrant: true, withdrawn: false },
    joinInstitution: () => may('host') && { host: true, wasHost: false },
    leaveInstitution: () => world.host && { host: false, wasHost: true },
    breakGlass: () => may('look') && { lookedInside: true },
  }
  return { ...world, ...(moves[step]() || {}) }
}

const isExclusive = ({ entrant, judge, host, lookedInside }: World) =>
  !(entrant && (judge || host || lookedInside)) && !(lookedInside && (judge || host))

const orders = fc.array(fc.constantFrom(...steps), { maxLength: 14 })
const holds = (rule: Rule) =>
  fc.check(
    fc.property(orders, order => {
      let world = nobody
      for (const step of order) {
        world = after(world, step, rule)
        if (!isExclusive(world)) return false
      }
      return true
    }),
    { numRuns: 5_000, seed: 8 },
  )

test('no order of steps makes one person two of entrant, judge, host and staff with break-glass access', () => {
  expect(holds(mayCombineRoles).failed).toBe(false)
})

test('each part of the rule is needed: without it some order combines two roles', () => {
  const takes = ['entrant', 'judge', 'host', 'look'] as const
  const without =
    (left: TakenRole): Rule =>
    (taken, roles) =>
      taken === left ? allow : mayCombineRoles(taken, roles)
  expect(takes.map(taken => holds(without(taken)).failed)).toEqual([true, true, true, true])
})

test('former roles exclude entering, and members of a withdrawn entry may judge', () => {
  const entering = (roles: Partial<ChallengeRoles>) => mayCombineRoles('entrant', { ...noRoles, ...roles })
  expect(entering({})).toEqual(allow)
  expect(entering({ wasHost: true })).toEqual(deny('teams.entry.was_host'))
  expect(entering({ wasJudge: true })).toEqual(deny('teams.entry.was_judge'))
  expect(entering({ lookedInside: true })).toEqual(deny('teams.entry.looked_inside'))
  expect(entering({ approver: true })).toEqual(deny('teams.entry.is_approver'))
  expect(mayCombineRoles('judge', { ...noRoles, withdrawn: true })).toEqual(allow)
  expect(mayCombineRoles('judge', { ...noRoles, host: true })).toEqual(allow)
  expect(mayCombineRoles('look', { ...noRoles, withdrawn: true })).toEqual(deny('visibility.glass.entrant'))
  expect(mayCombineRoles('host', { ...noRoles, leftTeam: true })).toEqual(deny('institutions.competes_here'))
  expect(mayCombineRoles('approver', { ...noRoles, wasHost: true })).toEqual(deny('editing.own_institution'))
})
