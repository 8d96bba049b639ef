/** Messages about records that an import refuses, and about content that it could not import unchanged. */
export const challengeImport = {
  'challenge_import.not_json': 'The file is not JSON. The error is at line {line}, column {column}',
  'challenge_import.not_a_feed': 'The file contains no list of challenges and no exported challenge',
  'challenge_import.not_portable':
    'The exported challenge is damaged in {count, plural, one {# place} other {# places}}: {where}',
  'challenge_import.not_a_record': 'It is not a challenge record',
  'challenge_import.no_id': 'It has no id',
  'challenge_import.no_title': 'It has no title',
  'challenge_import.no_agency': 'It names no agency',
  'challenge_import.no_dates': 'Neither its start nor its end is a date',
  'challenge_import.bad_dates': 'It ends before it starts',
  'challenge_import.duplicate': 'The same id is earlier in the file, at {position}',
  'challenge_import.not_stored': 'It could not be stored',
  'challenge_import.changed_here': 'It was changed here after its import, so it was not imported again',
  'challenge_import.warn.start_without_time':
    'The start “{text}” has no time. It was set to midnight at the start of that day',
  'challenge_import.warn.end_without_time':
    'The end “{text}” has no time. It was set to midnight at the end of that day',
  'challenge_import.warn.start_missing': 'It has no start',
  'challenge_import.warn.end_missing': 'It has no end',
  'challenge_import.warn.start_unreadable': 'The start “{text}” is not a date',
  'challenge_import.warn.end_unreadable': 'The end “{text}” is not a date',
  'challenge_import.warn.ended_long_ago': 'The feed calls it open, but it ended over a year ago: archived',
  'challenge_import.warn.images_linked': 'Images were replaced by links',
  'challenge_import.warn.prizes_without_total': 'There is no total to compare the prizes with',
  'challenge_import.warn.prizes_quoted': 'No prize could be read from the prize text. It is quoted',
  'challenge_import.warn.prizes_do_not_add_up':
    'The prizes do not add up to the total. They are imported as one prize fund and quoted',
  'challenge_import.warn.prize_fund_only':
    'Only the total of the prizes could be read. It is imported as one prize fund',
  'challenge_import.warn.rubric_quoted': 'The weights in the judging text do not add up. It is quoted',
  'challenge_import.warn.rubric_in_part':
    'The judging text has several lists of criteria. Only the first was imported (criteria: {count})',
  'challenge_import.warn.link_unreadable': 'Its link to another site is not an address',
  'challenge_import.warn.text_cut': 'A text was too long and was shortened, with a link to the rest',
  'challenge_import.warn.markdown': 'A text could not be formatted and is shown as plain text',
  'challenge_import.warn.files_left_behind': 'Its data files and cover picture are not part of the export',
  'challenge_import.warn.history_left_behind': 'The history of its deadlines is not part of the export',
  'challenge_import.warn.controls_replaced':
    'Control characters were replaced by punctuation. Check the texts',
} as const
