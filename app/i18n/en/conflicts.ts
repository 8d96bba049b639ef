export const conflicts = {
  'conflicts.mail_subject': 'Conflict of interest: {challenge}',
  'conflicts.mail_text':
    'A conflict of interest was found in {challenge}.\n\n{count, plural, one {# assignment was} other {# assignments were}} taken back from their judges; marks that were handed in are kept but no longer count. Who it is about, what shows it, and who could step in:\n\n{link}',
}
