export const certificates = {
  'certificates.title.winner': 'Qalib diplomu',
  'certificates.title.finalist': 'Finalçı diplomu',
  'certificates.title.participant': 'İştirak sertifikatı',
  'certificates.title.judge': 'Münsif sertifikatı',
  'certificates.given_to': 'Təqdim olunur:',
  'certificates.text.winner': '“{title}” çağırışının qalibi olduğuna görə',
  'certificates.text.finalist': '“{title}” çağırışının finalına çıxdığına görə',
  'certificates.text.participant': '“{title}” çağırışına həll təqdim etdiyinə görə',
  'certificates.text.judge': '“{title}” çağırışında münsif olduğuna görə',
  'certificates.text.chair': '“{title}” çağırışında münsiflər heyətinə sədrlik etdiyinə görə',
  'certificates.text.place': 'Sıralamadakı yer: {place}',
  'certificates.text.team': 'Komanda: “{team}”',
  'certificates.text.published': 'Nəticələrin elan olunduğu tarix: {at}.',
  'certificates.check_at':
    'Sertifikatı yoxlamaq üçün QR kodu skan edin və ya kodu bu ünvanda yazın: {address}',
  'certificates.signed':
    'Verildiyi tarix: {at}. Elektron imza açarı: {key}. İmzalanmış fayl sənədə əlavə olunub.',
  'certificates.attached': 'Bu sertifikatın imzalanmış faylı',
  'certificates.file_title': 'Sertifikat: {name}, {challenge}; nəticələr elan olunub: {at}',
  'certificates.file_note':
    'Sertifikatın sonradan ləğv olunub-olunmadığı faylda yazılmır. Kodunu imzalayan saytda yoxlayın: {code}',

  'certificates.mine': 'Sertifikatlarım',
  'certificates.mine_lead':
    'Sertifikatda adınız profilinizdə olduğu kimi yazılır. Onu kodu ilə hər kəs yoxlaya bilər.',
  'certificates.none': 'Hələ sertifikat yoxdur',
  'certificates.none_hint':
    'Hansı sertifikatların veriləcəyini təşkilatçılar müəyyən edir. Çağırışın nəticələri elan olunandan sonra onları burada tapacaqsınız.',
  'certificates.take': 'Sertifikatı al',
  'certificates.take_again': 'Yenisini al',
  'certificates.outdated':
    'Sertifikatda yazılanlar, məsələn, adınız dəyişib. Yenisini alın: əvvəlki ləğv olunacaq.',
  'certificates.in_language': 'PDF: {language}',
  'certificates.file': 'İmzalanmış fayl',
  'certificates.check': 'Yoxla',
  'certificates.taken': 'Sertifikatınız hazırdır.',
  'certificates.code': 'Kod',
  'certificates.name': 'Ad',
  'certificates.kind': 'Sertifikat',
  'certificates.issued': 'Verilib',
  'certificates.place': 'Sıralamadakı yer',
  'certificates.challenge': 'Çağırış',
  'certificates.not_due': 'Bu sertifikat sizə verilmir.',
  'certificates.issued_already': 'Bu sertifikatı artıq almısınız.',
  'certificates.revoked_already': 'Bu sertifikat artıq ləğv olunub.',

  'certificates.verify_title': 'Sertifikatı yoxla',
  'certificates.verify_lead': 'Sertifikatda çap olunmuş 16 hərf və rəqəmi yazın və ya QR kodu skan edin.',
  'certificates.verify_submit': 'Kodu yoxla',
  'certificates.valid': 'Sertifikat etibarlıdır',
  'certificates.valid_text': 'O, burada verilib və aşağıdakıları təsdiq edir.',
  'certificates.revoked': 'Sertifikat ləğv olunub: {at}',
  'certificates.revoked.replaced': 'Sahibi başqa məlumatlarla yenisini alıb.',
  'certificates.revoked.corrected': 'Nəticələr düzəldilib və sertifikat onlara daha uyğun gəlmir.',
  'certificates.revoked.decided': 'Onu təşkilatçı ləğv edib.',
  'certificates.erased': 'Sertifikat burada verilib, amma sahibi hesabını bağlayıb',
  'certificates.erased_text': 'Adı və sertifikatda yazılan hər şey silinib.',
  'certificates.unknown': 'Belə kodla sertifikat yoxdur',
  'certificates.unknown_text':
    'Kodu çap olunmuş kodla tutuşdurun. Başqa saytın sertifikatını həmin saytda yoxlayın.',

  'certificates.desk': 'Sertifikatlar',
  'certificates.desk_lead':
    'Nəticələr elan olunandan sonra hər kəs sertifikatını özü endirir. Hər sertifikatda QR kod var, onunla sertifikatı istənilən şəxs yoxlaya bilər.',
  'certificates.kinds': 'Sertifikat kimə verilir',
  'certificates.kinds_hint':
    'Hər komanda üzvü bir sertifikat alır: bu siyahıda komandanın qazandığı birincisini.',
  'certificates.of.winner': 'Qaliblər',
  'certificates.of.finalist': 'Finalçılar: son mərhələyə keçən komandalar',
  'certificates.of.participant': 'İştirakçılar: həll təqdim edən komandalar',
  'certificates.of.judge': 'Rəy təqdim edən münsiflər və sədr',
  'certificates.from': 'Nə vaxtdan ({zone})',
  'certificates.from_hint': 'Boş saxlasanız, nəticələrin elanından etibarən verilir.',
  'certificates.saved':
    'Yadda saxlanıldı. Sertifikat alacaq hər kəsə sertifikat hazır olanda e-məktub göndərilir.',
  'certificates.list': '{count, plural, other {# sertifikat verilib}}',
  'certificates.list_none': 'Hələ sertifikat verilməyib.',
  'certificates.closed_account': 'bağlanmış hesab',
  'certificates.state': 'Status',
  'certificates.state_valid': 'Etibarlıdır',
  'certificates.state_revoked': 'Ləğv olunub: {at}',
  'certificates.revoke': 'Ləğv et',
  'certificates.revoke_title': 'Sertifikatı ləğv et',
  'certificates.revoke_lead':
    '{code}. Sahibinə e-məktub göndərilir, sertifikatı yoxlayan hər kəs səbəbi oxuyur. Bunu geri qaytarmaq olmur.',
  'certificates.reason': 'Səbəb',
  'certificates.reason_hint': 'Sertifikatı yoxlayan hər kəs onu oxuya bilər.',
  'certificates.revoked_done': 'Sertifikat ləğv olundu.',

  'certificates.mail.ready.subject': 'Sertifikatınız: {challenge}',
  'certificates.mail.ready.text':
    'Salam, {name}!\n\n“{challenge}” çağırışı üzrə sertifikatınızı istədiyiniz dildə indi ala bilərsiniz:\n\n{link}',
  'certificates.mail.corrected.subject': 'Sertifikat ləğv olundu: {challenge}',
  'certificates.mail.corrected.text':
    'Salam!\n\n“{challenge}” çağırışının mükafatları dəyişdirildi. Sertifikatınız onlara uyğun gəlmədiyi üçün ləğv olundu. Dəyişikliyin səbəbi:\n\n{reason}\n\nKomandanızın mükafatı varsa, yeni sertifikat ala bilərsiniz:\n\n{link}',
  'certificates.mail.revoked.subject': 'Sertifikat ləğv olundu: {challenge}',
  'certificates.mail.revoked.text':
    'Salam!\n\n“{challenge}” çağırışının təşkilatçısı sertifikatınızı ləğv etdi. Səbəb:\n\n{reason}\n\nSertifikatlarınız:\n\n{link}',
} as const
