import { accounts } from './en/accounts'
import { browse } from './en/browse'
import { challenges } from './en/challenges'
import { common } from './en/common'
import { editor } from './en/editor'
import { imports } from './en/imports'
import { institutions } from './en/institutions'
import { judging } from './en/judging'
import { proof } from './en/proof'
import { results } from './en/results'
import { submissions } from './en/submissions'
import { teams } from './en/teams'
import { uploads } from './en/uploads'
import { visibility } from './en/visibility'

/** English is the catalogue that defines the keys; az and ru must have exactly the same. */
export const en = {
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

export type MessageKey = keyof typeof en
export type Messages = Record<MessageKey, string>
