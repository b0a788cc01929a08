import type { NameWords, PeopleWords } from './words'

export const deNames: NameWords = {
  courtesy: 'herr herrn hr frau fr',
  academic:
    'prof professor professorin pd priv.-doz univ.-prof dr dr.-ing dr.med dr.jur dr.phil dr.rer.nat dres mag dipl.-ing dipl.-inf dipl.-kfm dipl.-kff dipl.-kauffrau dipl.-kaufmann dipl.-psych dipl.-phys dipl.-math dipl.-betriebswirt dipl.-betriebswirtin dipl.-designer ing ra rain pfarrer pfarrerin pastorin vikarin',
  beforeFirst: 'schwester pfleger',
  degrees: 'M.Sc. B.Sc. B.A. M.A. LL.M. MBA Dipl.-Ing. Dipl.-Inf. (FH) Mag. MAS',
  signsFor: 'i.a i.v ppa ia iv',
  particles: 'von vom zu zum zur und der den dem',
  twoPart: {
    Hans: 'Peter Jürgen Joachim Georg Christian Werner Dieter Martin',
    Karl: 'Heinz Otto Friedrich Theodor Ludwig',
    Klaus: 'Peter Dieter',
    Anna: 'Lena Maria Katharina Sophie',
    Eva: 'Maria',
    Ernst: 'August',
    Franz: 'Josef Xaver',
    Horst: 'Dieter',
    Lisa: 'Marie',
  },
  mailbox:
    'personalabteilung personal personalwesen bewerbung bewerbungen bewerbermanagement karriere stellen jobs personalteam recruiting-team sekretariat verwaltung empfang zentrale abteilung',
}

export const dePeople: PeopleWords = {
  firstNames:
    'anna hans peter klaus jürgen michael thomas andreas stefan christian martin markus matthias frank bernd uwe wolfgang jan jens lukas leon felix max maximilian moritz paul jonas tim finn philipp florian sebastian tobias daniel lena julia katharina sabine petra monika andrea susanne claudia birgit heike stefanie nicole melanie sandra anja katja kerstin silke eva johanna leonie lea marie sophia annika mia ulrike karin ingrid renate helga franziska',
  and: 'und|dann|sowie|u\\.',
  job: '(?:\\p{L}+-?)?(?:manager(?:in)?|teamlead|techlead|projectlead|designer(?:in)?|consultant|developer|engineer|spezialist(?:in)?|specialist)s?|(?:\\p{L}+-?)?(?:entwickler|ingenieur|berater|leiter|sachbearbeiter|referent|mitarbeiter|assistent|vertreter|verkäufer|gestalter|techniker|analytiker|betreuer|koordinator|vorsitzende[rn]?|redakteur|architekt|prüfer|händler|planer|einkäufer|controller|buchhalter|erzieher|pfleger|lehrer|verwalter|forscher|direktor|meister|geschäftsführer|inhaber|gründer|prokurist|kaufmann|vorgesetzte[rn]?|recruiter|chef|teamleiter)(?:in(?:nen)?)?|kauffrau|werkstudent(?:in)?|praktikant(?:in)?|azubi|auszubildende[rn]?|(?:stations|filial|pflege|kita|markt|bereichs|gruppen|schicht|bau)leitung|leitung(?: \\p{L}+)?|vorstand|abteilungsleitung|teamleitung|personalabteilung|personalreferent(?:in)?|personalwesen|personalerin?|personalleitung|(?:\\p{L}+)?(?:ärztin|arzt)|pflegedienstleitung|studienleitung|fachbereich(?:sleitung)?|betriebsrat|betriebsrätin',
  jobBefore:
    'leitende[rn]?|stellvertretende[rn]?|technische[rn]?|kaufmännische[rn]?|wissenschaftliche[rn]?|stv',
  department:
    'vertrieb|einkauf|entwicklung|technik|finanzen|buchhaltung|personal|recht|marketing|kundenservice|produktion|logistik|forschung|verwaltung|it|redaktion|fachabteilung|geschäftsführung|geschäftsleitung|fachbereich',
  kinds: {
    hiring_manager:
      'fachvorgesetzte[rn]?|vorgesetzte[rn]?|(?:ihr|dein|mein)e? (?:künftige[rn]? |zukünftige[rn]? )?(?:chef(?:in)?|vorgesetzte[rn]?)',
    agency_recruiter:
      'personalberat(?:er|erin|ung)|personalvermittl(?:er|erin|ung)|headhunter(?:in)?|zeitarbeit',
    coordinator: 'koordinator(?:in)?|terminkoordination|sekretariat|sekretär(?:in)?|bewerbermanagement',
    in_house_recruiter:
      'personalreferent(?:in)?|personaler(?:in)?|personalabteilung|personalleit(?:er|erin|ung)|personalwesen|personal',
    interviewer: 'gesprächspartner(?:in(?:nen)?)?',
  },
  who: 'wer|mit wem|dabei|(?:ihre |deine )?(?:gesprächspartner(?:in(?:nen)?)?|ansprechpartner(?:in(?:nen)?)?|interviewpartner(?:in(?:nen)?)?|teilnehmer(?:in(?:nen)?)?|teilnehmende|gäste|kontakt|beteiligte|runde)|mit dabei(?: sind)?|es nehmen teil|(?:\\p{L}+ ){0,3}(?:nehmen|wird|werden)(?: \\p{L}+){0,4} (?:teil|teilnehmen|dabei sein)|(?:an dem|am|beim) (?:gespräch|termin|interview)(?: \\p{L}+){0,3} (?:teil|dabei)|von unserer seite|sie (?:sprechen|treffen)(?: mit)?|du (?:sprichst|triffst)(?: mit)?|mit|an|von|organisator(?:in)?',
  what: 'stelle|position|firma|unternehmen|ort|wo|wann|datum|uhrzeit|zeit|dauer|raum|betreff|thema|ablauf|termin|hinweise?|anfahrt|treffpunkt|einwahl|kennwort',
  with: 'mit|bei dem ich|traf|getroffen',
  at: 'bei(?: der| dem| den)?|beim',
  forRole: '(?:als|für|wegen|zur|zum)',
  roleNoun: 'stelle|position|job|rolle',
  had: '(?:ich )?(?:hatte|komme|war|habe)(?: gerade| eben| soeben)?(?: aus| vom| im| von)?',
  talked:
    '(?:(?:gerade|eben|soeben) )?(?:ich )?(?:habe )?(?:gerade |eben |soeben )?(?:gesprochen mit|mit|traf|sprach mit)',
  talk: '(?:(?:erstes|zweites|letztes|erste|zweite|letzte|technisches) )*(?:vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|telefoninterview|fachgespräch|gespräch|interview|telefonat|runde)',
  article: 'der|die|das|den|dem|ein|eine|einen|einem|unser|unsere|ihr|ihre|dein|deine|mein|meine',
  notName:
    'gespräch|vorstellungsgespräch|termin|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|uhr|heute|morgen|pause|mittagessen|büro|telefon|videokonferenz|niemand|jemand|alle|viele grüße|liebe grüße|danke|hallo|fachgespräch|probetag|kaffee|rundgang|unbekannt|optional',
}
