export const closing = {
  'closing.mail.suspended.subject': 'Hesabınız dayandırıldı',
  'closing.mail.suspended.text':
    'Salam, {name}!\n\nMeydanın əməkdaşları hesabınızı dayandırıb. Daxil ola bilməzsiniz və sizə daha məktub göndərməyəcəyik.\n\nSəbəb:\n\n{reason}\n\nBunun səhv olduğunu düşünürsünüzsə, bu saytı idarə edənlərə yazın.',
  'closing.mail.restored.subject': 'Hesabınız bərpa olundu',
  'closing.mail.restored.text':
    'Salam, {name}!\n\nMeydan hesabınız bərpa olundu. Əvvəlki kimi daxil ola bilərsiniz.',
  'closing.title': 'Hesabı bağla',
  'closing.lead': 'Bunu geri qaytarmaq mümkün deyil. Əvvəlcə nə baş verəcəyini oxuyun.',
  'closing.shown_name': 'Bağlanmış hesab',
  'closing.first': 'Bağlamazdan əvvəl',
  'closing.is_staff':
    'Siz Meydanın əməkdaşısınız. Əvvəlcə bu saytın operatorundan həmin rolu ləğv etməsini xahiş edin.',
  'closing.blocked': 'Hesabı bağlamazdan əvvəl burada göstərilənləri başqasına təhvil verin.',
  'closing.owner':
    '“{institution}” qurumunun yeganə sahibi sizsiniz. Həmkarınızı sahib edin və ya qurumun çağırışlarını arxivə göndərin.',
  'closing.owner_link': '{institution} səhifəsinə',
  'closing.captain':
    '“{challenge}” çağırışında “{team}” komandasının kapitanısınız. Başqa üzvü kapitan edin.',
  'closing.captain_link': 'Komandanın səhifəsinə',
  'closing.decided':
    '“{challenge}” çağırışının nəticələri üzrə qərar verilib, amma hələ elan edilməyib. Müraciətiniz bu qərara daxildir. Hesabı elandan sonra bağlayın.',
  'closing.consequences': 'Müraciətləriniz və rollarınız necə olacaq',
  'closing.nothing': 'Davam edən heç bir çağırışda iştirak etmirsiniz.',
  'closing.leaves': '“{challenge}” çağırışında “{team}” komandasından çıxırsınız.',
  'closing.passes_on':
    '“{challenge}” çağırışında “{team}” komandası sizsiz davam edir. Birinci qoşulmuş üzv kapitan olur.',
  'closing.stays':
    '“{challenge}” çağırışında “{team}” komandası olduğu kimi qalır, adınızın yerində “bağlanmış hesab” yazılır.',
  'closing.withdrawn': '“{challenge}” çağırışındakı müraciətiniz geri götürülür.',
  'closing.seat':
    '“{challenge}” çağırışının münsiflər heyətindən çıxırsınız. Təqdim etdiyiniz rəylər sayılır. Qalanını təşkilatçı başqa münsiflərə verir.',
  'closing.host': 'Daha {institution} üçün təşkilatçı deyilsiniz.',
  'closing.erased_title': 'Nə silinir',
  'closing.erased':
    'Adınız, e-poçt ünvanınız, təşkilatınız və əvvəlki təşkilatlarınız; parolunuz, sessiyalarınız, cihazlarınız, göndərilmiş keçidlər, tək iştirak etdiyiniz müraciətlərin qaralamaları və göndərilməyi gözləyən məktublar. Jurnalda hansı qeydlərin sizə aid olduğunu daha heç kim bilə bilməz. Bütün sübutlar qüvvədə qalır.',
  'closing.kept_title': 'Nə qalır',
  'closing.kept':
    'Elan olunmuş nəticələrdə komandanın adı, yeri və mükafatı qalır, öz adınızla tək iştirak etmisinizsə, yenə. Çağırışın qaydalarına görə qaliblər hamıya açıqdır və imzalanmış fayllar başqalarında var. Üzv və ya münsif kimi “bağlanmış hesab” göstərilirsiniz. Həllər və rəylər öz çağırışında qalır.',
  'closing.close': 'Hesabı həmişəlik bağla',
  'closing.done': 'Hesabınız bağlandı, şəxsi məlumatlarınız silindi.',
  'closing.mail.judge_left.subject': 'Münsiflər heyətində boş yer: {challenge}',
  'closing.mail.chair_left.subject': 'Münsiflər heyətində boş yer: {challenge}',
  'closing.mail.judge_left.text':
    '“{challenge}” çağırışının münsifi hesabını bağlayıb və onun yeri boşdur.\n\n{freed, plural, =0 {Onun rəyini gözləyən həll yoxdur.} other {# həll onun rəyini gözləyirdi və başqa münsiflərə verilə bilər.}} Təqdim etdiyi rəylər əvvəlki kimi sayılır.\n\nMünsiflər heyəti: {link}',
  'closing.mail.chair_left.text':
    '“{challenge}” çağırışının sədri hesabını bağlayıb və onun yeri boşdur. Başqa sədr dəvət edin.\n\n{freed, plural, =0 {Onun rəyini gözləyən həll yoxdur.} other {# həll onun rəyini gözləyirdi və başqa münsiflərə verilə bilər.}} Təqdim etdiyi rəylər əvvəlki kimi sayılır.\n\nMünsiflər heyəti: {link}',
  'closing.mail.closed.subject': 'Hesabınız bağlandı',
  'closing.mail.closed.text':
    'Salam!\n\nMeydan hesabınız bağlandı, şəxsi məlumatlarınız silindi. Bu, həmin ünvana göndərilən son məktubdur.\n\nİstənilən vaxt yenidən qeydiyyatdan keçə bilərsiniz. Yeni hesabda köhnə hesabın məlumatları olmayacaq.',
} as const
