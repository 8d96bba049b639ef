import type { Messages } from '../messages'
import { accounts } from './accounts'
import { browse } from './browse'
import { challenges } from './challenges'
import { common } from './common'
import { editor } from './editor'
import { imports } from './imports'
import { institutions } from './institutions'
import { judging } from './judging'
import { proof } from './proof'
import { results } from './results'
import { submissions } from './submissions'
import { teams } from './teams'
import { uploads } from './uploads'
import { visibility } from './visibility'

export const ru: Messages = {
  ...accounts,
  ...browse,
  ...challenges,
  ...common,
  ...editor,
  ...imports,
  ...institutions,
  ...judging,
  ...proof,
  ...results,
  ...submissions,
  ...teams,
  ...uploads,
  ...visibility,
}
