export const certificates = {
  'certificates.title.winner': 'Диплом победителя',
  'certificates.title.finalist': 'Диплом финалиста',
  'certificates.title.participant': 'Сертификат участника',
  'certificates.title.judge': 'Сертификат члена жюри',
  'certificates.given_to': 'Вручается:',
  'certificates.text.winner': 'за победу в конкурсе «{title}»',
  'certificates.text.finalist': 'за выход в финал конкурса «{title}»',
  'certificates.text.participant': 'за работу, поданную на конкурс «{title}»',
  'certificates.text.judge': 'за участие в жюри конкурса «{title}»',
  'certificates.text.chair': 'за руководство жюри конкурса «{title}»',
  'certificates.text.place': 'Место в рейтинге: {place}',
  'certificates.text.team': 'Команда: «{team}»',
  'certificates.text.published': 'Итоги опубликованы: {at}.',
  'certificates.check_at':
    'Чтобы проверить сертификат, отсканируйте QR-код или введите код по адресу {address}',
  'certificates.signed':
    'Выдан: {at}. Подписан электронным ключом {key}. Подписанный файл приложен к документу.',
  'certificates.attached': 'Подписанный файл этого сертификата',
  'certificates.file_title': 'Сертификат: {name}, {challenge}; итоги опубликованы {at}',
  'certificates.file_note':
    'Файл не сообщает, был ли сертификат отозван позже. Проверьте код на сайте, который его подписал: {code}',

  'certificates.mine': 'Мои сертификаты',
  'certificates.mine_lead':
    'Имя в сертификате пишется так, как в вашем профиле. Проверить сертификат по коду может каждый.',
  'certificates.none': 'Сертификатов пока нет',
  'certificates.none_hint':
    'Какие сертификаты выдавать, решают организаторы. Они появятся здесь после итогов конкурса.',
  'certificates.take': 'Получить сертификат',
  'certificates.take_again': 'Получить заново',
  'certificates.outdated':
    'Данные сертификата изменились, например ваше имя. Получите новый; прежний будет отозван.',
  'certificates.in_language': 'PDF: {language}',
  'certificates.file': 'Подписанный файл',
  'certificates.check': 'Проверить',
  'certificates.taken': 'Ваш сертификат готов.',
  'certificates.code': 'Код',
  'certificates.name': 'Имя',
  'certificates.kind': 'Сертификат',
  'certificates.issued': 'Выдан',
  'certificates.place': 'Место в рейтинге',
  'certificates.challenge': 'Конкурс',
  'certificates.not_due': 'Этот сертификат вам не положен.',
  'certificates.issued_already': 'Этот сертификат у вас уже есть.',
  'certificates.revoked_already': 'Этот сертификат уже отозван.',

  'certificates.verify_title': 'Проверить сертификат',
  'certificates.verify_lead':
    'Введите 16 букв и цифр, напечатанных внизу сертификата, или отсканируйте QR-код.',
  'certificates.verify_submit': 'Проверить код',
  'certificates.valid': 'Сертификат действителен',
  'certificates.valid_text': 'Он выдан здесь и подтверждает следующее.',
  'certificates.revoked': 'Сертификат отозван: {at}',
  'certificates.revoked.replaced': 'Его владелец получил новый, с другими данными.',
  'certificates.revoked.corrected': 'Итоги исправлены, и сертификат им больше не соответствует.',
  'certificates.revoked.decided': 'Его отозвал организатор.',
  'certificates.erased': 'Сертификат выдан здесь, но его владелец закрыл учётную запись',
  'certificates.erased_text': 'Имя и всё, что указано в сертификате, удалены.',
  'certificates.unknown': 'Сертификата с таким кодом нет',
  'certificates.unknown_text': 'Сверьте код с напечатанным. Сертификат другого сайта проверяют на том сайте.',

  'certificates.desk': 'Сертификаты',
  'certificates.desk_lead':
    'Каждый получает сертификат сам, начиная с публикации итогов. На каждом есть QR-код, по которому его может проверить любой.',
  'certificates.kinds': 'Кому выдаются сертификаты',
  'certificates.kinds_hint':
    'Каждый член команды получает один сертификат: первый из этого списка, который команда заслужила.',
  'certificates.of.winner': 'Победители',
  'certificates.of.finalist': 'Финалисты: команды, прошедшие в последний этап',
  'certificates.of.participant': 'Участники: команды, подавшие работу',
  'certificates.of.judge': 'Члены жюри, подавшие отзыв, и председатель',
  'certificates.from': 'С какого времени ({zone})',
  'certificates.from_hint': 'Оставьте пустым, чтобы выдавать с публикации итогов.',
  'certificates.saved':
    'Сохранено. Все, кому положен сертификат, получат письмо, когда его можно будет взять.',
  'certificates.list':
    '{count, plural, one {Получен # сертификат} few {Получено # сертификата} many {Получено # сертификатов} other {Получено # сертификата}}',
  'certificates.list_none': 'Пока никто не получил сертификат.',
  'certificates.closed_account': 'закрытая учётная запись',
  'certificates.state': 'Состояние',
  'certificates.state_valid': 'действителен',
  'certificates.state_revoked': 'отозван: {at}',
  'certificates.revoke': 'Отозвать',
  'certificates.revoke_title': 'Отозвать сертификат',
  'certificates.revoke_lead':
    '{code}. Владелец получит письмо, а каждый, кто проверит сертификат, прочитает причину. Отменить это нельзя.',
  'certificates.reason': 'Причина',
  'certificates.reason_hint': 'Её прочитает каждый, кто проверит сертификат.',
  'certificates.revoked_done': 'Сертификат отозван.',

  'certificates.mail.ready.subject': 'Ваш сертификат: {challenge}',
  'certificates.mail.ready.text':
    'Здравствуйте, {name}!\n\nВы уже можете получить сертификат конкурса «{challenge}» на выбранном языке:\n\n{link}',
  'certificates.mail.revoked.subject': 'Сертификат отозван: {challenge}',
  'certificates.mail.revoked.text':
    'Здравствуйте!\n\nОрганизатор конкурса «{challenge}» отозвал ваш сертификат. Причина:\n\n{reason}\n\nВаши сертификаты:\n\n{link}',
} as const
