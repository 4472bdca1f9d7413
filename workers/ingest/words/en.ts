import type { Language } from "./language.ts";

export const en: Language = {
  tag: "en",
  by: `
    by
    written by
    words by
    story by
    text by
    reported by
    (?:an? )?(?:analysis|article|column|essay|feature|interview|opinion|report|reporting|review) by
    words and (?:photographs|photos|pictures) by
    (?:authored|contributed|posted|published|submitted) by
    (?:written|words) and (?:photographed|illustrated|filmed|pictures|photos) by
    as told to
    interviewed by
    compiled by
    commentary by`,
  byInByline: `
    posted by
    published by
    authors?(?! and\\b)
    (?:our|a|special|foreign|staff)(?: own| special| foreign| staff)? (?:correspondent|reporter|columnist|writer)
    words
    text`,
  sourceLabels: `
    sources?(?! \\p{Ll})
    via`,
  authorLabels: `
    authors?
    columnist
    contributors?
    reporters?
    text
    words
    interview(?:er)?(?: by)?
    report(?:ing)?(?: by)?
    story
    feature
    essay
    article
    journalist
    correspondent
    writer
    compiled by`,
  writtenBy: `
    written by
    submitted by`,
  editorLabels: `
    editor`,
  editedBy: `
    edited by
    fact[- ]?checked by
    (?:\\p{L}+ )?reviewed by
    tested by
    verified by
    data analysis by`,
  textCredits: `
    text
    interview`,
  pictureCredits: `
    video
    clip`,
  pictureAuthors: `
    video
    clip`,
  conjunctions: `
    and`,
  degrees: `
    (?:[MJ]\\.D|[MB]\\.[AS])\\.
    Ph\\.?\\s?D
    [MJ]D
    [MB][AS]
    MBA
    MPH
    MSN
    M\\.?Ed
    Ed\\.?D
    Psy\\.?D
    Pharm\\.?D
    DO
    DVM
    DDS
    DPT
    RN
    BSN
    RDN?
    LDN?
    FAND
    CDN
    CSSD
    CNS
    CPT
    CSCS
    NASM
    CPA
    CFA
    CFP
    PMP
    PE
    Esq
    LCSW
    LMFT
    LPC
    SHRM-S?CP
    PHR
    SPHR
    E?-?RYT(?: \\d+)?
    [JS]r
    II
    III`,
  postBeginnings: `
    Sr
    Senior
    Vice
    Managing
    Executive
    Associate
    Assistant
    Chief
    Head
    Director
    President
    Founder
    Manager
    Professor
    C[EFOT]O`,
  postEndings: `
    Expert
    Specialist
    Consultant
    Strategist
    Manager
    Director
    Officer
    Analyst
    Reporter
    Correspondent
    Columnist
    (?<!Staff )Writer
    Editor`,
  afterNames: `
    \\bstaff writer
    \\bstaff reporter
    \\bcontributor
    \\bcorrespondent
    \\breporter
    \\beditor
    \\bsenior .*
    \\bassociated press writer
    \\bupdated.*
    \\bpublished.*
    \\blast updated?.*
    \\bfollow.*`,
  noPersonWords: `
    copyright
    press
    press(?:e\\S*)?
    news
    release
    reports?
    blogs?
    updates?
    post
    guides?
    stud(?:y|ies)
    new
    san
    los
    city
    real
    last
    modified
    key
    top
    what
    how
    why
    the
    our
    your
    takeaways?
    highlights?
    table
    summary
    overview
    introduction
    (?:mon|tues|wednes|thurs|fri|satur|sun)day
    morning
    evening
    midnight
    tomorrow
    demand
    numbers
    means
    appointment
    invitation
    request`,
  noNames: `
    (?:mon|tues|wednes|thurs|fri|satur|sun)day
    (?:mon|tue|wed|thu|fri|sat)
    anonymous
    unknown
    guest
    user
    editor
    (?:.*\\s)?faculty
    by
    written by
    author
    follow
    share
    comments?
    (?:full )?bio
    biography
    editorials?
    social media
    more
    read more
    home
    contact
    about
    menu
    login
    sign in
    subscribe
    view (?:all|profile).*
    see (?:all|more).*
    all posts.*
    posts? by.*
    more from.*
    updated
    published
    photo
    agencies
    with agencies
    no author
    creative commons.*
    .*\\blicen[cs]e
    min(?:ute)?s? read`,
  companyForms: `
    Ltd
    Inc
    LLC
    Corp(?:oration)?`,
  siteWords: `
    online
    the
    news
    editorial
    staff
    team
    desk
    newsroom
    magazine
    media
    editors
    editor
    writer
    reporter
    reporters
    staffs
    author
    authors`,

  publishedLabels: `
    date
    published
    published on
    publication date
    (?:first|originally) published(?: on| at)?
    published at
    posted(?: on| at)?
    created(?: on)?`,

  siteLines: `
    \\d{1,2}(?::|h|\\.)\\d{2}(?: ?[ap]m)?
    \\d+ (?:mins?|minutes?|hours?) ago.{0,20}
    loading.{0,20}
    tags?
    advertisement
    advertising
    story continues below(?: advertisement)?
    article continues below(?: advertisement)?
    continue reading(?: below)?
    read more
    share(?: this)?(?: (?:article|story|post|on .*))?
    related(?: (?:articles?|stories|content|posts?|topics?|news|links|reading))?
    more on this(?: story)?
    recommended(?: stories)?
    sign up
    subscribe(?: now)?
    loading
    image (?:source|caption)
    comments?(?: \\(\\d+\\))?
    leave a (?:comment|reply)
    follow us.*
    copy link
    print(?: article)?
    email
    watch(?: now| live)?
    see also
    also read
    read also
    comments (?:are )?closed
    be sociable, share
    this entry was posted .*
    \\d+ min(?:ute)?s? read`,
  leadingAway: `
    read more
    read also
    read next
    also read
    see also
    see more
    related
    more:
    more on
    click here
    watch
    listen
    join the conversation
    sign up
    subscribe
    follow us`,
  endHeadings: `
    about the authors?
    related (?:articles?|stories|posts?|content|news|topics?|reading)
    more (?:stories|news|articles)
    recommended (?:videos?|reading)
    more great .{3,20} stories
    you (?:may|might) also (?:like|be interested in).*
    recommended for you
    most read
    most popular
    leave a reply
    leave a comment
    comments?
    \\d+ comments?
    post navigation
    further reading
    share this:?
    like this:?
    references
    read next
    up next`,
  tailBeginnings: `
    with (?:reporting|files) (?:by|from)
    .{2,40} contributed (?:to this (?:report|story|article|post)|reporting)
    copyright (?:notice|holders?:|©|\\(c\\)|by\\b|\\d{4})
    all rights reserved
    this article (?:was )?(?:originally|first)\\b
    this (?:story|article) (?:has been|was) (?:updated|corrected|amended)(?: (?:on|at|to)\\b|[.:])
    photos? (?:by|credits?:?) [^,]{2,40}$
    images? (?:by|credits?:?) [^,]{2,40}$
    the views expressed
    editing by
    reporting by
    writing by
    additional reporting
    (?:strictly )?necessary cookies are
    any cookies that may not be
    (?:press|media) contacts?:`,
  tailInvitations: `
    source:
    related:
    contributing:
    tags?:
    copyright
    this (?:story|article) (?:has been|was) (?:updated|corrected|amended)
    this (?:story|article|text|work) .{1,60}(?:creative commons|(?<!\\p{L})licen[cs]e)
    sign up (?:for|to)
    subscribe (?:to|for)
    follow (?:us|.{2,40} on (?:twitter|facebook|x|instagram))
    click here
    for more (?:news|stories|information)
    read more
    more from
    get (?:the|our) .*newsletter
    download (?:the|our)
    contact (?:the|us)
    got a (?:story|tip)
    do you have a story
    email (?:us|the)
    share (?:this|your)
    if you (?:have|need|or someone).*(?:call|contact|help)
    (?:this|our) (?:web)?site uses .{0,20}cookies
    we (?:and our partners )?use .{0,20}cookies`,
  signUpWords: `
    sign
    subscri
    inbox`,
  photoCredits: `
    photos?
    photos? by
    photograph
    image
    image credit
    picture
    credit`,
  bracketCredits: `
    photo(?: by| courtesy)?
    image(?: by| courtesy)?
    picture(?: by| courtesy)?`,

  homeNames: `
    home
    homepage
    news`,
  liveBeginnings: `
    live`,
  wallWords: `
    subscri
    sign ?(?:in|up)
    log ?in
    continue reading
    read (?:on|the full)
    register`,
  notFoundTitles: `
    not found
    (?:page|article|story|content|post|file|document|url) (?:is |was |can ?not be |could not be )?(?:not )?found
    (?:this |the )?(?:page|article|story|content) (?:is )?(?:unavailable|not available)
    (?:this |the )?(?:page|article|story) (?:does not|doesn.t|no longer) exists?
    nothing found
    (?:we |you )?(?:can.t|cannot|couldn.t|could not|can not) find (?:that|this|the|your) (?:page|article|story)(?: you.{0,30})?
    (?:that|this|the|your) (?:page|article|story)(?: you.{0,30})? (?:can.t|cannot|couldn.t|could not) be found
    (?:that |this |the )?(?:page|article|story) (?:has been|was) (?:removed|deleted|moved)
    (?:this|the) page is (?:missing|gone)
    missing page
    (?:we|we.ll) (?:will )?be (?:right )?back(?: soon| shortly| in a moment)?
    (?:(?:the |this )?(?:web)?site (?:is )?(?:down )?(?:for|under) |under )(?:scheduled )?maintenance
    scheduled maintenance`,
  consentTitles: `
    before you continue.*
    cookies?
    consent
    cookie (?:consent|settings|policy|notice|preferences)
    (?:your )?privacy (?:settings|choices)
    we value your privacy`,
  blockedNotices: `
    access denied
    just a moment\\.\\.\\.
    attention required! \\|
    enable javascript and cookies to continue
    request unsuccessful
    ddos protection by`,
  errorWords: `
    error
    http
    forbidden
    bad request
    bad gateway
    gone
    internal server error
    service (?:temporarily )?unavailable
    gateway time-?out
    oops
    sorry
    whoops`,
  loginTitles: `
    log ?in
    sign ?in
    (?:log ?in|sign ?in) to .{2,40}
    login required
    (?:please )?(?:log|sign) in to continue`,
  blockedTitles: `
    just a moment
    attention required
    access to this page has been denied
    pardon our interruption
    are you a (?:robot|human)
    robot or human
    verify (?:that )?you are (?:a )?human
    security check
    checking your browser.*
    human verification
    ddos-guard
    (?:performing )?security verification
    please verify (?:that )?you are (?:a )?human
    (?:please )?(?:disable|turn off) your ad ?-?blocker
    ad ?-?blocker detected`,

  months: `
    january|jan
    february|feb
    march|mar
    april|apr
    may
    june|jun
    july|jul
    august|aug
    september|sept|sep
    october|oct
    november|nov
    december|dec`,
  updatedLabels: `
    updated
    modified
    last (?:updated|modified)`,
  justNow: `
    just now`,
  ago: `
    ago`,
  one: `
    an?
    one`,
  minutes: `
    m
    minutes?
    mins?`,
  hours: `
    h|hrs?
    hours?
    hrs?`,
  days: `
    d
    days?`,
  weeks: `
    weeks?`,
  monthUnits: `
    months?`,
  years: `
    years?`,
  today: `
    today`,
  yesterday: `
    yesterday`,

  ordinalEndings: `
    st
    nd
    rd
    th`,
  beforeMonth: `
    of`,
  beforeYear: `
    of`,

  counterLabels: `
    views?
    reads?
    shares?
    likes?
    comments?`,
  answerLabels: `
    reply
    report`,
  controlWords: `
    share
    print
    save
    listen
    follow
    add
    show
    gift
    view
    copy
    play
    watch
    read
    download
    send
    hide
    close
    open
    report
    sign
    log
    login
    register
    subscribe
    toggle
    skip
    buy
    order
    leave
    post
    bookmark
    reply
    this
    that
    these
    it
    now
    later
    all
    more
    less
    here
    to
    on
    up
    in
    for
    a
    an
    of
    and
    or
    by
    with
    via
    from
    my
    our
    your
    us
    story
    stories
    article
    articles
    topic
    topics
    comment
    comments
    transcript
    audio
    video
    videos
    photo
    photos
    picture
    pictures
    image
    images
    gallery
    page
    link
    text
    font
    size
    mode
    time
    min
    mins
    email
    mail
    app
    newsletter
    newsletters
    notifications
    alerts
    account
    profile
    settings
    menu
    search
    home
    desk
    department
    bureau
    service
    team
    newsroom
    web
    digital
    online
    breaking
    latest
    top
    local
    regional
    national
    international
    world
    business
    sports
    sport
    politics
    political
    economy
    economic
    finance
    markets
    culture
    entertainment
    lifestyle
    technology
    tech
    science
    health
    education
    environment
    opinion
    analysis
    features
    feature
    news
    updates
    update
    live
    special
    exclusive
    premium
    free
    sponsored
    advertisement
    advertorial
    content
    section
    sections
    jump
    friendly
    most
    popular
    related
    investigations?
    reader
    caption
    typo
    continue
    reading
    version
    money
    city
    friends
    expand
    collapse
    loading
    translate
    discuss
    join
    podcast
    bookmarked
    edition
    today
    bulletin
    quiz
    games
    community`,
  places: `
    northern ireland
    south africa
    sri lanka
    new zealand
    north korea
    south korea
    south sudan
    saudi arabia
    hong kong
    costa rica
    el salvador
    puerto rico
    burkina faso
    sierra leone
    san marino
    czech republic
    united states
    united kingdom
    united arab emirates
    european union
    great britain
    soviet union
    west bank
    middle east
    latin america
    north america
    south america
    central america
    west africa
    east africa
    central asia
    south asia
    southeast asia
    north carolina
    south carolina
    north dakota
    south dakota
    west virginia
    new jersey
    new mexico
    new hampshire
    new york
    rhode island
    new south wales
    south australia
    western australia
    northern territory
    british columbia
    nova scotia
    prince edward island
    cape town
    tel aviv
    abu dhabi
    kuala lumpur
    addis ababa
    phnom penh
    san francisco
    los angeles
    las vegas
    san diego
    san antonio
    san jose
    fort worth
    salt lake city
    kansas city
    st louis
    st petersburg
    long island
    silicon valley
    west midlands
    east midlands
    west yorkshire
    south yorkshire
    north yorkshire
    greater manchester
    west bengal
    tamil nadu
    uttar pradesh
    madhya pradesh
    andhra pradesh
    himachal pradesh
    new delhi
    metro manila
    quezon city
    (?:east|west) (?:sussex|timor|lothian)
    new brunswick
    new orleans
    new caledonia
    new guinea
    ho chi minh city
    mexico city
    panama city
    oklahoma city
    quebec city
    vatican city`,

  readerWords: `
    you(?:r|.re)?
    please
    we
    our
    sorry`,
  pageWords: `
    page
    (?:this|that|the) (?:article|story|content|post|link)
    (?:web)?site
    requested`,
  goneWords: `
    not (?:be )?found
    no longer
    exist
    (?:been|was|be) (?:removed|deleted|moved)
    (?:not|un)(?: be)? ?available
    (?:can.?not|can.t|couldn.t|could not|unable to) (?:be )?f(?:ou|i)nd
    expired
    maintenance
    back (?:online|soon|shortly)
    try again
    went wrong
    inconvenience
    looking for`,
  guardWords: `
    unusual
    your (?:network|region|country)
    security`,
  consentWords: `
    device
    track
    advertis`,
  accountWords: `
    sign.?(?:in|up)
    member
    unlimited`,
  callBeginnings: `
    sign up
    subscribe
    follow (?:us|our|the|.{2,40} on)
    join (?:us|our|the)
    download
    listen to (?:this|our)
    register
    log ?in
    sign ?in
    support (?:us|our|independent|quality|local|free)
    get (?:our|the|all|more|full|unlimited|access|notified|your|instant)
    turn on
    enable (?:push|notifications)
    add us
    become (?:a|an|our)
    receive (?:our|the|a)
    install (?:our|the)
    don['’]t miss
    never miss
    stay (?:informed|up to date|connected|tuned|in the know)
    unlock
    activate
    donate
    already (?:a|have|subscribed|registered)
    not (?:a|yet a)
    create (?:a|an|your)
    start (?:your|a)
    keep (?:up|reading)
    want (?:more|to)
    would you like
    enjoy(?:ed|ing)? (?:this|what)
    like what you
    read (?:the|this|our) (?:full|article|story)
    make us
    click
    tap
    buy (?:a|your) sub
    upgrade
    claim your
    hire (?:us|our|a)
    book (?:a|your)
    contact us
    try (?:it|us|our)
    set us
    buy us
    help us`,
  tellingWords: `
    said
    says
    told
    asked
    ask
    warn(?:s|ed)?
    police
    victims?`,
  callObjects: `
    (?:follow|join|support|add|make|contact|hire) us
    our
    newsletters?
    inbox
    briefing
    bulletin
    full (?:access|article|report|story)
    keep reading
    continue reading
    reading (?:this|the)
    read this
    this (?:article|story)
    unlimited
    ad-free
    subscribers?
    subscription
    members?
    membership
    for free
    free trial
    preferred source
    breaking news
    alerts?
    never miss
    not miss
    paywall
    free account
    the app
    (?:help|set|buy|join|support) us
    supporter
    google`,
  clickWords: `
    click here
    tap here
    click the link
    link below`,
  noticeBeginnings: `
    this (?:article|page|post|story) (?:is (?:based (?:on|upon)|more than|over|part of|available|free|only)|was (?:translated|originally)|has been translated|contains affiliate|may contain)
    (?:we|this site|the publisher) (?:may )?(?:earn|receive|get) (?:a |an )?(?:affiliate |small )?commission
    when you (?:buy|purchase|click)
    as an amazon associate
    your browser (?:does|is|do)
    (?:please )?(?:enable|turn on) javascript
    javascript (?:is|must)
    some links (?:in|on)
    (?:affiliate )?disclosure:
    disclaimer:
    advertiser disclosure
    editor['’]s note:
    audio (?:is|by)
    this audio
    this video
    views expressed
    i hope you found this
    estimated reading time
    this (?:article|content|page|story) is (?:for|reserved|exclusive|only|free)`,
  genres: `
    analysis
    article
    column
    comment(?:ary)?
    essay
    feature
    interview
    opinion
    photo essay
    portrait
    profile
    report
    review
    story`,
  genreBy: `
    by`,
};
