import { accounts } from './en/accounts'
import { addresses } from './en/addresses'
import { advancing } from './en/advancing'
import { assigning } from './en/assigning'
import { browse } from './en/browse'
import { challenges } from './en/challenges'
import { common } from './en/common'
import { conflicts } from './en/conflicts'
import { departures } from './en/departures'
import { editor } from './en/editor'
import { imports } from './en/imports'
import { institutions } from './en/institutions'
import { judging } from './en/judging'
import { panels } from './en/panels'
import { proof } from './en/proof'
import { ranks } from './en/ranks'
import { results } from './en/results'
import { reviews } from './en/reviews'
import { saving } from './en/saving'
import { stages } from './en/stages'
import { submissions } from './en/submissions'
import { teams } from './en/teams'
import { uploads } from './en/uploads'
import { visibility } from './en/visibility'

/** English is the catalogue that defines the keys; az and ru must have exactly the same. */
export const en = {
  ...accounts,
  ...addresses,
  ...browse,
  ...challenges,
  ...common,
  ...departures,
  ...editor,
  ...imports,
  ...institutions,
  ...judging,
  ...proof,
  ...results,
  ...submissions,
  ...teams,
  ...uploads,
  ...advancing,
  ...assigning,
  ...conflicts,
  ...panels,
  ...ranks,
  ...reviews,
  ...saving,
  ...stages,
  ...visibility,
}

export type MessageKey = keyof typeof en
export type Messages = Record<MessageKey, string>
