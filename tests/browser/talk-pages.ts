import { paths } from '#app/paths'
import { unsubscribeToken } from '#app/services/unsubscribe.server'
import { followPages } from './follow-pages'
import { by, idOf, type PageCase, slugOf } from './page-case'

/** The pages of questions and announcements, and of what people follow. */
export const talkPages: Record<string, PageCase[]> = {
  ...followPages,
  'challenges.$slug_.questions': [
    by(null, p => paths.questions(slugOf('voice')(p))),
    by('participant', p => paths.questions(slugOf('voice')(p))),
  ],
  'host.challenges.$id_.questions': [by('host', p => paths.hostQuestions(idOf('voice')(p)))],
  'host.challenges.$id_.questions_.$questionId': [
    by('host', p => paths.hostQuestion(idOf('voice')(p), p.questions.waiting)),
    by('host', p => paths.hostQuestion(idOf('voice')(p), p.questions.answered)),
  ],
  'host.challenges.$id_.questions_.$questionId_.hiding': [
    by('host', p => paths.answerHiding(idOf('voice')(p), p.questions.answered)),
  ],
  'challenges.$slug_.updates': [by(null, p => paths.updates(slugOf('voice')(p)))],
  'host.challenges.$id_.announcements': [by('host', p => paths.announcements(idOf('voice')(p)))],
  'host.challenges.$id_.announcements_.new': [by('host', p => paths.newAnnouncement(idOf('voice')(p)))],
  'host.challenges.$id_.announcements_.$announcementId': [
    by('host', p => paths.announcement(idOf('voice')(p), p.questions.draftNews)),
    by('host', p => paths.announcement(idOf('voice')(p), p.questions.sentNews)),
  ],
  'me_.notices': [by('participant', () => paths.notices()), by('host', () => paths.notices())],
  'me_.notice-settings': [by('participant', paths.noticeSettings)],
  'unsubscribe.$token': [by(null, () => paths.unsubscribe(unsubscribeToken('0', 'result')))],
}
