import type { Language } from "./language.ts";

/**
 * Words that sites of all languages print: names of services, agencies and accounts, and signs around names.
 */
export const mul: Language = {
  tag: "mul",
  particles: `
    bin
    al
    el`,
  noNames: `
    (?:\\S*[-_.])?admin
    administrator
    super ?user
    webmaster
    none
    null
    undefined
    cc[- ](?:by|0|zero).*`,
  companyForms: `
    JSC`,
  siteWords: `
    de
    com
    vn
    net
    org
    www
    admin
    administrator
    web`,

  siteLines: `
    getty images
    facebook
    twitter
    whatsapp
    linkedin
    x`,
  tailBeginnings: `
    ©
    \\(?(?:dpa|afp|ap|reuters|apa|sda)(?:[/-].{2,20})?\\)?$`,
  photoCredits: `
    ©`,
  agencies: `
    Getty Images
    AFP
    Reuters
    AP
    dpa
    DPA
    EPA
    EFE
    ANSA
    APA
    PAP
    TASS
    Xinhua
    Kyodo
    Yonhap
    Jiji
    ANP
    NTB
    TT
    STT
    Ritzau
    Belga
    Lusa
    MTI
    PTI
    IANS
    AAP
    Antara
    Bernama
    Anadolu`,

  editorialMailboxes: `
    (?:web)?news(?:desk|room|tips)?
    tips?
    stor(?:y|ies)
    editor(?:s|ial)?
    letters
    your(?:pics|stor(?:y|ies)|views)
    reda[ckz]\\w{0,8}
    toa?[-_.]?soan
    ban[-_.]?doc
    ban[-_.]?bien[-_.]?tap`,

  platforms: `
    facebook\\p{Ll}*
    instagram\\p{Ll}*
    twitter\\p{Ll}*
    x\\.com
    bluesky
    mastodon
    youtube\\p{Ll}*
    tik ?tok\\p{Ll}*
    telegram\\p{Ll}*
    whats ?app\\p{Ll}*
    viber\\p{Ll}*
    zalo
    wechat
    weibo
    linkedin\\p{Ll}*
    spotify
    google news
    google play
    app store
    appgallery
    podcasts?`,

  afterTime: `
    h`,

  goneWords: `
    error
    te[ck][hn]ni
    tempora`,
  guardWords: `
    javascript
    captcha
    ro?bot
    ad.?block
    browser
    veri[fz]
    automat
    blo[cqk]
    ac+[eè]s
    human
    naviga`,
  consentWords: `
    cookie
    partner
    persona
    privac
    ac+[ec]pt
    consen
    reklam
    publici`,
  accountWords: `
    e-?mail
    account
    abon
    gratis
    log.?in
    password
    re[gj]istr
    su[bs]+cri
    konto
    cont[ao](?!\\p{L})`,

  namesInNotices: `
    JavaScript
    JS
    Java
    Cookies?
    Chrome
    Firefox
    Mozilla
    Safari
    Edge
    Opera
    Internet
    Explorer
    Microsoft
    Google
    Facebook
    Apple
    Android
    Cloudflare
    Ray
    ID
    IP
    URL
    HTTPS?
    HTML
    VPN
    CAPTCHA
    App
    Store
    Play
    Ad[Bb]lock(?:er)?
    Plus
    Sign
    Log
    In
    Terms
    Privacy
    Policy
    Service
    Settings
    Home
    Accept
    All
    Web
    Email
    DSGVO
    GDPR
    TCF
    IAB`,
};
