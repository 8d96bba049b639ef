export const challengeImport = {
  'challenge_import.not_json': 'Файл не в формате JSON: ошибка в строке {line}, позиции {column}',
  'challenge_import.not_a_feed': 'В файле нет ни списка конкурсов, ни выгруженного конкурса',
  'challenge_import.not_portable':
    'Выгруженный конкурс повреждён {count, plural, one {в # месте} few {в # местах} many {в # местах} other {в # месте}}: {where}',
  'challenge_import.not_a_record': 'Это не запись о конкурсе',
  'challenge_import.no_id': 'У записи нет идентификатора',
  'challenge_import.no_title': 'Нет названия',
  'challenge_import.no_agency': 'Не указана организация',
  'challenge_import.no_dates': 'Не читается ни дата начала, ни дата окончания',
  'challenge_import.bad_dates': 'Заканчивается раньше, чем начинается',
  'challenge_import.duplicate': 'Такой идентификатор уже есть в файле: запись {position}',
  'challenge_import.not_stored': 'Не удалось сохранить',
  'challenge_import.changed_here': 'После импорта изменён здесь, поэтому повторно не импортирован',
  'challenge_import.warn.start_without_time':
    'В дате начала «{text}» нет времени: взята полночь в начале дня',
  'challenge_import.warn.end_without_time':
    'В дате окончания «{text}» нет времени: взята полночь в конце дня',
  'challenge_import.warn.start_missing': 'Нет даты начала',
  'challenge_import.warn.end_missing': 'Нет даты окончания',
  'challenge_import.warn.start_unreadable': 'Начало «{text}» не является датой',
  'challenge_import.warn.end_unreadable': 'Окончание «{text}» не является датой',
  'challenge_import.warn.ended_long_ago':
    'В источнике указан открытым, но закончился больше года назад: отправлен в архив',
  'challenge_import.warn.images_linked': 'Изображения заменены ссылками',
  'challenge_import.warn.prizes_without_total': 'Нет общей суммы, с которой можно сверить призы',
  'challenge_import.warn.prizes_quoted':
    'В тексте о призах не распознан ни один приз. Текст приведён цитатой',
  'challenge_import.warn.prizes_do_not_add_up':
    'Сумма призов не равна общей сумме. Импортированы как один призовой фонд, текст приведён цитатой',
  'challenge_import.warn.prize_fund_only':
    'Распознана только общая сумма призов. Импортирована как призовой фонд',
  'challenge_import.warn.rubric_quoted': 'Веса в тексте об оценке не сходятся. Текст приведён цитатой',
  'challenge_import.warn.rubric_in_part':
    'В тексте об оценке несколько списков критериев. Импортирован только первый (критериев: {count})',
  'challenge_import.warn.link_unreadable': 'Внешняя ссылка не является адресом',
  'challenge_import.warn.text_cut': 'Текст слишком длинный, поэтому сокращён; есть ссылка на продолжение',
  'challenge_import.warn.markdown': 'Текст не удалось оформить, он показан без разметки',
  'challenge_import.warn.files_left_behind': 'Файлы данных и обложка не входят в выгрузку',
  'challenge_import.warn.history_left_behind': 'История изменения сроков не входит в выгрузку',
  'challenge_import.warn.controls_replaced':
    'Управляющие символы заменены знаками препинания. Проверьте тексты',
}
