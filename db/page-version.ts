import { getTableName, is, Table } from 'drizzle-orm'
import * as schema from './schema'

/**
 * The version of everything that a visitor can be shown: a random text in one row, which a trigger replaces with every
 * change of a table below, in the same transaction and whoever writes. An answer kept with a version is current while
 * the version is the same (decision 38).
 */
export const readPageVersion = 'SELECT version FROM page_version'

/**
 * Tables that no page for visitors reads. A write to them keeps the version, so that sign-ins, drafts, reviews and jobs
 * drop no page. tests/journeys/page-cache.test.ts compares the list with the statements of those pages.
 */
export const unseenTables: readonly string[] = [
  'access_tokens',
  'address_changes',
  'affiliations',
  'announcement_receivers',
  'assignment_plans',
  'assignments',
  'attempts',
  'calendar_addresses',
  'certificate_terms',
  'certificates',
  'clean_copies',
  'conflict_proposals',
  'conflict_statements',
  'conflicts',
  'devices',
  'discussion_posts',
  'entry_labels',
  'entry_notes',
  'exclusion_appeals',
  'follows',
  'former_members',
  'glass_breaks',
  'held_forms',
  'instance',
  'institution_invitations',
  'institution_members',
  'invitation_mails',
  'invitation_requests',
  'jobs',
  'key_lists',
  'ledger_days',
  'ledger_entries',
  'ledger_heads',
  'mail_tokens',
  'notice_preferences',
  'notices',
  'outbox_mails',
  'overrides',
  'panel_voters',
  'proposals',
  'public_votes',
  'questions',
  'redactions',
  'reminders',
  'rescores',
  'review_remarks',
  'review_versions',
  'reviews',
  'screenings',
  'sessions',
  'signing_keys',
  'submission_files',
  'submission_versions',
  'submissions',
  'team_invitations',
  'truths',
]

export const seenTables: readonly string[] = Object.values<unknown>(schema)
  .filter(value => is(value, Table))
  .map(getTableName)
  .filter(name => !unseenTables.includes(name))

const events = ['INSERT', 'UPDATE', 'DELETE'] as const

/** Creates the row and the triggers; changes nothing where they exist. A rebuilt table gets its triggers again. */
export function sqliteTriggers(): string {
  const fresh = 'lower(hex(randomblob(16)))'
  return [
    'CREATE TABLE IF NOT EXISTS page_version (version TEXT NOT NULL)',
    `INSERT INTO page_version SELECT ${fresh} WHERE NOT EXISTS (SELECT 1 FROM page_version)`,
    ...seenTables.flatMap(table =>
      events.map(
        event =>
          `CREATE TRIGGER IF NOT EXISTS "page_version_${table}_${event.toLowerCase()}" AFTER ${event} ON "${table}" ` +
          `BEGIN UPDATE page_version SET version = ${fresh}; END`,
      ),
    ),
  ].join(';\n')
}

/** The same for PostgreSQL, for the tables that have no trigger yet. */
export function postgresTriggers(tables: readonly string[]): string {
  return [
    'CREATE TABLE IF NOT EXISTS page_version (version text NOT NULL)',
    'INSERT INTO page_version SELECT gen_random_uuid() WHERE NOT EXISTS (SELECT 1 FROM page_version)',
    'CREATE OR REPLACE FUNCTION page_version_changed() RETURNS trigger LANGUAGE plpgsql AS ' +
      '$$BEGIN UPDATE page_version SET version = gen_random_uuid(); RETURN NULL; END$$',
    ...tables.map(
      table =>
        `CREATE TRIGGER page_version AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON "${table}" ` +
        'FOR EACH STATEMENT EXECUTE FUNCTION page_version_changed()',
    ),
  ].join(';\n')
}

/** The tables with a trigger. */
export const withTrigger = `
  SELECT c.relname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE t.tgname = 'page_version' AND c.relnamespace = current_schema()::regnamespace`
