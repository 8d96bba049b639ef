export const submissions = {
  'submissions.draft': 'Həlliniz',
  'submissions.begin': 'Yazmağa başla',
  'submissions.continue': 'Qaralamanı davam etdir',
  'submissions.open_draft': 'Qaralamanı aç',
  'submissions.edit': 'Dəyişiklik et',
  'submissions.save_draft': 'Qaralamanı yadda saxla',
  'submissions.draft_saved': 'Qaralama yadda saxlanıldı.',
  'submissions.answers': 'Cavablar',
  'submissions.check': 'Cavablarınızı yoxlayın',
  'submissions.check.go': 'Yoxla və təqdim et',
  'submissions.check.edit': 'Dəyiş',
  'submissions.check.back': 'Qaralamaya qayıt',
  'submissions.check.missing': '{count, plural, other {Təqdim etməzdən əvvəl # cavabı tamamlamaq lazımdır}}',
  'submissions.check.same':
    'Bu cavablar artıq təqdim olunub (versiya {number}). Sizdən heç nə tələb olunmur.',
  'submissions.check.then': 'Təqdim etdikdən sonra',
  'submissions.check.sealed':
    'Son müddətədək ({at}, {zone}) bunu yalnız komandanız oxuya bilər. Sonra təşkilatçı və təyin olunmuş münsiflər də oxuyur.',
  'submissions.check.unsealed':
    'Təşkilatçı bunu dərhal, təyin olunmuş münsiflər isə son müddətdən sonra ({at}, {zone}) oxuya bilər.',
  'submissions.check.unsealed_open': 'Təşkilatçı bunu dərhal oxuya bilər.',
  'submissions.check.change': 'O vaxtadək yeni versiya təqdim edə bilərsiniz. Sonuncu versiya nəzərə alınır.',
  'submissions.check.change_open':
    'İstənilən vaxt yeni versiya təqdim edə bilərsiniz. Sonuncu versiya nəzərə alınır.',
  'submissions.check.mail': '{count, plural, other {Qəbz komandanın # üzvünə e-poçtla göndərilir.}}',
  'submissions.not_submitted':
    'Təqdim olunmadı: server cavab vermədi. Qaralamanız saxlanılıb. Bir azdan yenidən cəhd edin.',
  'submissions.hand_in': 'Təqdim et',
  'submissions.hand_in_again': 'Bu versiyanı təqdim et',
  'submissions.saved_at': 'Son dəfə yadda saxlayan: {name}, {at}',
  'submissions.stands': 'Versiya {number} təqdim olunub. Başqasını təqdim edənə qədər o sayılır.',
  'submissions.closed': 'Qəbul bağlanıb. Versiya {number} təqdim olunub və nəzərə alınır.',
  'submissions.texts_kept': 'Mətnləriniz saxlanılıb.',
  'submissions.at_most': 'Ən çox {max} simvol.',
  'submissions.answered': 'Cavablandırılıb: {answered} / {all}',
  'submissions.closes': 'Qəbul {left} bağlanır',
  'submissions.too_many_characters': '{over} simvol artıqdır',
  'submissions.counter': '{count} / {max}',
  'submissions.file_hint':
    '{count, plural, =1 {Bir fayl, ən çox {limit, number} MB} other {Ən çox # fayl, hər biri ən çox {limit, number} MB}}: {kinds}.',
  'submissions.file_hint_any':
    '{count, plural, =1 {Bir fayl, ən çox {limit, number} MB.} other {Ən çox # fayl, hər biri ən çox {limit, number} MB.}}',
  'submissions.file_needed': 'Fayl əlavə edin',
  'submissions.file_authors':
    'Bu faylda müəllifin adı var: {authors}. Münsiflər bu məlumat olmayan surəti alır.',
  'submissions.file_left_out':
    'Münsiflərin aldığı surətdə bu daxili fayllar yoxdur: {files}. Münsiflər onları yalnız ayrıca əlavə edilmiş fayl kimi alır.',
  'submissions.file_as_is': 'Münsiflər bu faylı dəyişmədən alır. Faylda adınızın olmadığına əmin olun.',
  'submissions.file_entries': '{count, plural, other {İçindəki # faylın adı}}',
  'submissions.no_space':
    'Mətniniz yadda saxlanıldı. Hazırda serverdə “{name}” faylı üçün yer yoxdur. Onu sonra yenidən əlavə edin.',
  'submissions.files_too_heavy':
    'Bu müraciətin fayllarının ümumi həcmi {limit, number} MB həddini keçir. Birini silin və ya böyük faylları keçidlə paylaşın.',
  'submissions.too_many_files': 'Ən çox {max} fayl ola bilər. Əvvəlcə birini silin.',
  'submissions.remove': 'Sil',
  'submissions.remove_file': 'Sil: {name}',
  'submissions.incomplete': 'Çatışmayan: {count}. Qaralamanız saxlanılıb. Onu tamamlayın, sonra təqdim edin.',
  'submissions.not_open': 'Həllərin qəbulu bu vaxt açılır: {at}.',
  'submissions.too_late':
    'Gecdir: son müddət {at} idi, serverin saatı ilə indi {now}. Heç nə təqdim olunmadı. Qaralamanız yadda saxlanılıb.',
  'submissions.team_small':
    'Təqdim etmək üçün komandada ən azı {min} nəfər olmalıdır, sizdə {count} nəfər var.',
  'submissions.team_large': 'Komandada ən çox {max} nəfər ola bilər, sizdə {count} nəfər var.',
  'submissions.nothing_to_withdraw': 'Geri götürüləcək həll yoxdur.',
  'submissions.unchanged':
    'Versiya {number} təqdim olunandan sonra heç nə dəyişməyib. O, qəbzi ilə birlikdə qüvvədə qalır.',
  'submissions.received': 'Qəbul olundu. Bu sizin qəbzinizdir. Onu hər üzvə də göndərdik.',
  'submissions.versions': 'Təqdim olunmuş versiyalar',
  'submissions.no_versions': 'Hələ heç nə təqdim olunmayıb.',
  'submissions.version': 'Versiya {number}',
  'submissions.counts': 'Sayılır',
  'submissions.withdrawn': 'Geri götürülüb',
  'submissions.read': 'Oxu',
  'submissions.handed_in_by': 'Təqdim edən: {name}, {at}',
  'submissions.received_at': 'Qəbul vaxtı: {at}',
  'submissions.not_last': 'Bu versiyanı daha sonrakı versiya əvəz edib.',
  'submissions.compare_with': 'Hansı versiya ilə',
  'submissions.compare_none': 'heç biri',
  'submissions.compare': 'Müqayisə et',
  'submissions.comparing': 'Versiya {from} ilə versiya {to} arasında fərq:',
  'submissions.added': 'əlavə olunub',
  'submissions.removed': 'silinib',
  'submissions.file_added': 'əlavə olunub',
  'submissions.file_removed': 'silinib',
  'submissions.empty': 'Cavab yoxdur',
  'submissions.withdraw': 'Həlli geri götür',
  'submissions.withdraw_title': 'Təqdim etdiyiniz həll geri götürülsün?',
  'submissions.withdraw_lead':
    '“{challenge}” çağırışı üçün versiya {number} qiymətləndirilməyəcək. Bütün versiyaları və qaralamanı saxlayırıq, son müddətə qədər yenidən təqdim edə bilərsiniz.',
  'submissions.keep': 'Xeyr, qalsın',
  'submissions.withdrawn_now': 'Həll geri götürüldü.',
  'submissions.sealed': 'Həllər son müddətə qədər möhürlüdür',
  'submissions.sealed_until': 'Bu vaxta qədər onu yalnız komanda oxuya bilər:',
  'submissions.sealed_open': 'Son müddət olmayanda onu yalnız komanda oxuya bilər.',
  'submissions.receipt.title': 'Qəbz',
  'submissions.receipt.lead':
    '“{challenge}” çağırışına təqdim etdiyiniz həlli qəbul etdik: versiya {number}.',
  'submissions.receipt.withdrawn':
    'Həll sonra geri götürülüb. Qəbz yenə də nəyin qəbul olunduğunu sübut edir.',
  'submissions.receipt.challenge': 'Çağırış',
  'submissions.receipt.institution': 'Qurum',
  'submissions.receipt.team': 'Komanda',
  'submissions.receipt.by': 'Təqdim edən',
  'submissions.receipt.at': 'Qəbul vaxtı',
  'submissions.receipt.at_utc': 'Qəbul vaxtı, UTC',
  'submissions.receipt.deadline': 'Son müddət',
  'submissions.receipt.content_hash': 'Məzmunun SHA-256 izi',
  'submissions.receipt.files': 'Fayllar və SHA-256 izləri',
  'submissions.receipt.ledger': 'Jurnalda',
  'submissions.receipt.head_due':
    'Hər günün sonunda (UTC) jurnalın nəzarət nöqtəsini imzalayırıq. Bu vaxtdan sonra imzalanmış qəbz bu versiyanın jurnalda olduğunu da sübut edir: {at}. Onda qəbzi yenidən endirin.',
  'submissions.receipt.head_ready':
    'Həmin günün nəzarət nöqtəsi imzalanıb və ya bir neçə dəqiqəyə imzalanacaq. İmzalanmış qəbz bu versiyanın jurnalda olduğunu sübut edir.',
  'submissions.receipt.how':
    'Hər qeyddə əvvəlki qeydin rəqəmsal izi var. Günün nəzarət nöqtəsi imzalandıqdan sonra onu və ya bu qəbzi saxlayan hər kəs dəyişdirilmiş qeydi aşkar edə bilər.',
  'submissions.receipt.back': 'Komandanın səhifəsinə keç',
  'submissions.receipt.print_hint':
    'Bu səhifəni və ya məktubu özünüz üçün saxlayın. Başqaları imzalanmış qəbzi yoxlaya bilər.',
  'submissions.mail.receipt.subject': 'Qəbul olundu: “{challenge}”, {team}, versiya {number}',
  'submissions.mail.receipt.text':
    'Salam, {name}!\n\n“{team}” komandasının “{challenge}” çağırışına təqdim etdiyi həlli qəbul etdik: versiya {number}.\n\nQəbul vaxtı: {at}\nMəzmunun SHA-256 izi: {contentHash}\n\nQəbz: {link}',
  'submissions.paused': 'Həllərin qəbulu dayandırılıb: {at}. Qaralamanız saxlanılır.',
} as const
