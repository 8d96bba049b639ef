import type { FormField } from '#app/domain/challenges/content'
import { localText } from '#app/domain/shared/local-text'
import { extensionOf } from '#app/text/file-name'
import { slug } from '#app/text/slug'
import type { Answers } from './answers'
import { filesOf } from './answers'
import { submissionCode } from './submission-code'

type Named = { id: string; fieldId: string; name: string }
type Neutral<F> = { submissionId: string; form: readonly FormField[]; answers: Answers; files: readonly F[] }

/**
 * The files under neutral names for readers who may not know the team: the code of the submission, the question, and
 * the position in its answer, such as `8F3K2Q-plan-1.pdf`. The page and the download use the same name.
 */
export function neutralFiles<F extends Named>({ submissionId, form, answers, files }: Neutral<F>): F[] {
  return files.map(file => {
    const question = slug(localText(form.find(({ id }) => id === file.fieldId)?.label ?? {}, 'az'), 24)
    const place = filesOf(answers, file.fieldId).indexOf(file.id) + 1
    const extension = extensionOf(file.name)
    const name = `${submissionCode(submissionId)}-${question}-${place}`
    return { ...file, name: extension ? `${name}.${extension}` : name }
  })
}
