export const assignment = {
  'assignment.plan_title': 'Предложить распределение',
  'assignment.plan_lead':
    'Сначала вы увидите, что изменится. Пока вы не примените предложение, ничего не назначается.',
  'assignment.plan_page_lead':
    'Укажите, что нужно каждой работе, или загрузите файл. Вы получите предложение.',
  'assignment.computed': 'Рассчитать лучшее распределение',
  'assignment.goal': 'Что важнее',
  'assignment.goal_total': 'Лучшее соответствие в целом',
  'assignment.goal_total_hint':
    'Сумма по всем работам наибольшая. Отдельной работе могут достаться члены жюри, которые не знают её темы.',
  'assignment.goal_worst_served': 'Сначала работа, которой жюри подходит хуже всего',
  'assignment.goal_worst_served_hint': 'Ни одна работа не остаётся с неподходящими членами жюри ради других.',
  'assignment.too_many_for_goal':
    'Эта цель доступна не более чем для {most, number} пар «член жюри — работа». Выберите лучшее соответствие в целом.',
  'assignment.scope': 'Что сделать',
  'assignment.scope_all': 'Распределить всё',
  'assignment.scope_all_hint':
    'Начатые отзывы остаются у тех, кто их начал. Остальные назначения меняются, только если это заметно лучше.',
  'assignment.scope_top_up': 'Только добавить недостающие',
  'assignment.scope_top_up_hint':
    'Для мест, которые освободились после отказов, отводов и выхода из жюри. Ни у кого работы не забирают.',
  'assignment.reviews_each': 'Отзывов на каждую работу',
  'assignment.experts_each': 'Из них от членов жюри, которые знают тему',
  'assignment.experts_hint': 'Тема — это ответ на вопрос «{question}».',
  'assignment.most': 'Максимум работ у одного члена жюри',
  'assignment.most_hint': 'Собственный предел члена жюри тоже учитывается.',
  'assignment.least': 'Минимум работ у одного члена жюри',
  'assignment.least_hint': '0 — без минимума.',
  'assignment.propose': 'Показать предложение',
  'assignment.more_experts_than_reviews': 'Укажите не больше, чем отзывов на каждую работу',
  'assignment.least_over_most': 'Минимум больше максимума',
  'assignment.no_topic':
    'В порядке оценки не указан вопрос о теме, поэтому неизвестно, кто её знает. Введите 0.',
  'assignment.nothing_changed': 'Ничего не изменилось, писем никому не отправлено.',
  'assignment.short':
    '{count, plural, one {Не хватает членов жюри для # работы} few {Не хватает членов жюри для # работ} many {Не хватает членов жюри для # работ} other {Не хватает членов жюри для # работы}}',
  'assignment.short_text':
    'На каждую нужно отзывов: {reviews}. Отводы, воздержавшиеся и те, кто вышел из жюри, не считаются.',
  'assignment.top_up': 'Предложить недостающие назначения',
  'assignment.open_plan': 'Предложение от {at} ждёт вашего решения',
  'assignment.see_plan': 'Посмотреть предложение',
  'assignment.over_hint':
    'Число +n рядом с флажком показывает, насколько этот член жюри подходит хуже лучшего свободного: по теме и нагрузке.',
  'assignment.found': '{count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.none_found': 'Работ не найдено',
  'assignment.none_found_hint': 'Сократите запрос или покажите все.',
  'assignment.list_hint':
    'Снимите флажок, чтобы убрать члена жюри; выберите, кого добавить. Первым стоит самый подходящий, +n показывает, насколько хуже подходят другие. Работы на других страницах не меняются.',
  'assignment.list_save': 'Сохранить эту страницу',
  'assignment.search': 'Поиск по названию или коду',
  'assignment.only_short': 'Только те, где не хватает членов жюри',
  'assignment.find': 'Показать',
  'assignment.has_of': 'Членов жюри: {n} из {m}',
  'assignment.add_judge': 'Добавить члена жюри',
  'assignment.add_nobody': 'Никого',
  'assignment.plan': 'Предложение',
  'assignment.of_all': 'От {at}. На каждую работу отзывов: {reviews}, из них от знающих тему: {experts}.',
  'assignment.of_top_up':
    'Недостающие назначения, {at}. На каждую работу отзывов: до {reviews}, из них от знающих тему: {experts}. Ни у кого работы не забирают.',
  'assignment.of_csv': 'Из файла, {at}. Порядок оценки требует на каждую работу отзывов: {reviews}.',
  'assignment.already_applied': 'Это предложение уже применено.',
  'assignment.already_dropped': 'Это предложение уже отклонено.',
  'assignment.stale':
    'После расчёта изменился отзыв, конфликт интересов, член жюри или работа. Сделайте новое предложение.',
  'assignment.plan_again': 'Предложить заново',
  'assignment.covered': 'Работы, которым хватает членов жюри',
  'assignment.added': 'Добавится',
  'assignment.kept': 'Останется',
  'assignment.withdrawn': 'Снимется',
  'assignment.conflicts_avoided': 'Предотвращено конфликтов',
  'assignment.changes_nothing': 'Это предложение ничего не меняет.',
  'assignment.apply_hint':
    'Все изменения применяются сразу. Члены жюри, которые получили новые работы, узнают об этом из письма.',
  'assignment.apply': 'Применить',
  'assignment.drop': 'Отклонить',
  'assignment.applied': 'Предложение применено. Членам жюри придёт письмо.',
  'assignment.dropped': 'Предложение отклонено. Распределение не изменилось.',
  'assignment.worth': 'Качество предложения',
  'assignment.connected': 'Все члены жюри и работы связаны',
  'assignment.connected_why':
    'У любых двух работ есть общие члены жюри, напрямую или через другие работы. Поэтому рейтинг отличает строгость члена жюри от слабости работы.',
  'assignment.not_connected': 'Члены жюри и работы распадаются на отдельные группы',
  'assignment.not_connected_why':
    'У части работ нет общих членов жюри с остальными, даже через другие работы. Рейтинг не отличит строгих членов жюри от слабых работ. Запросите хотя бы по два отзыва, повысьте пределы или добавьте в обе группы одного и того же человека.',
  'assignment.experts_met': 'С членами жюри, которые знают тему: {n} из {m}',
  'assignment.experts_why': 'Член жюри знает тему, если назвал её в своём профиле.',
  'assignment.outside':
    '{count, plural, =0 {Отзывов на чужие темы нет} one {# отзыв на тему, которую член жюри не назвал} few {# отзыва на темы, которые члены жюри не назвали} many {# отзывов на темы, которые члены жюри не назвали} other {# отзыва на темы, которые члены жюри не назвали}}',
  'assignment.worst_fit_good': 'Худшее соответствие: член жюри не назвал тем.',
  'assignment.worst_fit_bad': 'Худшее соответствие: член жюри знает другие темы.',
  'assignment.cost': 'Отличие от полного соответствия: {cost}. Лучше всего 0.',
  'assignment.idle': 'Получит работ: {load}, минимум: {least}.',
  'assignment.impossible':
    'Не получат запрошенных отзывов: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.reason_conflicts': 'Мало членов жюри без конфликта интересов.',
  'assignment.reason_few_judges': 'Жюри слишком маленькое.',
  'assignment.reason_no_expert': 'Мало членов жюри, которые знают её тему.',
  'assignment.reason_judges_full': 'Все подходящие члены жюри уже загружены до предела.',
  'assignment.might': 'При большем пределе: {names}.',
  'assignment.and_more': 'и ещё {count}',
  'assignment.loads': 'Как распределена нагрузка',
  'assignment.load_bar': 'Нагрузка',
  'assignment.load_of':
    '{name}: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.load_range': 'Работ',
  'assignment.judges': 'Членов жюри',
  'assignment.bucket':
    'От {from} до {to} работ: {count, plural, one {# член жюри} few {# члена жюри} many {# членов жюри} other {# члена жюри}}',
  'assignment.changes':
    'Что изменится: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.instead_hint':
    'Под каждым членом жюри показано, кто мог бы взять работу вместо него и насколько он подходит хуже.',
  'assignment.instead': 'вместо него: {name}, {over}',
  'assignment.csv_title': 'Файлом (CSV)',
  'assignment.csv_lead':
    'Файл содержит всё распределение. Назначения, которых в нём нет, снимаются, если отзыв не начат. Сначала вы увидите предложение.',
  'assignment.csv_download': 'Скачать распределение',
  'assignment.csv_file': 'Файл',
  'assignment.csv_paste': 'Или вставьте строки',
  'assignment.csv_hint':
    'В первой строке — названия столбцов. Обязательны «judge» (почта) и «submission» (код). Разделитель — запятая, точка с запятой или табуляция.',
  'assignment.csv_propose': 'Показать предложение',
  'assignment.csv_nothing': 'Выберите файл или вставьте строки',
  'assignment.csv_faults':
    'С ошибками: {count, plural, one {# строка} few {# строки} many {# строк} other {# строки}}. Ничего не загружено.',
  'assignment.csv_more': 'и ещё {count}',
  'assignment.csv_quotes': 'Кавычка не закрыта.',
  'assignment.csv_encoding': 'Файл не в кодировке UTF-8 или UTF-16. Сохраните его в UTF-8 и выберите снова.',
  'assignment.csv_columns': 'Первая строка должна называть столбцы «judge» и «submission».',
  'assignment.csv_empty': 'Строка {line}: не указан член жюри или работа.',
  'assignment.csv_no_judge': 'Строка {line}: «{judge}» не входит в это жюри.',
  'assignment.csv_no_submission': 'Строка {line}: работы «{submission}» нет.',
  'assignment.csv_ambiguous':
    'Строка {line}: код «{submission}» у нескольких работ. Возьмите имя из скачанного файла.',
  'assignment.csv_twice': 'Строка {line}: {judge} и {submission} указаны второй раз.',
  'assignment.csv_conflict':
    'Строка {line}: {judge} не может оценивать {submission}: конфликт интересов, отвод или исключённый отзыв.',
  'assignment.profile_title': 'Мои темы',
  'assignment.profile_link': 'Темы и предел',
  'assignment.profile_link_of': 'Темы и предел: {name}',
  'assignment.profile_of': 'Темы: {name}',
  'assignment.profile_lead':
    'Работы получают члены жюри, которые знают их тему. Это видят только организаторы и председатели.',
  'assignment.profile_topics': 'Темы',
  'assignment.profile_topics_hint': 'Отметьте темы, которые могли бы объяснить коллеге.',
  'assignment.profile_no_topics': 'В этом конкурсе тему не спрашивают.',
  'assignment.profile_most': 'Максимум работ за один этап',
  'assignment.profile_most_hint': 'Оставьте пустым — тогда сколько допускает порядок оценки.',
  'assignment.profile_saved': 'Сохранено. Будет учтено в следующем предложении.',
  'assignment.mail.top_up.subject': 'Работам не хватает членов жюри: {challenge}',
  'assignment.mail.nobody_left.subject': 'Работам не хватает членов жюри: {challenge}',
  'assignment.mail.top_up.text':
    'Здравствуйте!\n\nВ конкурсе «{challenge}» не хватает членов жюри для {count, plural, one {# работы} few {# работ} many {# работ} other {# работы}}. Мы предлагаем новые назначения: {added}. Ни у кого работы не забирают. Пока вы не примените предложение, ничего не изменится:\n\n{link}',
  'assignment.mail.nobody_left.text':
    'Здравствуйте!\n\nВ конкурсе «{challenge}» не хватает членов жюри для {count, plural, one {# работы} few {# работ} many {# работ} other {# работы}}. Свободных членов жюри нет. Пригласите новых или повысьте пределы. Причина указана здесь:\n\n{link}',
} as const
