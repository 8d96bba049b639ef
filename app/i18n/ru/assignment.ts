export const assignment = {
  'assignment.plan_title': 'Предложить распределение',
  'assignment.plan_lead':
    'Сначала вы увидите, что изменится. Пока вы не примените предложение, ничего не назначается.',
  'assignment.plan_page_lead':
    'Укажите, что нужно каждой работе, или загрузите файл. Вы получите предложение.',
  'assignment.computed': 'Вычислить лучшее распределение',
  'assignment.scope': 'Что сделать',
  'assignment.scope_all': 'Распределить всё',
  'assignment.scope_all_hint':
    'Начатые отзывы остаются у своих судей. Остальные назначения меняются, только если это заметно лучше.',
  'assignment.scope_top_up': 'Только восполнить недостающие',
  'assignment.scope_top_up_hint':
    'Для мест, освободившихся после отказов, отводов и ухода судей. Ни у кого работы не забирают.',
  'assignment.reviews_each': 'Отзывов на каждую работу',
  'assignment.experts_each': 'Из них от судей, знающих тему',
  'assignment.experts_hint': 'Тема — это ответ на вопрос «{question}».',
  'assignment.no_topic_hint': 'Возможен только 0: в порядке оценки не указан вопрос о теме.',
  'assignment.most': 'Максимум на одного судью',
  'assignment.most_hint': 'Собственный предел судьи тоже учитывается.',
  'assignment.least': 'Минимум на одного судью',
  'assignment.least_hint': '0 — без минимума.',
  'assignment.propose': 'Показать предложение',
  'assignment.more_experts_than_reviews': 'Укажите не больше, чем отзывов на каждую работу',
  'assignment.least_over_most': 'Минимум больше максимума на одного судью',
  'assignment.no_topic':
    'В порядке оценки не указан вопрос о теме, поэтому неизвестно, кто её знает. Введите 0.',
  'assignment.nothing_changed': 'Ничего не изменилось, писем никому не отправлено.',
  'assignment.short':
    'Не хватает судей: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.short_text':
    'На каждую нужно отзывов: {reviews}. Отводы, воздержавшиеся и выбывшие судьи не считаются.',
  'assignment.top_up': 'Предложить недостающие назначения',
  'assignment.open_plan': 'Предложение от {at} ждёт вашего решения',
  'assignment.see_plan': 'Посмотреть предложение',
  'assignment.over_hint':
    '+n рядом с флажком показывает, насколько этот судья подходит хуже лучшего свободного — по теме и нагрузке. Знание темы даёт на 600 больше, чем если судья не назвал тем.',
  'assignment.found': '{count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.none_found': 'Работ не найдено',
  'assignment.none_found_hint': 'Сократите запрос или покажите все.',
  'assignment.list_hint':
    'Снимите флажок, чтобы убрать судью; выберите, кого добавить. Первым стоит самый подходящий, +n показывает, насколько хуже подходят другие. Работы на других страницах не меняются.',
  'assignment.list_save': 'Сохранить эту страницу',
  'assignment.search': 'Поиск по названию или коду',
  'assignment.only_short': 'Только те, где не хватает судей',
  'assignment.find': 'Показать',
  'assignment.has_of': 'Судей: {n} из {m}',
  'assignment.add_judge': 'Добавить судью',
  'assignment.add_nobody': 'Никого',
  'assignment.plan': 'Предложение',
  'assignment.of_all': 'От {at}. На каждую работу отзывов: {reviews}, из них от знающих тему: {experts}.',
  'assignment.of_top_up':
    'Недостающие назначения, {at}. На каждую работу отзывов: до {reviews}, из них от знающих тему: {experts}. Ни у кого работы не забирают.',
  'assignment.of_csv': 'Из файла, {at}. Порядок оценки требует на каждую работу отзывов: {reviews}.',
  'assignment.already_applied': 'Это предложение уже применено.',
  'assignment.already_dropped': 'Это предложение уже отклонено.',
  'assignment.stale':
    'После вычисления изменился отзыв, конфликт интересов, судья или работа. Сделайте новое предложение.',
  'assignment.plan_again': 'Предложить заново',
  'assignment.covered': 'Работы, где судей достаточно',
  'assignment.added': 'Добавится',
  'assignment.kept': 'Останется',
  'assignment.withdrawn': 'Снимется',
  'assignment.conflicts_avoided': 'Предотвращено конфликтов',
  'assignment.changes_nothing': 'Это предложение ничего не меняет.',
  'assignment.apply_hint':
    'Все изменения применяются сразу. Судьи, получившие новые работы, узнают об этом из письма.',
  'assignment.apply': 'Применить',
  'assignment.drop': 'Отклонить',
  'assignment.applied': 'Предложение применено. Судьям придёт письмо.',
  'assignment.dropped': 'Предложение отклонено. Распределение не изменилось.',
  'assignment.worth': 'Качество предложения',
  'assignment.connected': 'Все судьи и работы связаны',
  'assignment.connected_why':
    'Общие судьи связывают каждую работу с любой другой. Поэтому рейтинг отличает строгого судью от слабой работы.',
  'assignment.not_connected': 'Судьи и работы распадаются на отдельные группы',
  'assignment.not_connected_why':
    'У части работ нет общих судей с остальными, даже через других судей. Рейтинг не отличит строгих судей от слабых работ. Запросите хотя бы по два отзыва, повысьте пределы или добавьте в обе группы одного и того же судью.',
  'assignment.experts_met': 'С судьями, знающими тему: {n} из {m}',
  'assignment.experts_why': 'Судья знает тему, если назвал её в своём профиле.',
  'assignment.outside':
    '{count, plural, =0 {Отзывов вне тем судей нет} one {# отзыв вне тем судьи} few {# отзыва вне тем судьи} many {# отзывов вне тем судьи} other {# отзыва вне тем судьи}}',
  'assignment.worst_fit_good': 'Худшее соответствие: судья не назвал тем.',
  'assignment.worst_fit_bad': 'Худшее соответствие: судья знает другие темы.',
  'assignment.cost': 'Отличие от полного соответствия: {cost}. Лучше всего 0.',
  'assignment.idle': 'Получит работ: {load}, минимум: {least}.',
  'assignment.impossible':
    'Не получат запрошенных отзывов: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.reason_conflicts': 'Мало судей без конфликта интересов.',
  'assignment.reason_few_judges': 'В жюри мало судей.',
  'assignment.reason_no_expert': 'Мало судей, знающих её тему.',
  'assignment.reason_judges_full': 'Все подходящие судьи уже загружены до максимума.',
  'assignment.might': 'При большем пределе: {names}.',
  'assignment.and_more': 'и ещё {count}',
  'assignment.loads': 'Как распределена нагрузка',
  'assignment.load_bar': 'Нагрузка',
  'assignment.load_of':
    '{name}: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.load_range': 'Работ',
  'assignment.judges': 'Судей',
  'assignment.bucket':
    'От {from} до {to} работ: {count, plural, one {# судья} few {# судьи} many {# судей} other {# судьи}}',
  'assignment.changes':
    'Что изменится: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}',
  'assignment.instead_hint':
    'Под каждым судьёй показано, кто мог бы взять работу вместо него и насколько он подходит хуже.',
  'assignment.instead': 'вместо него: {name}, {over}',
  'assignment.csv_title': 'Файлом (CSV)',
  'assignment.csv_lead':
    'Файл содержит всё распределение. Пары, которых в нём нет, снимаются, если отзыв не начат. Сначала вы увидите предложение.',
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
  'assignment.csv_empty': 'Строка {line}: не указан судья или работа.',
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
    'Работы получают судьи, которые знают их тему. Это видят только организаторы и председатели.',
  'assignment.profile_topics': 'Темы',
  'assignment.profile_topics_hint': 'Отметьте темы, которые могли бы объяснить коллеге.',
  'assignment.profile_no_topics': 'В этом конкурсе тему не спрашивают.',
  'assignment.profile_most': 'Максимум работ за один этап',
  'assignment.profile_most_hint': 'Оставьте пустым — тогда сколько допускает порядок оценки.',
  'assignment.profile_saved': 'Сохранено. Будет учтено в следующем предложении.',
  'assignment.mail.top_up.subject': 'Работам не хватает судей: {challenge}',
  'assignment.mail.nobody_left.subject': 'Работам не хватает судей: {challenge}',
  'assignment.mail.top_up.text':
    'Здравствуйте!\n\nВ конкурсе «{challenge}» не хватает судей: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}. Мы предлагаем новые назначения: {added}. Ни у кого работы не забирают. Пока вы не примените предложение, ничего не изменится:\n\n{link}',
  'assignment.mail.nobody_left.text':
    'Здравствуйте!\n\nВ конкурсе «{challenge}» не хватает судей: {count, plural, one {# работа} few {# работы} many {# работ} other {# работы}}. Свободных судей нет. Пригласите новых или повысьте пределы. Причина указана здесь:\n\n{link}',
} as const
