import { newId } from '#app/domain/shared/ids'
import { sortKey } from '#app/text/collate'
import { fold } from '#app/text/fold'
import type { Database } from '#db/client.server'
import * as schema from '#db/schema'
import { start } from './people'

type Place = { challengeId: string; stageId: string; ruleVersionId: string }

/** This many teams of one person, `Crowd 00001` and so on, each with an entry and one submitted version. */
export async function makeCrowd(database: Database, place: Place, count: number): Promise<void> {
  const all = Array.from({ length: count }, () => ({ id: newId(), userId: newId() }))
  for (let from = 0; from < count; from += 500) {
    const portion = all.slice(from, from + 500).map((ids, n) => ({
      ...ids,
      name: `Crowd ${String(from + n + 1).padStart(5, '0')}`,
    }))
    await database.transaction(tx => write(tx, place, portion))
  }
}

type Tx = Parameters<Parameters<Database['transaction']>[0]>[0]

/** One id serves the team, its entry, submission and version. */
async function write(tx: Tx, place: Place, portion: { id: string; userId: string; name: string }[]) {
  const { challengeId, stageId, ruleVersionId } = place
  await tx.insert(schema.users).values(
    portion.map(({ userId, name }) => ({
      id: userId,
      email: `${userId}@example.az`,
      emailKey: `${userId}@example.az`,
      emailVerifiedAt: start,
      name,
      nameSort: sortKey(name),
      participantType: 'individual',
      passwordHash: '',
      locale: 'en',
      timeZone: 'Asia/Baku',
      createdAt: start,
    })),
  )
  await tx.insert(schema.teams).values(
    portion.map(({ id, userId, name }) => ({
      ...{ id, challengeId, name, nameKey: fold(name) + id, nameSort: sortKey(name) },
      ...{ createdAt: start, createdBy: userId },
    })),
  )
  await tx.insert(schema.teamMembers).values(
    portion.map(({ id, userId }) => ({
      ...{ id, teamId: id, challengeId, userId, role: 'captain', joinedAt: start },
    })),
  )
  await tx.insert(schema.entries).values(
    portion.map(({ id, userId }) => ({
      ...{ id, challengeId, teamId: id, enteredAt: start, enteredBy: userId, ruleVersionId },
    })),
  )
  await tx.insert(schema.submissions).values(
    portion.map(({ id, userId }) => ({
      ...{ id, entryId: id, stageId, createdAt: start, draft: {} },
      ...{ draftSavedAt: start, draftSavedBy: userId, draftNumber: 1 },
    })),
  )
  await tx.insert(schema.submissionVersions).values(
    portion.map(({ id, userId }) => ({
      ...{ id, submissionId: id, number: 1, answers: { idea: { text: 'An idea' } } },
      ...{ submittedAt: start, submittedBy: userId, contentHash: '0'.repeat(64), idempotencyKey: id },
    })),
  )
}
