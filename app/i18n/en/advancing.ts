export const advancing = {
  'advance.stages': 'Stages',
  'advance.stage_number': 'Stage {number}',
  'advance.next_stage': 'the next stage',

  'advance.title': 'Who goes on',
  'advance.lead': 'From “{from}” to “{to}”. Only host and chair see this before the release.',
  'advance.who': 'Teams that go on',
  'advance.places': '{count, plural, one {# place} other {# places}} in the next stage.',
  'advance.places_open': 'The number of places is open.',
  'advance.tick_hint': 'The ranking has ticked the boxes; the jury may tick others and says why.',
  'advance.tie_title': '{count, plural, other {# teams share the last places}}',
  'advance.tie_text':
    'Not all of them fit, and the ranking does not say who. Tick who goes on and write why.',
  'advance.table': 'The ranking of this stage, and who goes on',
  'advance.goes_on': 'Goes on',
  'advance.goes_on_who': '{who} goes on',
  'advance.stays': 'Does not go on',
  'advance.by_ranking': 'By the ranking',
  'advance.tied': 'Tied',
  'advance.reason_hint':
    'Needed where those who go on are not simply the first of the ranking. Public from the release on.',
  'advance.silent': 'Saving tells nobody. You can change it until the release.',
  'advance.as_ranked': 'Those who go on are the first of the ranking.',
  'advance.decided': 'The decision is saved. Nobody else knows of it yet.',

  'advance.release': 'Release',
  'advance.release_lead':
    'At one instant the teams that go on become public by name, they may begin the next stage, and every team is told by mail.',
  'advance.next_opens': 'The next stage opens {at}.',
  'advance.release_act': 'Release',
  'advance.released': 'Everyone can see now who goes on.',
  'advance.scheduled': 'Everyone will see at that instant who goes on.',
  'advance.known_from': 'Public from {at}. Until then it can be taken back.',
  'advance.known_since': 'Public since {at}.',
  'advance.release_after_decision': 'Save a decision on the present ranking, then release it here.',
  'advance.take_back': 'Take the release back',
  'advance.taken_back': 'The release is taken back. The decision is kept.',

  'advance.nobody': 'Choose at least one team.',
  'advance.reason_needed': 'Those who go on are not simply the first of the ranking: please write why.',
  'advance.last_stage': 'This is the last stage: its ranking gives the prizes.',
  'advance.not_decided': 'There is no decision to release yet.',
  'advance.released_already': 'It is public who goes on; it can no longer be changed.',
  'advance.scheduled_already': 'The release has its instant. Take it back first to change the decision.',
  'advance.not_scheduled': 'No release is planned.',
  'advance.too_late': 'The next stage will have closed by then.',

  'advance.mail_on_subject': '{team} goes on: {challenge}',
  'advance.mail_on_text':
    'Hello {name},\n\nthe jury of “{challenge}” has decided: {team} goes on to “{stage}”. Hand in for it before {until}. What is asked, and your draft:\n\n{link}',
  'advance.mail_out_subject': 'The jury has decided: {challenge}',
  'advance.mail_out_text':
    'Hello {name},\n\nthe jury of “{challenge}” has decided who goes on to “{stage}”. {team} is not among them. Thank you for your work; the jury’s feedback will be on the page of your entry when the result is out:\n\n{link}',
} as const
