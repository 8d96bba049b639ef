import { expect, test } from 'vitest'
import { readPortable } from '#app/domain/challenge-import/portable'
import { policyOf } from '#app/domain/challenges/judging-policy'
import { presetOf, presets, withPreset } from '#app/domain/challenges/judging-presets'
import { policyFaults } from '#app/domain/challenges/policy-faults'
import type { JudgingPolicy } from '#app/domain/challenges/policy-schema'

const usual = policyOf({ judging: null })
const rubric = { criteria: [], guidance: {}, quorum: 2 }

test('a new challenge is judged as the preset Blind', () => {
  expect(presetOf(usual, 2)).toBe('blind')
})

test('every preset is possible in any stage and is recognised again', () => {
  for (const preset of presets) {
    for (const quorum of [1, 4, 9]) {
      const policy = withPreset(usual, preset, quorum)
      expect(presetOf(policy, quorum)).toBe(preset)
      const around = { rubric: { ...rubric, quorum }, form: [], later: false }
      expect(policyFaults(policy, around)).toEqual([])
    }
  }
})

test('a preset keeps what depends on the stage, and one changed setting makes it an own policy', () => {
  const own: JudgingPolicy = { ...usual, advance: 5, maxLoad: 12, conflictYears: 1, topicField: 'theme' }
  const policy = withPreset(own, 'expert_panel', 2)
  expect(policy).toMatchObject({ advance: 5, maxLoad: 12, conflictYears: 1, topicField: 'theme' })
  expect(presetOf(policy, 2)).toBe('expert_panel')
  expect(presetOf({ ...policy, tieEnd: 'shared' }, 2)).toBe(null)
})

test('no preset opens sealed entries, because teams may have entered on that promise', () => {
  expect(presets.map(preset => withPreset(usual, preset, 2).sealed)).toEqual([true, true, true, true])
})

test('an imported stage may name a preset and change single settings of it', () => {
  const judging = { preset: 'expert_panel', reviewsEach: 7 }
  const read = readPortable(file(judging))
  const expected = { ...withPreset(usual, 'expert_panel', 2), reviewsEach: 7 }
  expect(read.ok && read.portable.challenge.stages[0]?.judging).toEqual(expected)
  expect(readPortable(file({ preset: 'best' })).ok).toBe(false)
})

function file(judging: object) {
  const noDates = { opensAt: null, closesAt: null, judgingEndsAt: null }
  return {
    format: 'meydan-challenge',
    version: 1,
    contentHash: null,
    challenge: {
      ...{ feed: 'meydan', id: 'water', permalink: null, slug: 'water', state: 'draft' },
      institution: { slug: 'mine', name: { en: 'Mine' }, kind: 'agency', website: null, about: {} },
      ...{ publishAt: null, archivedAt: null, cancelledAt: null, cancelReason: null, resultsPlannedAt: null },
      ...{ title: { en: 'Water' }, summary: {}, brief: {}, lifeEvent: null, themes: [] },
      ...{ timeZone: 'Asia/Baku', externalUrl: null },
      eligibility: { types: [], teamMin: 1, teamMax: 4, note: {} },
      stages: [{ name: {}, ...noDates, form: [], rubric, judging }],
      ...{ prizes: [], rules: [], warnings: [] },
    },
  }
}
