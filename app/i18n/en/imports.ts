/** What an import says of records it refuses, and of what it could not take over as it was. */
export const imports = {
  'import.not_json': 'The file is not JSON: the fault is at line {line}, column {column}',
  'import.not_a_feed': 'The file holds no list of challenges and no exported challenge',
  'import.not_portable':
    'The exported challenge is damaged in {count, plural, one {# place} other {# places}}: {where}',
  'import.not_a_record': 'It is not a challenge record',
  'import.no_id': 'It has no id',
  'import.no_title': 'It has no title',
  'import.no_agency': 'It names no agency',
  'import.no_dates': 'Neither its start nor its end is a date',
  'import.bad_dates': 'It ends before it starts',
  'import.duplicate': 'The same id stands earlier in the file, at {position}',
  'import.not_stored': 'It could not be stored',
  'import.changed_here': 'It was changed here since it was imported, and stays as it is',
  'import.warn.start_without_time': 'The start “{text}” has no time: midnight as that day begins was taken',
  'import.warn.end_without_time': 'The end “{text}” has no time: midnight at the end of that day was taken',
  'import.warn.start_missing': 'It has no start',
  'import.warn.end_missing': 'It has no end',
  'import.warn.start_unreadable': 'The start “{text}” is no date',
  'import.warn.end_unreadable': 'The end “{text}” is no date',
  'import.warn.ended_long_ago': 'The feed calls it open, but it ended over a year ago: archived',
  'import.warn.images_linked': 'Pictures became links',
  'import.warn.prizes_without_total': 'Prizes are named, but no total to check them against',
  'import.warn.prizes_quoted': 'The prize text names no prize that could be read, and is quoted',
  'import.warn.prizes_do_not_add_up':
    'The prizes named do not add up to the total: kept as one prize fund, quoted',
  'import.warn.prize_fund_only': 'Only the total of the prizes could be read: kept as one prize fund',
  'import.warn.rubric_quoted':
    'The judging text weighs criteria in a way that does not fit together, and is quoted',
  'import.warn.rubric_in_part':
    'The judging text has several lists of criteria: only the first became the rubric (criteria: {count})',
  'import.warn.link_unreadable': 'Its outside link is no address',
  'import.warn.text_cut': 'A text was too long and was cut, with a link to the rest',
  'import.warn.markdown': 'A text could not be formatted and is shown plain',
  'import.warn.files_left_behind': 'Its data files are not part of the export',
  'import.warn.history_left_behind': 'The history of its deadlines is not part of the export',
  'import.warn.controls_replaced':
    'Control characters were replaced by the punctuation that they stood for: please check the texts',
} as const
