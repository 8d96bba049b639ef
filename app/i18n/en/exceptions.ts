export const exceptions = {
  'exceptions.pause': 'Pause submissions',
  'exceptions.pause_lead':
    'No team can submit until you resume. Drafts can still be saved. Everyone who has entered gets an e-mail, and the challenge’s page says so.',
  'exceptions.resume': 'Resume submissions',
  'exceptions.resume_lead': 'Teams can submit again immediately. Everyone who has entered gets an e-mail.',
  'exceptions.give_back': 'Extend the deadline by the length of the pause',
  'exceptions.give_back_hint': 'Later dates that would be too early move too.',
  'exceptions.paused_since': 'Submissions have been paused since {at}',
  'exceptions.paused_already': 'Submissions are paused already.',
  'exceptions.not_paused': 'Submissions are not paused.',
  'exceptions.not_open': 'This stage does not accept submissions now.',
  'exceptions.no_deadline': 'This stage has no deadline to extend.',
  'exceptions.judging': 'Judging has begun, so the deadline can no longer be extended.',
  'exceptions.done.paused': 'Submissions are paused. Everyone who has entered gets an e-mail.',
  'exceptions.done.resumed': 'Submissions are accepted again. Everyone who has entered gets an e-mail.',
  'exceptions.extend': 'Give more time',
  'exceptions.extend_of': 'More time for {team}',
  'exceptions.extend_lead':
    'Only this team may submit after the deadline. Everyone can see how many teams have more time, and each case is recorded in the ledger.',
  'exceptions.extended_until': 'More time until {until}',
  'exceptions.not_later': 'Choose a time after the deadline and after now.',
  'exceptions.stage': 'Stage',
  'exceptions.deadline_is': 'The deadline is {at}.',
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
