import { describe, expect, test } from 'vitest'
import type { FormField } from '#app/domain/challenges/content'
import { allow, deny } from '#app/domain/shared/verdict'
import { problemsOf, sameAnswers, withTyped } from '#app/domain/submissions/answers'
import { contentHash } from '#app/domain/submissions/content.server'
import { nextStep } from '#app/domain/submissions/next-step'
import {
  canSaveDraft,
  canSubmit,
  offersWithdrawal,
  type SubmitFacts,
} from '#app/domain/submissions/permissions'
import { changedTexts, shownFields } from '#app/domain/submissions/shown-version'
import { stageStates } from '#app/domain/submissions/stage-states'
import { disposition } from '#app/http/disposition'
import { diffWords } from '#app/text/diff'

const opensAt = new Date('2026-06-01T08:00:00.000Z')
const closesAt = new Date('2026-06-11T08:00:00.000Z')
const at = (base: Date, ms: number) => new Date(base.getTime() + ms)
const tell = (instant: Date) => instant.toISOString()

const facts = (changes: Partial<SubmitFacts> = {}): SubmitFacts => ({
  now: at(opensAt, 1),
  opensAt,
  closesAt,
  pausedAt: null,
  taking: true,
  entryWithdrawn: false,
  entryExcluded: false,
  part: 'in',
  members: 2,
  newRules: false,
  teamMin: 1,
  teamMax: 4,
  tell,
  ...changes,
})

describe('submitting', () => {
  test('is open from the opening instant until the last millisecond', () => {
    expect(canSubmit(facts({ now: opensAt }))).toEqual(allow)
    expect(canSubmit(facts({ now: at(closesAt, -1) }))).toEqual(allow)
  })
  test('is refused one millisecond early', () => {
    expect(canSubmit(facts({ now: at(opensAt, -1) }))).toEqual(
      deny('submissions.not_open', { at: tell(opensAt) }, opensAt),
    )
  })
  test('is refused at the closing instant and a millisecond later, with both instants', () => {
    for (const now of [closesAt, at(closesAt, 1)]) {
      expect(canSubmit(facts({ now }))).toEqual(
        deny('submissions.too_late', { at: tell(closesAt), now: tell(now) }),
      )
    }
  })
  test('needs as many members as the challenge asks for', () => {
    expect(canSubmit(facts({ members: 1, teamMin: 2 }))).toEqual(
      deny('submissions.team_small', { min: 2, count: 1 }),
    )
    expect(canSubmit(facts({ members: 5 }))).toEqual(deny('submissions.team_large', { max: 4, count: 5 }))
  })
  test('is for entries that are not withdrawn', () => {
    expect(canSubmit(facts({ entryWithdrawn: true }))).toEqual(deny('teams.entry.withdrawn'))
    expect(canSubmit(facts({ entryExcluded: true }))).toEqual(deny('teams.entry.excluded'))
    const pausedAt = at(opensAt, 1)
    expect(canSubmit(facts({ pausedAt }))).toEqual(deny('submissions.paused', { at: tell(pausedAt) }))
    expect(canSaveDraft(facts({ pausedAt }))).toEqual(allow)
  })
  test('in a later stage is for teams that advance, without showing when the others are notified', () => {
    expect(canSubmit(facts({ part: 'waiting' }))).toEqual(deny('decisions.advance.waiting'))
    expect(canSubmit(facts({ part: 'out' }))).toEqual(deny('decisions.advance.not_through'))
    expect(canSaveDraft(facts({ part: 'out' }))).toEqual(deny('decisions.advance.not_through'))
  })
})

test('a draft is saved at any time', () => {
  expect(canSaveDraft(facts({ now: at(closesAt, 86_400_000) }))).toEqual(allow)
})

const field = (id: string, changes: Partial<FormField> = {}): FormField => ({
  id,
  kind: 'text',
  label: { en: id },
  hint: {},
  required: true,
  maxLength: null,
  extensions: [],
  maxFiles: 1,
  maxBytes: null,
  options: [],
  ...changes,
})

const form = [
  field('title', { maxLength: 5 }),
  field('link', { kind: 'link', required: false }),
  field('track', { kind: 'choice', options: [{ id: 'a', label: { en: 'A' } }] }),
  field('paper', { kind: 'file', maxFiles: 1 }),
]

test('typed values replace the texts, keep the files and drop unknown fields', () => {
  const draft = { title: { text: 'old' }, paper: { files: ['f1'] } }
  expect(withTyped(form, draft, { title: 'a\r\nb', track: 'a', forged: 'x', paper: 'x' })).toEqual({
    title: { text: 'a\nb' },
    track: { choice: 'a' },
    paper: { files: ['f1'] },
  })
})

test('an emptied field is no answer', () => {
  expect(withTyped(form, { title: { text: 'old' } }, {})).toEqual({})
})

test('every field says what is wrong with it, in the order of the form', () => {
  const answers = {
    title: { text: 'əğıöşç' },
    link: { text: 'javascript:alert(1)' },
    track: { choice: 'z' },
    paper: { files: ['f1', 'f2'] },
  }
  expect(problemsOf(form, answers)).toEqual([
    { fieldId: 'title', reason: 'form.too_long', params: { max: 5 } },
    { fieldId: 'link', reason: 'form.url', params: {} },
    { fieldId: 'track', reason: 'form.invalid', params: {} },
    { fieldId: 'paper', reason: 'submissions.too_many_files', params: { max: 1 } },
  ])
  expect(problemsOf(form, {}).map(problem => [problem.fieldId, problem.reason])).toEqual([
    ['title', 'form.required'],
    ['track', 'form.required'],
    ['paper', 'submissions.file_needed'],
  ])
})

test('a letter outside the basic plane counts as one character', () => {
  expect(problemsOf([field('title', { maxLength: 5 })], { title: { text: '𝒜𝒜𝒜𝒜𝒜' } })).toEqual([])
})

test('answers are the same whatever order their fields come in', () => {
  const one = { a: { text: 'x' }, b: { files: ['1', '2'] } }
  expect(sameAnswers(one, { b: { files: ['1', '2'] }, a: { text: 'x' } })).toBe(true)
  expect(sameAnswers(one, { ...one, b: { files: ['2', '1'] } })).toBe(false)
})

test('the content hash is that of the canonical answers with each file as its name, size and hash', () => {
  const files = [{ id: 'f1', name: 'plan.pdf', size: 3, sha256: 'ab' }]
  const answers = { title: { text: 'Su' }, paper: { files: ['f1'] } }
  // printf '{"paper":{"files":[{"name":"plan.pdf","sha256":"ab","size":3}]},"title":{"text":"Su"}}' | sha256sum
  expect(contentHash(answers, files)).toBe('522be3a77ada71638b501eb5201d492618135af1b078f7523356588ba734375f')
  expect(contentHash({ ...answers, title: { text: 'su' } }, files)).not.toBe(
    '522be3a77ada71638b501eb5201d492618135af1b078f7523356588ba734375f',
  )
})

test('a comparison marks added and removed words and files', () => {
  const files = ['f1', 'f2'].map(id => ({ id, name: `${id}.pdf`, size: 1, sha256: id }))
  const answers = { title: { text: 'clean water' }, paper: { files: ['f2'] } }
  const before = { title: { text: 'clean air' }, paper: { files: ['f1'] } }
  const texts = changedTexts({ form, answers, against: before })
  expect(texts).toEqual([{ id: 'title', before: 'clean air', after: 'clean water' }])
  const changes = new Map(texts.map(each => [each.id, diffWords(each.before, each.after)]))
  const [title, , , paper] = shownFields({ form, files, answers, against: { answers: before, changes } })
  expect(title?.diff).toEqual([
    { kind: 'same', text: 'clean ' },
    { kind: 'removed', text: 'air' },
    { kind: 'added', text: 'water' },
  ])
  expect(paper?.files.map(file => [file.name, file.change])).toEqual([
    ['f2.pdf', 'added'],
    ['f1.pdf', 'removed'],
  ])
})

test('the next step follows the clock to the millisecond', () => {
  const team = {
    withdrawn: false,
    excluded: false,
    cancelled: false,
    resultsAt: null,
    opensAt,
    closesAt,
    after: null,
    begun: true,
    submitted: true,
    members: 1,
    teamMin: 1,
  }
  expect(nextStep({ ...team, now: at(closesAt, -1) })).toBe('edit_until')
  expect(nextStep({ ...team, now: closesAt })).toBe('await_judging')
  expect(nextStep({ ...team, now: closesAt, submitted: false })).toBe('missed')
  expect(nextStep({ ...team, now: at(closesAt, -1), cancelled: true })).toBe('cancelled')
  expect(nextStep({ ...team, now: at(opensAt, -1), submitted: false })).toBe('await_opening')
})

test('between two stages a team waits for the jury, and then goes on or does not', () => {
  const window = (position: number, from: number, to: number) => ({
    ...{ id: `${position}`, position },
    ...{ opensAt: at(opensAt, from), closesAt: at(opensAt, to) },
  })
  const stages = [window(1, 0, 10), window(2, 20, 30), window(3, 40, 50)]
  const passages = [{ stageId: '1', releaseAt: at(opensAt, 15), entryIds: ['through'] }]
  const states = (entryId: string, ms: number, submitted: string[]) =>
    stageStates({ stages, passages, entryId, now: at(opensAt, ms), submitted: new Set(submitted) }).map(
      each => each.state,
    )
  expect(states('through', 14, ['1'])).toEqual(['judged', 'waiting', 'waiting'])
  expect(states('other', 14, ['1'])).toEqual(['judged', 'waiting', 'waiting'])
  expect(states('through', 15, ['1'])).toEqual(['went_on', 'upcoming', 'waiting'])
  expect(states('other', 15, ['1'])).toEqual(['stopped', 'out', 'out'])
  expect(states('other', 10, [])).toEqual(['missed', 'waiting', 'waiting'])
  expect(states('through', 20, ['1'])).toEqual(['went_on', 'open', 'waiting'])
  expect(states('through', 30, ['1', '2'])).toEqual(['went_on', 'judged', 'waiting'])
})

test('names that differ in letters that ASCII does not have get ASCII names that differ', () => {
  const ascii = (name: string) => /filename="([^"]*)"/.exec(disposition(name))?.[1]
  expect(ascii('Описание №5.txt')).toBe('opisanie-no5-1er73x0.txt')
  expect(ascii('中文.txt')).not.toBe(ascii('文中.txt'))
  expect(ascii('plan (2).pdf')).toBe('plan (2).pdf')
})

test('a file is downloaded under its own name, whatever its characters', () => {
  expect(disposition('Şəki (planı).pdf')).toBe(
    `attachment; filename="seki-plani-177dp4p.pdf"; filename*=UTF-8''%C5%9E%C9%99ki%20%28plan%C4%B1%29.pdf`,
  )
})

describe('the page of a team leads to the withdrawal of a submission', () => {
  const now = new Date('2026-06-01T12:00:00Z')
  const later = new Date('2026-06-02T12:00:00Z')
  const entry = { withdrawnAt: null, excludedAt: null, cancelled: false }
  const work = { closesAt: later, byMetric: false, withdrawnAt: null }

  test('while the stage is open', () => {
    expect(offersWithdrawal({ now, entry, work })).toBe(true)
    expect(offersWithdrawal({ now: later, entry, work })).toBe(false)
  })

  test('not after an exclusion, a withdrawal or a cancellation', () => {
    const ended = [{ excludedAt: now }, { withdrawnAt: now }, { cancelled: true }]
    expect(ended.map(each => offersWithdrawal({ now, entry: { ...entry, ...each }, work }))).toEqual([
      false,
      false,
      false,
    ])
  })
})
