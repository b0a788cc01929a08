import type { InterviewKind } from '@/db/enums'

/** The first that matches wins: from what says most to what says least. */
export const kindWords: readonly [InterviewKind, RegExp][] = [
  ['informational', /\b(coffee chat|informational( interview)?|informal chat)\b|カジュアル面談/giu],
  [
    'test_day',
    /\b((?:assessment|selection) (cent(re|er)|day|morning|afternoon)|(?:day|morning|afternoon) for candidates|test day|trial (?:day|shift)|work trial|probetag|probe ?arbeiten|schnuppertag|meeloopdag|proefdag|(?:dag(?:je)?|uurtje|ochtend|middag) (?:komen |laten |kunnen |te )?(?:mee|proef)(?:lopen|draaien|werken)|(?:shadow|shadowing|taster) (?:day|shift)|giornata di prova|d[ií]a de prueba|journée d['’]essai|día de prueba|(?:schnuppern|un essai(?! à)|(?:petit|jour(?:née)? d['’]|demi-journée d['’])\s?essai)|mise en situation|prova pratica|(?:venire|passare)[^.!?]{0,50} (?:per|a fare) una prova|venir[^.!?]{0,40} (?:para|a hacer) una prueba|prueba pr[áa]ctica|jornada de prueba|turno de prueba|turno di prova|(?:trial|test) (?:session|morning|lesson)|working interview|probearbeitstag|probestunde|probeschicht|hospitation(?:stag)?|hospitieren|proefdienst|proeflopen|snuffeldag|journée test|stage d['’]observation|immersion d['’]une (?:demi-)?journée|come out with us for the day|giorno di prova)\b/giu,
  ],
  [
    'final',
    /\b(final|last) (round|stage|panel|interview|conversation)\b|\bletzte runde\b|\b(?:entrevista|entretien|colloquio|gesprek) final[e]?\b|\b(?:última entrevista|dernier entretien|laatste gesprek|eindgesprek|finales? gespräch|abschlussgespräch|letztes gespräch|ultimo colloquio)(?!\p{L})|最終面接/giu,
  ],
  [
    'panel',
    /\b(panel|selection committee|jury(?! service)|auswahlkommission|auswahlgremium|gleichstellungsbeauftragte\p{L}*|interview board|board of (?:two|three|four|five)|interview loop|super ?day)\b|\b(virtual )?onsite\b|(?<!(?:type|format|location|place|mode|where)\s?:\s?)\bon-site\b(?! (?:interview|meeting|visit|appointment))/giu,
  ],
  [
    'technical',
    /\b(technical(?!\s+(?:recruit|writ|lead|support|sales|account|program|project|product|manager|director|consult|specialist|officer|assistant|operations|author|editor|architect|design))|coding|pair[- ]programming|pairing (?:session|interview|exercise)|whiteboard(?:ing)?(?: session)?|code review (?:session|interview|round)|take-home review|system design|live[- ]coding|case study|case interview|fallstudie|étude de cas|caso práctico|caso di studio|casus|fachgespräch)(?!\p{L})|(?<=^|[-–|:(]\s*|(?<!\p{L})(?:your|an?|the|our|next|first|for)\s)tech (screen|interview|round|call)\b|\bentre(?:tien|vue) technique\b|\bentrevista t[ée]cnica\b|\bcolloquio tecnico\b|\btechnisch(?:e[nmrs]?)? (?:interview|gesprek|gespräch|runde)\b|\bprova tecnica\b|\bprueba técnica\b|技術面接/giu,
  ],
  [
    'hiring_manager',
    /\bhiring manager\b|(?<!\p{L})(?:(?:would|will|['’]d|['’]ll) be your (?:line |direct |new |future )?(?:manager|boss)|your (?:future|direct|new|prospective) (?:line )?(?:manager|boss)|(?:ihr|dein)\p{L}* (?:künftige|zukünftige|direkte|neue)[rns]? (?:vorgesetzte|chef|teamleit|führungskraft)\p{L}*|(?:votre|ton|ta) (?:futur|future) (?:manager|responsable|supérieur|chef)\p{L}*|(?:je|jouw|uw) (?:toekomstige|directe|nieuwe) (?:leidinggevende|manager|baas)|(?:tu|su) (?:futur[oa]|próxim[oa]) (?:jef[ea]|responsable|superior)|(?:tu|su) (?:jef[ea]|responsable) direct[oa]|(?:suo|tuo|sua|tua) (?:futur[oa]|dirett[oa]) (?:responsabile|cap[oa])|(?:suo|tuo|sua|tua) responsabile dirett[oa])(?!\p{L})|(?<=^|[-–|:(]\s*)manager (interview|round|call|chat|screen)\b/giu,
  ],
  [
    'recruiter_screen',
    /\b(phone|recruiter|initial|hr|talent|telephone)[- ](screen(ing)?|call|interview|chat)\b|\bscreening\b|\bintro(ductory)? (call|chat)\b|\btelefoninterview\b|(?<!\p{L})(?:préqualification|présélection|preselección)(?!\p{L})|(?<!\p{L})(?:échange|entretien|appel) (?:RH|téléphonique)(?!\p{L})|\bkennismaking(sgesprek)?\b/giu,
  ],
]

export const interviewWords =
  /(?<!\p{L})(job )?(interviews?|interviewing|vorstellungsgespräch|bewerbungsgespräch|kennenlerngespräch|entretien( d'embauche)?|sollicitatiegesprek|phone screen)(?!\p{L})|[一二三]次面接|面接|面談/giu

/** What a mail program or a habit adds to a title; says nothing of company or role. */
export const fillerWords =
  /(?<!\p{L})(your|the|a|an|our|first|second|third|1st|2nd|3rd|round|stage|part|virtual|online|remote|video|zoom|teams|google meet|microsoft teams|meeting|call|chat|conversation|discussion|session|erstes|zweites|runde|gespräch|premier|deuxième|eerste|tweede|gesprek|mins?|minutes?|hours?|h)(?!\p{L})|(?<!\p{L})\d+(?!\p{L})/giu
