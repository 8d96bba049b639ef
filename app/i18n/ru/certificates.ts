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
  'certificates.take_again': 'Получить новый',
  'certificates.outdated':
    'Данные сертификата изменились, например ваше имя. Получите новый: прежний будет отозван.',
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
  'certificates.not_due': 'Этот сертификат вам не выдаётся.',
  'certificates.issued_already': 'Этот сертификат у вас уже есть.',
  'certificates.revoked_already': 'Этот сертификат уже отозван.',

  'certificates.verify_title': 'Проверить сертификат',
  'certificates.verify_lead': 'Введите 16 букв и цифр, напечатанных на сертификате, или отсканируйте QR-код.',
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
  'certificates.unknown_text':
    'Сверьте код с напечатанным. Сертификат другого сайта проверяйте на том сайте.',

  'certificates.desk': 'Сертификаты',
  'certificates.desk_lead':
    'После публикации итогов каждый скачивает свой сертификат сам. На сертификате есть QR-код, по которому его может проверить любой.',
  'certificates.kinds': 'Кому выдаются сертификаты',
  'certificates.kinds_hint':
    'Каждый член команды получает один сертификат: первый в этом списке, который команда заслужила.',
  'certificates.of.winner': 'Победители',
  'certificates.of.finalist': 'Финалисты: команды, дошедшие до последнего этапа',
  'certificates.of.participant': 'Участники: команды, подавшие работу',
  'certificates.of.judge': 'Члены жюри, подавшие отзыв, и председатель',
  'certificates.from': 'Доступны с ({zone})',
  'certificates.from_hint': 'Если не указать, то с публикации итогов.',
  'certificates.saved': 'Сохранено. Все, кому выдаётся сертификат, получат письмо, когда он станет доступен.',
  'certificates.list':
    '{count, plural, one {Выдан # сертификат} few {Выдано # сертификата} many {Выдано # сертификатов} other {Выдано # сертификата}}',
  'certificates.list_none': 'Пока не выдано ни одного сертификата.',
  'certificates.closed_account': 'закрытая учётная запись',
  'certificates.state': 'Статус',
  'certificates.state_valid': 'Действителен',
  'certificates.state_revoked': 'Отозван {at}',
  'certificates.revoke': 'Отозвать',
  'certificates.revoke_title': 'Отозвать сертификат',
  'certificates.revoke_lead':
    '{code}. Владелец получит письмо, а каждый, кто проверит сертификат, прочитает причину. Отменить это нельзя.',
  'certificates.reason': 'Причина',
  'certificates.reason_hint': 'Её прочитает каждый, кто проверит сертификат.',
  'certificates.revoked_done': 'Сертификат отозван.',

  'certificates.mail.ready.subject': 'Ваш сертификат: {challenge}',
  'certificates.mail.ready.text':
    'Здравствуйте, {name}!\n\nСертификат конкурса «{challenge}» готов. Скачайте его на нужном вам языке:\n\n{link}',
  'certificates.mail.corrected.subject': 'Сертификат отозван: {challenge}',
  'certificates.mail.corrected.text':
    'Здравствуйте!\n\nПризы конкурса «{challenge}» изменены. Ваш сертификат им больше не соответствует и поэтому отозван. Причина изменения:\n\n{reason}\n\nЕсли у вашей команды есть приз, вы можете получить новый сертификат:\n\n{link}',
  'certificates.mail.revoked.subject': 'Сертификат отозван: {challenge}',
  'certificates.mail.revoked.text':
    'Здравствуйте!\n\nОрганизатор конкурса «{challenge}» отозвал ваш сертификат. Причина:\n\n{reason}\n\nВаши сертификаты:\n\n{link}',
} as const
