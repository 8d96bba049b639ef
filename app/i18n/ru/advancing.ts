export const advancing = {
  'advance.stages': 'Этапы',
  'advance.stage_number': 'Этап {number}',
  'advance.next_stage': 'следующий этап',

  'advance.title': 'Кто проходит дальше',
  'advance.lead':
    'Из этапа «{from}» в этап «{to}». До объявления это видят только организатор и председатель.',
  'advance.who': 'Команды, которые проходят дальше',
  'advance.places':
    'В следующем этапе {count, plural, one {# место} few {# места} many {# мест} other {# места}}.',
  'advance.places_open': 'Число мест не задано.',
  'advance.tick_hint': 'Отмечены первые по рейтингу; жюри может выбрать иначе и тогда пишет почему.',
  'advance.tie_title':
    '{count, plural, one {Последние места делит # команда} few {Последние места делят # команды} many {Последние места делят # команд} other {Последние места делят # команды}}',
  'advance.tie_text':
    'Мест на всех не хватает, и рейтинг не решает, кто пройдёт. Отметьте, кто проходит, и напишите почему.',
  'advance.table': 'Рейтинг этого этапа и кто проходит дальше',
  'advance.goes_on': 'Проходит',
  'advance.goes_on_who': '{who} проходит дальше',
  'advance.stays': 'Не проходит',
  'advance.by_ranking': 'По рейтингу',
  'advance.tied': 'Поровну',
  'advance.reason_hint':
    'Нужна, если дальше проходят не просто первые по рейтингу. Видна всем с момента объявления.',
  'advance.silent': 'При сохранении никому ничего не сообщается. До объявления решение можно изменить.',
  'advance.as_ranked': 'Дальше проходят первые по рейтингу.',
  'advance.decided': 'Решение сохранено. О нём пока никто не знает.',

  'advance.release': 'Объявление',
  'advance.release_lead':
    'В один момент названия прошедших команд видят все, эти команды могут начать следующий этап, и каждая команда получает письмо.',
  'advance.next_opens': 'Следующий этап начинается: {at}.',
  'advance.release_act': 'Объявить',
  'advance.released': 'Теперь все видят, кто прошёл дальше.',
  'advance.scheduled': 'Все увидят, кто прошёл дальше, в назначенное время.',
  'advance.known_from': 'Объявление: {at}. До этого его можно отменить.',
  'advance.known_since': 'Объявлено: {at}.',
  'advance.release_after_decision': 'Сохраните решение по текущему рейтингу, затем объявите его здесь.',
  'advance.take_back': 'Отменить объявление',
  'advance.taken_back': 'Объявление отменено. Решение сохранено.',

  'advance.nobody': 'Выберите хотя бы одну команду.',
  'advance.reason_needed': 'Дальше проходят не просто первые по рейтингу: напишите почему.',
  'advance.last_stage': 'Это последний этап: призы присуждаются по его рейтингу.',
  'advance.not_decided': 'Пока нет решения, которое можно объявить.',
  'advance.released_already': 'Уже объявлено, кто прошёл дальше; изменить это нельзя.',
  'advance.scheduled_already':
    'Время объявления назначено. Чтобы изменить решение, сначала отмените объявление.',
  'advance.not_scheduled': 'Объявление не назначено.',
  'advance.too_late': 'К этому времени следующий этап уже закроется.',

  'advance.mail_on_subject': '{team} проходит дальше: {challenge}',
  'advance.mail_on_text':
    'Здравствуйте, {name}!\n\nЖюри конкурса «{challenge}» приняло решение: {team} проходит в этап «{stage}». Отправьте работу до: {until}. Что требуется и ваш черновик:\n\n{link}',
  'advance.mail_out_subject': 'Жюри приняло решение: {challenge}',
  'advance.mail_out_text':
    'Здравствуйте, {name}!\n\nЖюри конкурса «{challenge}» решило, кто проходит в этап «{stage}». Команды {team} среди них нет. Спасибо за вашу работу; отзыв жюри появится на странице вашей заявки, когда будут опубликованы итоги:\n\n{link}',

  'advance.known_by': 'Вы узнаете об этом не позже: {at}.',
  'advance.waiting': 'Ещё не объявлено, кто проходит в этот этап.',
  'advance.not_through': 'Здесь могут подать работу только команды, которые жюри пропустило дальше.',
  'advance.closes': 'до {at}',
  'advance.opens': 'с {at}',
  'advance.versions':
    '{count, plural, one {Подана # версия} few {Поданы # версии} many {Подано # версий} other {Подано # версии}}',
  'advance.state.upcoming': 'Ещё не открыт',
  'advance.state.open': 'Открыт',
  'advance.state.handed_in': 'Подано',
  'advance.state.judged': 'У жюри',
  'advance.state.went_on': 'Пройден',
  'advance.state.stopped': 'Дальше не прошла',
  'advance.state.missed': 'Не подано',
  'advance.state.waiting': 'Жюри решает',
  'advance.state.out': 'Не для вашей команды',
  'advance.went_on': 'Прошли в этот этап',
  'advance.none_yet': 'В этот этап пока никто не прошёл',
  'advance.none_yet_hint': 'Команды появятся здесь, когда будет решено, кто проходит из предыдущего этапа.',
  'advance.finalists': 'Прошли дальше',
  'advance.on_to': 'В этап:',
  'advance.announced': 'Объявлено: {at}.',
  'advance.no_order': 'По алфавиту, а не по местам.',
}
