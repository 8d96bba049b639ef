import { sql } from 'drizzle-orm'
import type { CatalogueIndex, Search, Term } from './catalogue-index'
import { listedTables, resultTables, searchLines } from './catalogue-index'

export const sqliteCatalogue: CatalogueIndex = {
  rows: sql`catalogue_rows listed`,
  words: sql`(select term as word from catalogue_words) as known`,
  numbersWith: search =>
    sql`(select json_group_array(rowid) from catalogue_search where catalogue_search match ${matchOf(search)})`,
}

const columns: Record<Search['part'], string> = {
  title: '{title} : ',
  short: '{title summary words} : ',
  all: '',
}

function matchOf({ terms, part }: Search): string {
  return `${columns[part]}(${terms.map(phraseOf).join(' AND ')})`
}

/** Tokens are letters and digits only, so nothing in them is syntax inside quotation marks. */
function phraseOf({ tokens, open }: Term): string {
  return `"${tokens.join(' ')}"${open ? '*' : ''}`
}

const lines = searchLines.join(', ')
const fts = (name: string) => `CREATE VIRTUAL TABLE ${name} USING fts5(${lines},
    content='', contentless_delete=1, prefix='3 5', tokenize="unicode61 remove_diacritics 0")`

/** Each line of a text, null where it has fewer. A backslash, which JSON would read as a sign, becomes a space. */
function linesOf(text: string): string {
  const array = `'[' || replace(json_quote(replace(${text}, char(92), ' ')), '\\n', '","') || ']'`
  return searchLines.map((_, at) => `json_extract(${array}, '$[${at}]')`).join(', ')
}

const next = '(SELECT coalesce(max(revision), 0) + 1 FROM catalogue_rows)'
const touch = (challenges: string) =>
  `UPDATE catalogue_rows SET revision = ${next} WHERE challenge_id IN (${challenges})`
const listOf = (challenges: string) =>
  `INSERT INTO catalogue_rows (challenge_id, revision) SELECT id, ${next} FROM (${challenges}) WHERE true
   ON CONFLICT (challenge_id) DO UPDATE SET revision = excluded.revision`
const words = (row: string) =>
  `INSERT INTO catalogue_search (rowid, ${lines})
   SELECT number, ${linesOf(`${row}.search`)} FROM catalogue_rows WHERE challenge_id = ${row}.id AND ${row}.publish_at IS NOT NULL`
const forget = `DELETE FROM catalogue_search WHERE rowid = (SELECT number FROM catalogue_rows WHERE challenge_id = old.id)`

const tables = `
  CREATE TABLE catalogue_rows (number INTEGER PRIMARY KEY, challenge_id TEXT NOT NULL UNIQUE, revision INTEGER NOT NULL);
  CREATE INDEX catalogue_rows_revision ON catalogue_rows (revision);
  ${fts('catalogue_search')};
  CREATE VIRTUAL TABLE catalogue_words USING fts5vocab(catalogue_search, row)`

/** When a trigger runs, and what it does. */
const triggers: Record<string, string> = {
  catalogue_challenges_insert: `AFTER INSERT ON challenges BEGIN ${listOf('SELECT new.id AS id')}; ${words('new')}; END`,
  catalogue_challenges_update: `AFTER UPDATE ON challenges BEGIN ${listOf('SELECT new.id AS id')}; END`,
  catalogue_challenges_words: `AFTER UPDATE OF search, publish_at ON challenges
    WHEN old.search <> new.search OR (old.publish_at IS NULL) <> (new.publish_at IS NULL)
    BEGIN ${forget}; ${words('new')}; END`,
  catalogue_challenges_delete: `AFTER DELETE ON challenges BEGIN ${forget}; ${touch('old.id')}; END`,
  catalogue_institutions_update: `AFTER UPDATE OF slug, name ON institutions
    BEGIN ${touch('SELECT id FROM challenges WHERE institution_id = new.id')}; END`,
  ...Object.fromEntries(
    listedTables.flatMap(({ table, of }) => (of ? eachEvent(table, row => `${row}.${of}`) : [])),
  ),
  ...Object.fromEntries(
    resultTables.flatMap(({ table, challenge }) =>
      eachEvent(
        table,
        row => `SELECT challenge_id FROM results WHERE challenge_id IN (${challenge.replace('ROW', row)})`,
      ),
    ),
  ),
}

function eachEvent(table: string, challenges: (row: 'new' | 'old') => string): [string, string][] {
  return (['INSERT', 'UPDATE', 'DELETE'] as const).map(event => [
    `catalogue_${table}_${event.toLowerCase()}`,
    `AFTER ${event} ON ${table} BEGIN ${touch(challenges(event === 'DELETE' ? 'old' : 'new'))}; END`,
  ])
}

/** Fills the index from the tables; every reader sees all challenges as changed. */
export const fillSqliteCatalogue = `
  ${listOf('SELECT id FROM challenges')};
  ${touch('SELECT challenge_id FROM catalogue_rows')};
  INSERT INTO catalogue_search (catalogue_search) VALUES ('delete-all');
  INSERT INTO catalogue_search (rowid, ${lines})
    SELECT number, ${linesOf('search')} FROM challenges JOIN catalogue_rows ON challenge_id = challenges.id
    WHERE publish_at IS NOT NULL`

/** What is missing of the index, given the names of the tables and triggers that exist; '' where it is whole. */
export function missingSqliteCatalogue(existing: ReadonlySet<string>): string {
  const absent = Object.entries(triggers).filter(([name]) => !existing.has(name))
  const isNew = !existing.has('catalogue_search')
  if (!isNew && absent.length === 0) return ''
  return [
    ...(isNew ? [tables] : []),
    ...absent.map(([name, what]) => `CREATE TRIGGER "${name}" ${what}`),
    fillSqliteCatalogue,
  ].join(';\n')
}

/** How many words of the index differ from what the tables say; the temporary tables need no write to the file. */
export const compareSqliteCatalogue = {
  prepare: `
    ${fts('temp.expected_search')};
    CREATE VIRTUAL TABLE temp.expected_words USING fts5vocab(temp, expected_search, instance);
    CREATE VIRTUAL TABLE temp.kept_words USING fts5vocab(main, catalogue_search, instance);
    INSERT INTO temp.expected_search (rowid, ${lines})
      SELECT number, ${linesOf('search')} FROM challenges JOIN catalogue_rows ON challenge_id = challenges.id
      WHERE publish_at IS NOT NULL`,
  count: `SELECT
    (SELECT count(*) FROM (SELECT term, doc, col, "offset" FROM temp.expected_words EXCEPT SELECT term, doc, col, "offset" FROM temp.kept_words)) +
    (SELECT count(*) FROM (SELECT term, doc, col, "offset" FROM temp.kept_words EXCEPT SELECT term, doc, col, "offset" FROM temp.expected_words)) +
    (SELECT count(*) FROM challenges WHERE id NOT IN (SELECT challenge_id FROM catalogue_rows))`,
}
