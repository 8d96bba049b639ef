import { eq } from 'drizzle-orm'
import { saveAnnouncement } from '#app/domain/announcements/commands/save-announcement.server'
import { scheduleAnnouncement } from '#app/domain/announcements/commands/schedule-announcement.server'
import { answerQuestion } from '#app/domain/questions/commands/answer-question.server'
import { askQuestion } from '#app/domain/questions/commands/ask-question.server'
import { issueClarification } from '#app/domain/questions/commands/issue-clarification.server'
import { questions } from '#db/schema'
import type { Staged } from './challenges'
import { loadStaged } from './challenges'
import { voiceTalk } from './content/talk'
import { day, hour, plus } from './times'
import { ctxAt, happens, type World } from './world'

/** Teams of the voice challenge ask, and the host answers and clarifies. */
export function planTalk(world: World, staged: Staged): void {
  if (staged.content.key !== 'voice') return
  planNews(world, staged)
  const { answered, clarifications, waiting } = voiceTalk
  const ask = (at: Date, text: string) =>
    happens(world, at, async now => {
      const { challenge } = await loadStaged(world, staged)
      const input = { slug: challenge.slug, text, audience: 'everyone' as const }
      await askQuestion(ctxAt(world, now, 'participant'), input)
    })
  ask(plus(world.now, -3 * day), answered.text)
  happens(world, plus(world.now, -2 * day), async at => {
    const [asked] = await world.database.db
      .select({ id: questions.id })
      .from(questions)
      .where(eq(questions.challengeId, staged.id))
    const input = { audience: 'everyone' as const, question: answered.question, text: answered.answer }
    const place = { challengeId: staged.id, questionId: asked?.id ?? '' }
    await answerQuestion(ctxAt(world, at, staged.owner), { ...place, ...input })
  })
  clarifications.forEach((clarification, index) => {
    happens(world, plus(world.now, (index - 4) * day), async at => {
      const input = { challengeId: staged.id, ...clarification }
      await issueClarification(ctxAt(world, at, staged.owner), input)
    })
  })
  ask(plus(world.now, -5 * hour), waiting)
}

/** A public announcement that was sent, and a draft. */
function planNews(world: World, staged: Staged): void {
  const write = (at: Date, to: 'entrants' | 'drafts') => {
    const ctx = ctxAt(world, at, staged.owner)
    const words = to === 'entrants' ? { ...voiceTalk.sent, isPublic: 'on' as const } : voiceTalk.draft
    const draft = { challengeId: staged.id, announcementId: null, audience: to, ...words }
    return saveAnnouncement(ctx, draft)
  }
  happens(world, plus(world.now, -2 * day + hour), async at => {
    const { id: announcementId } = await write(at, 'entrants')
    const sending = { challengeId: staged.id, announcementId, when: 'now' as const }
    await scheduleAnnouncement(ctxAt(world, at, staged.owner), sending)
  })
  happens(world, plus(world.now, -hour), async at => void (await write(at, 'drafts')))
}
