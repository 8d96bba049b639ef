import { expect, test } from 'vitest'
import { isSameAgency, readAgency } from '#app/domain/challenge-import/agency'

test.each([
  [
    'Department of Health and Human Services - National Institutes of Health',
    'National Institutes of Health',
  ],
  ['National Institutes of Health', 'National Institutes of Health'],
  [
    'Department of Health and Human Services, National Institutes of Health, National Institute on Drug Abuse',
    'National Institute on Drug Abuse',
  ],
  [
    'National Institute of Health (NIH) - National Heart, Lung & Blood Institute (NHLBI)',
    'National Heart, Lung and Blood Institute',
  ],
  ['NASA', 'National Aeronautics and Space Administration'],
  ['National Aeronautics and Space Administration (NASA)', 'National Aeronautics and Space Administration'],
  ['U.S. Environmental Protection Agency', 'Environmental Protection Agency'],
  ['Environmental Protection Agency – Region 7', 'Environmental Protection Agency, Region 7'],
  ['Department of Defense - Air Force', 'U.S. Air Force'],
  ['Department of Defense - U.S. Air Force ', 'U.S. Air Force'],
  [
    'Department of Energy-National Renewable Energy Laboratory (NREL)',
    'National Renewable Energy Laboratory',
  ],
  [
    'Department of Defense - Department of Army, HQ, M&RA, Army Enterprise Marketing Office',
    'Army Enterprise Marketing Office',
  ],
  ['Naval Undersea Warfare Center, Division Newport', 'Naval Undersea Warfare Center, Division Newport'],
])('%j is the institution %s', (text, name) => {
  expect(readAgency(text)?.name).toEqual({ en: name })
})

test('spellings of one institution share key and slug', () => {
  const spellings = ['U.S. Army', 'Department of Defense - U.S. Army ', 'The US Army']
  expect(spellings.map(text => readAgency(text)?.slug)).toEqual(['army', 'army', 'army'])
  expect(isSameAgency('The United States Census Bureau', 'U.S. Census Bureau')).toBe(true)
  expect(isSameAgency('NATIONAL INSTITUTES OF HEALTH', 'National Institutes of Health')).toBe(true)
})

test.each([
  ['İşıq Mərkəzi', 'Işıq Mərkəzi'],
  ['Saç Mərkəzi', 'Sac Mərkəzi'],
])('%s and %s are two institutions', (one, other) => {
  expect(isSameAgency(one, other)).toBe(false)
})

test('an empty field names none', () => {
  expect(readAgency(' ')).toBeNull()
})
