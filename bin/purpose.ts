import type { FolderFacts } from './data-folder'

export type Purpose = 'production' | 'demo' | 'test'

/** The facts about a database for a command that could damage it. */
export type DatabaseFacts = {
  /** null: the database has no mark yet */
  purpose: Purpose | null
  /** whether an account exists that is not part of the demo data */
  hasRealPeople: boolean
  /** whose files and signing key DATA_DIR holds */
  folder: FolderFacts
}

export type Command =
  | 'serve'
  | 'serve --test'
  | 'demo'
  | 'dev'
  | 'seed'
  | 'reset'
  | 'keys rotate'
  | 'keys revoke'

/**
 * Why a command may not change this database or use DATA_DIR, as a message for the operator; null when it may. The marks
 * in the database and in the folder decide, not the environment.
 */
export function purposeProblem(command: Command, facts: DatabaseFacts): string | null {
  return databaseProblem(command, facts) ?? folderProblem(command, facts)
}

function databaseProblem(command: Command, { purpose, hasRealPeople }: DatabaseFacts): string | null {
  if (command === 'serve') {
    if (purpose === 'demo')
      return 'This database holds the demo world, whose passwords are public. Name another one in DATABASE_URL.'
    return purpose === 'test' ? 'This database belongs to the test suite.' : null
  }
  if (command === 'serve --test')
    return purpose === 'test' ? null : 'Only a database that the test suite made can be served with --test.'
  if (command === 'keys rotate' || command === 'keys revoke') return null
  if (purpose === 'production')
    return `Refusing to run \`${command}\`: this database has been served in production.`
  if (purpose === null && hasRealPeople)
    return `Refusing to run \`${command}\`: people outside the demo world have joined this database.`
  return null
}

/** Files that the database does not name are deleted after two days, and the folder's key signs what the server says. */
function folderProblem(command: Command, { folder }: DatabaseFacts): string | null {
  if (folder !== 'foreign') return null
  const whose = 'DATA_DIR holds the files and the signing key of another, production database.'
  return command === 'serve'
    ? `${whose} Name another folder or the database that belongs to it. If you have replaced that database on purpose, delete the file \`instance\` in DATA_DIR.`
    : `Refusing to run \`${command}\`: ${whose} Name another folder.`
}
