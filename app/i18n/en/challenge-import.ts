/** What an import says of records it refuses, and of what it could not take over as it was. */
export const challengeImport = {
  'challenge_import.not_json': 'The file is not JSON: the fault is at line {line}, column {column}',
  'challenge_import.not_a_feed': 'The file holds no list of challenges and no exported challenge',
  'challenge_import.not_portable':
    'The exported challenge is damaged in {count, plural, one {# place} other {# places}}: {where}',
  'challenge_import.not_a_record': 'It is not a challenge record',
  'challenge_import.no_id': 'It has no id',
  'challenge_import.no_title': 'It has no title',
  'challenge_import.no_agency': 'It names no agency',
  'challenge_import.no_dates': 'Neither its start nor its end is a date',
  'challenge_import.bad_dates': 'It ends before it starts',
  'challenge_import.duplicate': 'The same id stands earlier in the file, at {position}',
  'challenge_import.not_stored': 'It could not be stored',
  'challenge_import.changed_here': 'It was changed here since it was imported, and stays as it is',
  'challenge_import.warn.start_without_time':
    'The start “{text}” has no time: midnight as that day begins was taken',
  'challenge_import.warn.end_without_time':
    'The end “{text}” has no time: midnight at the end of that day was taken',
  'challenge_import.warn.start_missing': 'It has no start',
  'challenge_import.warn.end_missing': 'It has no end',
  'challenge_import.warn.start_unreadable': 'The start “{text}” is no date',
  'challenge_import.warn.end_unreadable': 'The end “{text}” is no date',
  'challenge_import.warn.ended_long_ago': 'The feed calls it open, but it ended over a year ago: archived',
  'challenge_import.warn.images_linked': 'Pictures became links',
  'challenge_import.warn.prizes_without_total': 'Prizes are named, but no total to check them against',
  'challenge_import.warn.prizes_quoted': 'The prize text names no prize that could be read, and is quoted',
  'challenge_import.warn.prizes_do_not_add_up':
    'The prizes named do not add up to the total: kept as one prize fund, quoted',
  'challenge_import.warn.prize_fund_only':
    'Only the total of the prizes could be read: kept as one prize fund',
  'challenge_import.warn.rubric_quoted':
    'The judging text weighs criteria in a way that does not fit together, and is quoted',
  'challenge_import.warn.rubric_in_part':
    'The judging text has several lists of criteria: only the first became the rubric (criteria: {count})',
  'challenge_import.warn.link_unreadable': 'Its outside link is no address',
  'challenge_import.warn.text_cut': 'A text was too long and was cut, with a link to the rest',
  'challenge_import.warn.markdown': 'A text could not be formatted and is shown plain',
  'challenge_import.warn.files_left_behind': 'Its data files are not part of the export',
  'challenge_import.warn.history_left_behind': 'The history of its deadlines is not part of the export',
  'challenge_import.warn.controls_replaced':
    'Control characters were replaced by the punctuation that they stood for: please check the texts',
} as const
