import type { NameWords, PeopleWords } from './words'

export const nlNames: NameWords = {
  courtesy: 'dhr de_heer heer mevrouw mevr mw mej meneer',
  academic: 'prof dr drs ir ing mr bc',
  degrees: 'MSc BSc LLM RA RC',
  particles: "van der den de ten ter te 't ’t in op het von",
  mailbox:
    'personeelszaken p&o sollicitaties sollicitatie vacatures werving recruitment-team afdeling secretariaat',
}

export const nlPeople: PeopleWords = {
  firstNames:
    'jan piet kees henk willem daan sem bram thijs jeroen bas pieter maarten wouter sander ruben sanne anouk femke lotte eva iris marieke anneke ingrid els joke annemiek fleur julia lieke',
  and: 'en|daarna|alsmede',
  job: '(?:\\p{L}+-?)?(?:ontwikkelaar|analist|specialist|monteur|coach|manager)|ontwikkelaar|adviseur|(?:\\p{L}+)?medewerk(?:er|ster)|hoofd|directeur|manager|teamleider|leidinggevende|projectleider|ontwerper|onderzoeker|beheerder|boekhouder|verpleegkundige|leraar|docent|(?:\\p{L}+)?consulent|(?:\\p{L}+)?functionaris|coördinator|stagiair|eigenaar|oprichter|bestuurder|voorzitter|inkoper|verkoper|accountmanager|redacteur|jurist|ingenieur|planner|recruiter|wervingsadviseur|personeelsadviseur|personeelszaken|bedrijfsleider|afdelingshoofd|p&o(?:-\\p{L}+)?',
  department:
    'verkoop|inkoop|financiën|techniek|personeelszaken|juridische zaken|productie|logistiek|onderzoek|directie|p&o|ict|klantenservice',
  kinds: {
    hiring_manager: 'leidinggevende|(?:je|uw|mijn) (?:toekomstige )?(?:leidinggevende|manager|chef)',
    agency_recruiter: 'uitzendbureau|bureau|werving en selectie|intercedent(?:e)?',
    coordinator: 'coördinator|secretaresse|secretariaat|planning',
    in_house_recruiter: 'personeelszaken|p&o|p&o-adviseur|personeelsadviseur|wervingsadviseur|werving',
    interviewer: 'gesprekspartners?|commissielid',
  },
  who: 'wie|met wie|(?:je |uw )?(?:gesprekspartners?|deelnemers?|aanwezigen?|contactpersoon|contactpersonen|genodigden)|je spreekt(?: met)?|u spreekt(?: met)?|je ontmoet|u ontmoet|sollicitatiecommissie|(?:bij het gesprek )?(?:zijn )?aanwezig(?: zijn)?|aan tafel(?: zitten)?|met|aan|van|organisator',
  what: 'functie|vacature|bedrijf|waar|wanneer|datum|tijd|duur|locatie|onderwerp|ruimte|zaal|programma|adres|plaats',
  with: 'met|sprak|gesproken',
  at: 'bij',
  forRole: '(?:voor|als|over)',
  roleNoun: 'functie|vacature|baan|rol',
  had: '(?:ik )?(?:had|heb|kom)(?: net| zojuist)?(?: van| uit)?',
  talked: '(?:ik )?(?:heb |net )?(?:sprak|gesproken|ontmoette)(?: met)?',
  talk: '(?:(?:eerste|tweede|laatste|technisch) )*(?:sollicitatiegesprek|kennismakingsgesprek|kennismaking|telefoongesprek|gesprek)',
  article: 'de|het|een|onze|je|jouw|mijn|hun|uw',
  notName:
    'gesprek|sollicitatiegesprek|afspraak|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag|vandaag|morgen|lunch|pauze|hallo|bedankt|groeten|rondleiding|onbekend|niemand|iemand|iedereen',
}
