import { expect, test } from 'vitest'
import { challengeStates } from '#app/domain/challenges/phase'
import { isPublic, isWithStaff } from '#app/domain/challenges/visibility'
import { isPublicAt, isSeenByStaff } from '#app/domain/challenges/visibility.server'
import { challenges } from '#db/schema'
import { emptyDatabase } from '#tests/support/database'
import { finds } from '#tests/support/given-row'

const now = new Date('2026-03-01T12:00:00Z')
const before = new Date(now.getTime() - 1)
const after = new Date(now.getTime() + 1)

test('the condition and the check of a public challenge agree in every state and order of instants', async () => {
  const { db } = await emptyDatabase()
  const instants = [null, before, now, after]
  const rows = ['draft', 'submitted', 'approved', 'published', 'archived', 'cancelled'].flatMap(state =>
    instants.flatMap(publishAt =>
      instants.flatMap(archivedAt =>
        instants.map(cancelledAt => ({ state, publishAt, archivedAt, cancelledAt })),
      ),
    ),
  )
  const found = await Promise.all(
    rows.map(row => finds(db, { table: challenges, condition: isPublicAt(now), row })),
  )
  expect(found).toEqual(rows.map(row => isPublic(row, now)))
  expect(new Set(found)).toEqual(new Set([true, false]))
})

test('the condition and the check of what staff see agree; they see no draft', async () => {
  const { db } = await emptyDatabase()
  const rows = challengeStates.flatMap(state =>
    [null, now].flatMap(submittedAt => [null, now].map(publishAt => ({ state, submittedAt, publishAt }))),
  )
  const found = await Promise.all(
    rows.map(row => finds(db, { table: challenges, condition: isSeenByStaff(), row })),
  )
  expect(found).toEqual(rows.map(isWithStaff))
  expect(rows.filter((row, index) => !found[index] && row.state !== 'draft')).toEqual([
    { state: 'cancelled', submittedAt: null, publishAt: null },
  ])
})
