import { AppealRule } from '#app/domain/challenges/views/appeal-rule'
import { localTextLocale } from '#app/domain/shared/local-text'
import { LanguageNote, Local } from '#app/i18n/local'
import { useI18n } from '#app/i18n/use-i18n'
import { paths } from '#app/paths'
import { Details } from '#app/ui/details'
import { Link } from '#app/ui/link'
import { Prose } from '#app/ui/prose'
import { Table } from '#app/ui/table'
import type { ChallengePage } from '../queries/load-challenge-page.server'

/** The data files, each with its licence. */
export function DataFiles({ files }: { files: ChallengePage['dataFiles'] }) {
  const { t, format } = useI18n()
  return (
    <Table
      rows={files}
      rowKey={file => file.id}
      columns={[
        {
          key: 'name',
          header: t('catalogue.files_name'),
          heads: true,
          cell: file => (
            <>
              <Link href={paths.file(file.id)} document download>
                {file.name}
              </Link>
              <span className="file-about">
                <Local text={file.description} />
              </span>
            </>
          ),
        },
        { key: 'licence', header: t('catalogue.files_licence'), cell: file => file.licence },
        {
          key: 'size',
          header: t('catalogue.files_size'),
          align: 'number',
          cell: file => format.bytes(file.size),
        },
      ]}
    />
  )
}

type RulesProps = Pick<ChallengePage, 'rules' | 'appealTerms' | 'timeZone'>

/** The current rules and their earlier versions, newest first. */
export function Rules({ rules, appealTerms, timeZone }: RulesProps) {
  const { t, format } = useI18n()
  const [current, ...older] = rules
  if (!current) return null
  return (
    <>
      <p className="quiet-text">
        {t('challenges.rules.version', { number: current.number })}.{' '}
        {t('catalogue.rules_since', { at: format.date(current.createdAt, timeZone) })}
      </p>
      <p className="quiet-text">{t('catalogue.rules_received')}</p>
      {appealTerms.days !== null && <AppealRule terms={appealTerms} />}
      <Details summary={t('catalogue.read_rules')}>
        <Text html={current.html} />
      </Details>
      {older.length > 0 && (
        <Details summary={t('catalogue.rules_older')}>
          {older.map(version => (
            <Details
              key={version.number}
              summary={`${t('challenges.rules.version', { number: version.number })} · ${format.date(version.createdAt, timeZone)}`}
            >
              <Text html={version.html} />
            </Details>
          ))}
        </Details>
      )}
    </>
  )
}

function Text({ html }: { html: RulesProps['rules'][number]['html'] }) {
  const { local, locale } = useI18n()
  return (
    <div lang={localTextLocale(html, locale)}>
      <LanguageNote text={html} />
      <Prose html={local(html)} />
    </div>
  )
}
