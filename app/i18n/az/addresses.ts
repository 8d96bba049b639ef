export const addresses = {
  'address.title': 'E-poçt ünvanını dəyiş',
  'address.lead':
    'Hesabınızın ünvanı: {email}. Hesabınıza bu ünvanla daxil olursunuz, məktublar da bu ünvana gəlir.',
  'address.new': 'Yeni e-poçt ünvanı',
  'address.new_hint': 'Ora keçid göndəririk. Hesabınıza daxil olmuş halda keçidi açdıqda ünvan dəyişir.',
  'address.ask': 'Keçidi göndər',
  'address.asked': 'Hər iki ünvana məktub göndərdik. Yeni ünvana gələn məktubdakı keçidi açın.',
  'address.same': 'Bu, onsuz da hesabınızın ünvanıdır.',
  'address.pending': '{email} ünvanından təsdiq gözlənilir',
  'address.pending_hint': 'Keçid yeddi gün qüvvədədir. Yenidən istəsəniz, yalnız ən son keçid işləyəcək.',
  'address.confirm_lead':
    'Hesabınızın ünvanı {email} əvəzinə {to} olacaq. Bundan sonra yeni ünvanla daxil olacaqsınız, digər bütün cihazlarda hesabdan çıxış ediləcək.',
  'address.confirm': 'Ünvanı dəyiş',
  'address.changed': 'Ünvanınız dəyişdirildi. Digər cihazlarda hesabdan çıxış edildi.',
  'address.taken': 'Bu ünvanın öz hesabı var. Həmin hesabla daxil olun və ya başqa ünvan yazın.',
  'address.dead_lead': 'Keçid artıq istifadə olunub, vaxtı bitib və ya {email} ünvanlı hesaba aid deyil.',
  'address.objection_title': 'Hesabınızın ünvanı',
  'address.stop_lead':
    'Hesabınıza daxil olmuş şəxs onun üçün başqa e-poçt ünvanı istəyib. Bunu siz etməmisinizsə, burada dayandırın.',
  'address.undo_lead':
    'Hesabınızın e-poçt ünvanı dəyişdirilib. Bunu siz etməmisinizsə, dəyişikliyi burada geri qaytarın.',
  'address.objection_password':
    'Bunu istəyən şəxs parolunuzu bilirdi. Ona görə bütün cihazlarda hesabdan çıxış ediləcək, parol qüvvədən düşəcək və yeni parol təyin etmək üçün sizə keçid göndəriləcək.',
  'address.stop': 'Mən etməmişəm: dayandır',
  'address.undo': 'Mən etməmişəm: geri qaytar',
  'address.stopped': 'Hesabınız öz ünvanınızdadır. Yeni parol təyin etmək üçün sizə keçid göndərdik.',
  'mail.address_asked.subject': 'Hesabınız üçün başqa ünvan istənilib',
  'mail.address_asked.text':
    'Salam, {name}!\n\nMeydan hesabınıza daxil olmuş şəxs onun e-poçt ünvanını {email} ünvanına dəyişmək istəyib. Yeni ünvandan təsdiq gələndə dəyişiklik baş verəcək.\n\nBu sizsinizsə, burada heç nə etmək lazım deyil. Siz deyilsinizsə, dayandırın:\n\n{link}',
  'mail.address_changed.subject': 'Hesabınızın ünvanı dəyişdirildi',
  'mail.address_changed.text':
    'Salam, {name}!\n\nMeydan hesabınızın e-poçt ünvanı indi {email} ünvanıdır. Bu, köhnə ünvanınıza göndərilən son məktubdur.\n\nBunu siz etməmisinizsə, yeddi gün ərzində dəyişikliyi burada geri qaytarın:\n\n{link}',
  'mail.address_confirm.subject': 'Yeni ünvanınızı təsdiqləyin',
  'mail.address_confirm.text':
    'Salam!\n\nKimsə bu ünvanı öz Meydan hesabı üçün istifadə etmək istəyib. Bu sizsinizsə, yeddi gün ərzində hesabınıza daxil olmuş halda bu keçidi açın:\n\n{link}\n\nSiz deyilsinizsə, bu məktuba əhəmiyyət verməyin: heç nə dəyişməyəcək.',
  'mail.address_taken.subject': 'Artıq hesabınız var',
  'mail.address_taken.text':
    'Salam, {name}!\n\nKimsə (ehtimal ki, siz özünüz) bu ünvanı başqa Meydan hesabı üçün istifadə etmək istəyib. Ünvan sizin hesabınızda qalır, heç nə dəyişmir.\n\nOnu başqa hesab üçün istifadə etmək istəyirsinizsə, əvvəlcə bu hesabın ünvanını dəyişin və ya hesabı bağlayın.',
  'invitation.elsewhere': 'Bu dəvət {email} ünvanına yox, başqa ünvana göndərilib',
  'invitation.elsewhere_hint':
    'Onu yalnız göndərildiyi ünvanın hesabı ilə qəbul etmək olar. Həmin ünvan da sizinkidirsə, dəvəti burada istəyin və ya hesabınızın ünvanını dəyişin.',
  'invitation.ask': 'Dəvəti {email} ünvanına istə',
  'invitation.ask_hint': 'Bu halda sizi dəvət edən şəxs adınızı və ünvanınızı görəcək.',
  'invitation.change_address': 'Hesabımın ünvanını dəyiş',
  'invitation.asked': 'Bu dəvəti istəmisiniz',
  'invitation.asked_hint':
    'Sizi dəvət edən şəxsə məlumat verilib. O təsdiqləyəndə {email} ünvanına yeni keçid göndəriləcək.',
  'invitation.is_yours': 'Bu dəvət sizin ünvanınıza göndərilib. Onu qəbul edə bilərsiniz.',
  'invitation.request': '{name} ({email}) bu dəvəti açıb və onu öz ünvanına istəyir.',
  'invitation.send_instead': 'Əvəzində {email} ünvanını dəvət et',
  'mail.invitation_request.subject': '{name} dəvətinizi başqa ünvana istəyir',
  'mail.invitation_request.text':
    'Salam!\n\n{name} ({email}) Meydanda {invited} ünvanına göndərdiyiniz dəvəti açıb və onu {email} ünvanına göndərməyinizi xahiş edir.\n\nDəvət etdiyiniz şəxsin məhz o olduğuna əminsinizsə, burada bir düymə ilə təsdiqləyin:\n\n{link}\n\nƏmin deyilsinizsə, heç nə etməyin: dəvət olduğu kimi qalır.',
} as const
