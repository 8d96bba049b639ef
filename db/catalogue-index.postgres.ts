import { sql } from 'drizzle-orm'
import { catalogueLock } from './advisory-locks'
import type { CatalogueIndex, Search, Term } from './catalogue-index'
import { listedTables, resultTables, searchLines } from './catalogue-index'

export const postgresCatalogue: CatalogueIndex = {
  rows: sql`catalogue.rows listed`,
  words: sql`catalogue.words`,
  numbersWith: search =>
    sql`(select coalesce(json_agg(number), '[]')::text from catalogue.rows where document @@ ${matchOf(search)}::tsquery)`,
}

const weights: Record<Search['part'], string> = { title: 'A', short: 'ABC', all: '' }

function matchOf({ terms, part }: Search): string {
  return terms.map(term => phraseOf(term, weights[part])).join(' & ')
}

/** Tokens are letters and digits only, so nothing in them is syntax inside quotation marks. */
function phraseOf({ tokens, open }: Term, weight: string): string {
  const words = tokens.map((token, at) => {
    const flags = (open && at === tokens.length - 1 ? '*' : '') + weight
    return `'${token}'${flags && `:${flags}`}`
  })
  return `(${words.join(' <-> ')})`
}

/**
 * The words of a text, with the weight of their line. The parser reads some marks between letters as a part of a word,
 * as in addresses, so marks become spaces first.
 */
const marks = `-./:@_+*&%#!?,;=~|()[]{}<>"''\`\\^$–—‑«»“”„‘’…№·•`
const document = searchLines
  .map((_, at) => {
    const line = `split_part(search, E'\\n', ${at + 1})`
    const spaced = `translate(${line}, '${marks}', repeat(' ', ${[...marks.replace("''", "'")].length}))`
    return `setweight(to_tsvector('pg_catalog.simple', ${spaced}), '${'ABCD'[at]}')`
  })
  .join(' || ')

const tables = `
  CREATE SCHEMA catalogue;
  CREATE SEQUENCE catalogue.revisions;
  CREATE TABLE catalogue.rows (
    number integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    challenge_id text NOT NULL UNIQUE, revision bigint NOT NULL, document tsvector);
  CREATE INDEX ON catalogue.rows (revision);
  CREATE INDEX ON catalogue.rows USING gin (document) WITH (fastupdate = off);
  CREATE TABLE catalogue.words (word text COLLATE "C" PRIMARY KEY)`

const functions = `
  CREATE OR REPLACE FUNCTION catalogue.document(search text) RETURNS tsvector LANGUAGE sql IMMUTABLE PARALLEL SAFE AS
    $$SELECT ${document}$$;

  -- the lock gives revisions in the order of the commits
  CREATE OR REPLACE FUNCTION catalogue.touch(ids text[]) RETURNS void LANGUAGE plpgsql AS $$BEGIN
    IF cardinality(ids) = 0 OR ids IS NULL THEN RETURN; END IF;
    PERFORM pg_advisory_xact_lock(${catalogueLock});
    UPDATE catalogue.rows SET revision = nextval('catalogue.revisions') WHERE challenge_id = ANY (ids);
  END$$;

  CREATE OR REPLACE FUNCTION catalogue.list(ids text[]) RETURNS void LANGUAGE plpgsql AS $$BEGIN
    PERFORM pg_advisory_xact_lock(${catalogueLock});
    INSERT INTO catalogue.rows (challenge_id, revision, document)
      SELECT id, nextval('catalogue.revisions'), CASE WHEN publish_at IS NOT NULL THEN catalogue.document(search) END
      FROM public.challenges WHERE id = ANY (ids)
      ON CONFLICT (challenge_id) DO UPDATE SET revision = EXCLUDED.revision, document = EXCLUDED.document;
    INSERT INTO catalogue.words SELECT DISTINCT unnest(tsvector_to_array(document)) FROM catalogue.rows
      WHERE challenge_id = ANY (ids) ON CONFLICT DO NOTHING;
  END$$;

  CREATE OR REPLACE FUNCTION catalogue.forget(ids text[]) RETURNS void LANGUAGE plpgsql AS $$BEGIN
    PERFORM pg_advisory_xact_lock(${catalogueLock});
    UPDATE catalogue.rows SET revision = nextval('catalogue.revisions'), document = NULL WHERE challenge_id = ANY (ids);
  END$$`

type Trigger = { name: string; table: string; event: 'INSERT' | 'UPDATE' | 'DELETE'; calls: string }

const events = ['INSERT', 'UPDATE', 'DELETE'] as const

const triggers: Trigger[] = [
  ...events.map(event => ({
    name: `catalogue_${event.toLowerCase()}`,
    table: 'challenges',
    event,
    calls: `catalogue.${event === 'DELETE' ? 'forget' : 'list'}(ARRAY(SELECT id FROM changed))`,
  })),
  ...listedTables.flatMap(({ table, of }) => (of ? eachEvent(table, `SELECT ${of} FROM changed`) : [])),
  ...resultTables.flatMap(({ table, challenge }) =>
    eachEvent(
      table,
      `SELECT DISTINCT r.challenge_id FROM changed, LATERAL (${challenge.replace('ROW', 'changed')}) its (id)
       JOIN public.results r ON r.challenge_id = its.id`,
    ),
  ),
  {
    name: 'catalogue_update',
    table: 'institutions',
    event: 'UPDATE',
    calls:
      'catalogue.touch(ARRAY(SELECT c.id FROM public.challenges c JOIN changed ON changed.id = c.institution_id))',
  },
]

function eachEvent(table: string, challenges: string): Trigger[] {
  return events.map(event => ({
    name: `catalogue_${event.toLowerCase()}`,
    table,
    event,
    calls: `catalogue.touch(ARRAY(${challenges}))`,
  }))
}

/** Always on, so that a program that switches triggers off, such as one that fills a replica, cannot leave it behind. */
function triggerOf({ name, table, event, calls }: Trigger): string {
  const own = `catalogue."${table}_${event.toLowerCase()}"`
  return `
    CREATE OR REPLACE FUNCTION ${own}() RETURNS trigger LANGUAGE plpgsql AS
      $$BEGIN PERFORM ${calls}; RETURN NULL; END$$;
    CREATE TRIGGER ${name} AFTER ${event} ON public."${table}" REFERENCING ${event === 'DELETE' ? 'OLD' : 'NEW'} TABLE AS changed
      FOR EACH STATEMENT EXECUTE FUNCTION ${own}();
    ALTER TABLE public."${table}" ENABLE ALWAYS TRIGGER ${name}`
}

/** Fills the index from the tables; every reader sees all challenges as changed. */
export const fillPostgresCatalogue = `
  SELECT catalogue.forget(ARRAY(SELECT challenge_id FROM catalogue.rows));
  DELETE FROM catalogue.words;
  SELECT catalogue.list(ARRAY(SELECT id FROM public.challenges))`

/** The names of the index's triggers with their tables, and of its table of rows. */
export const existingPostgresCatalogue = `
  SELECT c.relname || ' ' || t.tgname AS name FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  WHERE c.relnamespace = 'public'::regnamespace AND t.tgname LIKE 'catalogue\\_%'
  UNION ALL SELECT 'rows' WHERE to_regclass('catalogue.rows') IS NOT NULL`

/** What is missing of the index; '' where it is whole. */
export function missingPostgresCatalogue(existing: ReadonlySet<string>): string {
  const absent = triggers.filter(({ table, name }) => !existing.has(`${table} ${name}`))
  const isNew = !existing.has('rows')
  if (!isNew && absent.length === 0) return ''
  return [...(isNew ? [tables] : []), functions, ...absent.map(triggerOf), fillPostgresCatalogue].join(';\n')
}

/** How many challenges the index knows otherwise than the tables. */
export const comparePostgresCatalogue = `
  SELECT count(*) AS differ FROM public.challenges c LEFT JOIN catalogue.rows r ON r.challenge_id = c.id
  WHERE r.number IS NULL
    OR r.document IS DISTINCT FROM CASE WHEN c.publish_at IS NOT NULL THEN catalogue.document(c.search) END`
