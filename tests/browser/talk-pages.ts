import { paths } from '#app/paths'
import { by, idOf, type PageCase, slugOf } from './page-case'

/** The pages of questions. */
export const talkPages: Record<string, PageCase[]> = {
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
}
