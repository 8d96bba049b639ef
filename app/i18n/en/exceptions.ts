export const exceptions = {
  'exceptions.pause': 'Pause submissions',
  'exceptions.pause_lead':
    'No team can submit until you resume. Drafts can still be saved. Everyone entered is told, and the challenge page says so.',
  'exceptions.resume': 'Resume submissions',
  'exceptions.resume_lead': 'Teams can submit again at once. Everyone entered is told.',
  'exceptions.give_back': 'Move the deadline by the time of the pause',
  'exceptions.give_back_hint': 'Later dates that would come too soon move too.',
  'exceptions.paused_since': 'Submissions are paused since {at}',
  'exceptions.paused_already': 'Submissions are paused already.',
  'exceptions.not_paused': 'Submissions are not paused.',
  'exceptions.not_open': 'This stage does not accept submissions now.',
  'exceptions.no_deadline': 'This stage has no deadline to move.',
  'exceptions.judging': 'Judging has begun, so the deadline cannot move any more.',
  'exceptions.done.paused': 'Submissions are paused. Everyone entered gets an e-mail.',
  'exceptions.done.resumed': 'Submissions are accepted again. Everyone entered gets an e-mail.',
  'exceptions.extend': 'Give more time',
  'exceptions.extend_of': 'More time for {team}',
  'exceptions.extend_lead':
    'This team alone may submit after the deadline. How many teams have more time is public, and each case is in the ledger.',
  'exceptions.extended_until': 'More time until {until}',
  'exceptions.not_later': 'Choose a time after the deadline and after now.',
  'exceptions.stage': 'Stage',
  'exceptions.reason_hint': 'The team reads it.',
  'exceptions.done.extended': 'The team has more time and gets an e-mail.',
  'exceptions.public':
    '{count, plural, one {# team has more time in this stage.} other {# teams have more time in this stage.}}',
  'exceptions.mail.paused.subject': 'Submissions are paused: {challenge}',
  'exceptions.mail.paused.text':
    'The host of “{challenge}” has paused submissions:\n\n{reason}\n\nYour draft is kept and can be saved. You will get an e-mail when submissions are accepted again.\n{link}',
  'exceptions.mail.resumed.subject': 'Submissions are accepted again: {challenge}',
  'exceptions.mail.resumed.text': '“{challenge}” accepts submissions again until {until}.\n{link}',
  'exceptions.mail.extended.subject': 'More time for your team: {challenge}',
  'exceptions.mail.extended.text':
    'The host of “{challenge}” gives “{team}” more time, until {until}:\n\n{reason}\n\nYour draft:\n{link}',
} as const
