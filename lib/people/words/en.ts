import type { NameWords, PeopleWords } from './words'

export const enNames: NameWords = {
  courtesy: 'mr mrs ms miss mx mister madam',
  academic:
    'professor prof dr doctor adv advocate principal headteacher headmaster headmistress rev revd reverend rabbi imam capt captain col colonel maj major lt lieutenant cdr commander cmdr cpl corporal gen sgt sergeant insp inspector supt superintendent chief_superintendent chief_inspector detective_inspector detective_sergeant constable commander officer cllr councillor matron nurse coach chef chief pastor vicar deacon canon archdeacon hon judge bishop archbishop monsignor elder sheikh sheikha ustad',
  beforeFirst: 'sir dame lady lord sister brother father mother rabbi imam maestro maestra',
  degrees:
    'PhD Ph.D MD M.D MBA M.B.A MSc M.Sc BSc B.Sc MA M.A BA B.A BEng B.Eng MEng M.Eng MPhil DPhil EdD PsyD JD J.D LLM LL.M LLB LL.B DDS DVM PharmD DBA DSc MPH MPA MEd M.Ed MFA RN CPA C.P.A CFA CMA ACCA ACA FCA CISSP PMP PE P.Eng CEng SHRM SHRM-CP SHRM-SCP SPHR PHR CIPD MCIPD FCIPD Esq OBE MBE CBE KBE FRS FRSA KC QC DO',
  doctors: 'phd md dphil edd psyd dds dvm pharmd dba dsc',
  suffixes: 'jr junior sr ii iii iv',
  signsFor: 'pp p.p',
  particles: 'st mac ó ní nic uí',
  twoPart: {
    Anne: 'Marie',
    Ann: 'Marie',
    Anna: 'Maria Marie',
    Mary: 'Ann Anne Jane Beth Lou Kate Pat Ellen Jo Sue Clare Lee',
    Sarah: 'Jane Beth Ann',
    Laura: 'Jane Beth',
    Carol: 'Ann Anne',
    Sue: 'Ellen Ann',
    Bobbie: 'Jo Sue',
    Billie: 'Jo',
    Barbara: 'Ann Jean',
    Beth: 'Ann Anne',
    Jim: 'Bob',
    Lou: 'Ann Anne',
    Emma: 'Louise Jane',
    Lisa: 'Marie',
    Billy: 'Joe Bob Ray',
    Bobby: 'Jo Joe',
    Betty: 'Ann Lou Jo',
    Peggy: 'Sue Ann',
    John: 'Paul',
    Jo: 'Ann Anne',
    Lee: 'Ann Anne',
    Ruth: 'Ann Anne',
    Terry: 'Ann',
    Tammy: 'Jo Lynn',
    Kelly: 'Ann Anne Jo Marie',
    Leigh: 'Ann Anne',
  },
  mailbox:
    'hr team teams recruiting recruitment recruiters hiring talent talents careers career jobs people_team people_ops people_operations people_and_culture people_&_culture human_resources talent_acquisition office reception info contact hello support admin scheduling interviews applications department staffing',
}

export const enPeople: PeopleWords = {
  firstNames:
    'james john robert michael william david richard joseph thomas charles chris christopher daniel dan matthew matt anthony tony mark steven steve paul andrew andy joshua josh kenneth ken kevin brian george edward ed ronald tim timothy jason jeff jeffrey ryan jacob gary nick nicholas eric jonathan jon stephen larry justin scott brandon ben benjamin sam samuel greg frank alex alexander jack dennis jerry tyler aaron adam nathan henry peter zach kyle noah ethan liam oliver harry tom jim bob bill mike joe mary patricia jennifer linda elizabeth liz barbara susan sue jessica sarah sara karen lisa nancy betty sandra margaret ashley kimberly kim emily donna michelle carol amanda melissa deborah stephanie rebecca becky sharon laura cynthia amy kathleen angela shirley brenda pamela nicole katherine kate katie samantha christine emma catherine olivia rachel hannah megan grace sophie charlotte alice lucy lou ella mia zoe chloe holly jane anne ann ruth rose mira priya raj anil ravi neha',
  and: 'and|then|and then|as well as|plus',
  job: '(?:associate|assistant|adjunct|full|visiting) professor|engineers?|developers?|programmers?|architects?|designers?|managers?|mgr|leads?|team lead|leaders?|directors?|heads? of|head|chief|analysts?|scientists?|consultants?|specialists?|coordinators?|assistants?|officers?|accountants?|administrators?|researchers?|writers?|editors?|product owner|scrum master|sre|devops|devrel|swe|sde|pm|tpm|em|qa|ta|interns?|trainee|vp|svp|evp|avp|vice president|president|founders?|co-?founders?|owner|ceo|cto|coo|cfo|cio|cmo|cpo|cro|chro|ciso|cdo|recruiters?|recruitment|talent (?:acquisition|partner|sourcer|lead|manager)|sourcers?|headhunters?|human resources|hrbp|hr|people (?:partner|ops|operations|lead|manager|team)|(?:business |managing |senior |general )?partner|principal|nurses?|teachers?|lecturers?|postdoc|associates?|advisors?|advisers?|executives?|strategists?|marketers?|planners?|buyers?|controllers?|auditors?|lawyers?|counsel|paralegal|solicitor|attorney|bookkeepers?|clerk|physiotherapists?|receptionist|barista|electrician|social worker|teaching assistant|operative|postdoctoral|secretary|supervisors?|superintendent|foreman|technicians?|operators?|mechanics?|pharmacists?|physicians?|surgeons?|therapists?|tutors?|librarians?|curators?|producers?|copywriters?|evangelists?|advocates?|treasurer|chair(?:man|woman|person)?|trustees?|board member|dean|provost|rector|boss|hiring manager|interviewers?|panell?ists?|chief of staff',
  jobBefore:
    'art|creative|casting|senior|snr|sr|junior|jr|staff|principal|lead|chief|associate|assistant|deputy|acting|interim|regional|global|group|general|executive|managing|vice|head|hiring|data|software|product|project|program|programme|sales|marketing|growth|brand|content|customer|client|success|experience|account|key|business|development|backend|back-end|front-?end|full-?stack|mobile|ios|android|web|cloud|platform|infrastructure|security|network|systems?|machine|learning|ml|ai|research|quality|test|ux|ui|user|interaction|visual|graphic|design|eng|engineering|technical|tech|technology|it|operations?|ops|revenue|supply|chain|logistics|warehouse|procurement|finance|financial|legal|compliance|risk|tax|audit|investment|credit|people|hr|human|resources?|talent|acquisition|recruiting|recruitment|training|learning|office|practice|clinical|medical|care|community|social|media|digital|e-?commerce|retail|store|category|event|partnerships?|strategy|strategic|commercial|solutions?|support|service|services|delivery|release|reliability|site|analytics|insights|bi|policy|public|affairs|relations|communications?|pr|scrum|agile|field|plant|production|process|mechanical|electrical|civil|chemical|hardware|embedded|firmware|robotics|team|department|country|area|district|market|pricing|portfolio|asset|fund|wealth|private|bank|branch|insurance|claims|underwriting|actuarial|energy|environmental|sustainability|health|safety|facilities|property|construction|quantity|head chef|executive|international|national|interview|panel',
  department:
    '(?:fire|ambulance|prison|probation|police|health|social|civil|youth|customer|emergency) services?|fire (?:and|&) rescue|payments|billing|checkout|identity|engineering|product|design|data|analytics|sales|marketing|finance|legal|operations|ops|support|security|it|research|r&d|science|people|talent|hr|human resources|customer success|success|growth|strategy|procurement|logistics|accounting|communications|comms|pr|compliance|risk|infrastructure|platform|backend|frontend|mobile|qa|quality|ux|machine learning|ml|ai|partnerships|business development|editorial|admin|administration|facilities|purchasing|production|manufacturing|treasury|tax|audit|leadership|management|insights|innovation|sustainability|training|learning|onboarding|enablement',
  kinds: {
    hiring_manager: 'hiring manager|hm|line manager|(?:your |my |the )(?:future )?(?:manager|boss)',
    agency_recruiter:
      'agency(?: recruiter)?|headhunter|executive search|recruitment consultant|staffing agency|external recruiter',
    coordinator:
      '(?:recruiting|recruitment|interview|talent|hr|scheduling|candidate|hiring)[\\w ]* coordinator|coordinator|scheduler|scheduling(?: contact)?|organi[sz]er|(?:executive|personal|office|hr) assistant|receptionist|office manager',
    in_house_recruiter:
      'recruiters?|recruiting|recruitment|talent|sourcer|hr|hrbp|human resources|people (?:partner|ops|operations|team|lead)|(?:head|director|vp|chief) of (?:people|talent|hr)',
    interviewer: 'interviewers?|panell?ists?|panel|examiner',
    referrer: 'referrer|referral|referred me',
  },
  who: "who|whom|with whom|required|required attendees|optional|optional attendees|interviewers?|interviewed by|(?:the )?panel(?:ists?|lists?| members?)?|attendees?|participants?|people|guests?|(?:who|whom) (?:you(?:’|')?ll|you will|you) (?:be )?(?:meet(?:ing)?|see(?:ing)?)|(?:you(?:’|')?ll|you will|you are going to) (?:be )?(?:meet(?:ing)?|speak(?:ing)?|talk(?:ing)?|chat(?:ting)?|interview(?:ing|ed)?)(?: with| to| by)?|(?:you are|you're) (?:meeting|speaking|talking)(?: with| to)?|meeting with|met(?: with)?|with|hosts?|hosted by|contacts?|contact person|your (?:interviewers?|hosts?|contacts?)|interview team|hiring team|team|to|cc|from",
  what: 'title|job title|job req(?:uisition)?|requisition|schedule|timetable|role|position|job|company|where|when|location|place|address|date|time|duration|length|format|agenda|topic|subject|re|room|link|zoom|dial-?in|join|meeting(?: id| link)?|passcode|password|pin|notes?|event(?: name| type)?|date & time|date and time|reschedule|cancel|cancellation|need to make changes|questions?|website|what|why|how|dress code|parking|stage|round|salary|source|reference|req(?:uisition)?(?: id)?|id|phone|tel|mobile',
  with: 'with|w/|met(?: with)?|(?:spoke|talked|chatted|speaking|talking|chatting)(?: with| to)?|saw|interviewed (?:by|with)|interviewers?:',
  at: 'at|@',
  forRole: '(?:about|for|re|regarding|as)',
  roleNoun: 'role|position|job|opening|vacancy|post',
  had: "(?:i(?:’ve|'ve| have|’m|'m| am)? )?(?:just )?(?:had|did|done|finished|came out of|got out of|out of|back from|came from)",
  talked:
    "(?:i(?:’ve|'ve| have| was|’m|'m| am)? )?(?:just )?(?:(?:talked|spoke|chatted|speaking|talking|interviewed)(?: (?:with|to|by))?|met(?: with)?|saw)",
  talk: '(?:(?:phone|video|recruiter|technical|tech|coding|panel|final|initial|intro|screening|hiring manager|manager|hr|onsite|on-?site|virtual|first|second|third|last|1st|2nd|3rd|\\d) )*(?:interview|screen|call|chat|conversation|round|meeting|coffee|onsite|panel)s?',
  article: 'the|a|an|our|their|his|her|my|your',
  notName:
    'agenda|schedule|timetable|job requisition|north america|latin america|americas|emea|apac|latam|dach|europe|uk|usa|interview|interviews|call|meeting|zoom|teams|google meet|microsoft teams|skype|webex|phone|video|onsite|remote|online|round|final|screen|join|cancel|reschedule|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|today|tomorrow|lunch|break|tour|office|optional|required|tbd|tbc|tba|n/a|none|nobody|no one|someone|somebody|everybody|everyone|unknown|others|etc|thanks|thank you|hi|hello|dear|regards|best|cheers|please|coding|system design|behavio(?:u)?ral|culture fit|case study|presentation|whiteboard|wrap-?up|intro|introduction|q&a|organi[sz]er|yes|no|two people|the team|team members?',
}
