import type { NameWords, PeopleWords } from './words'

export const itNames: NameWords = {
  courtesy: 'sig sig.ra sig.na signor signora signorina sigg egr gent.ma gent.mo',
  academic:
    'prof prof.ssa professore professoressa dott dott.ssa dottor dottore dottoressa avv avvocato ing ingegner arch architetto geom rag',
  particles: "di del della dei degli dalla dal lo li de da d' d’ e",
  twoPart: {
    Anna: 'Maria Rita Lisa',
    Maria: 'Grazia Teresa Pia Luisa Rosa Chiara Cristina Elena Antonietta',
    Gian: 'Luca Marco Paolo Carlo Piero Franco Maria',
    Pier: 'Paolo Luigi Giorgio Francesco',
    Carlo: 'Alberto Maria',
    Marco: 'Antonio',
    Rosa: 'Maria',
  },
  twoPartSure: true,
  mailbox:
    'risorse_umane selezione candidature lavora_con_noi ufficio ufficio_personale segreteria personale lavoro',
}

export const itPeople: PeopleWords = {
  firstNames:
    'marco andrea luca giovanni giuseppe antonio francesco alessandro matteo davide simone stefano paolo roberto lorenzo maria anna giulia francesca chiara sara laura elena valentina silvia martina paola elisa federica alessia',
  and: 'e|poi|ed|nonché',
  job: 'sviluppat(?:ore|rice)|programmat(?:ore|rice)|ingegnere|ingegnera|diret(?:tore|trice)|diret(?:tore|trice)|dirett(?:ore|rice)|responsabile|capo(?:\\p{L}*)?|analista|consulente|coordinat(?:ore|rice)|progettista|grafic[oa]|selezionat(?:ore|rice)|risorse umane|selezione|recruiter|commerciale|contabile|impiegat[oa]|infermier[ea]|insegnante|docente|ricercat(?:ore|rice)|tirocinante|stagista|assistente|segretari[oa]|president(?:e|essa)|vicepresidente|fondat(?:ore|rice)|soci[oa]|titolare|amministrat(?:ore|rice)|addett[oa](?: a\\p{L}*)?|tecnic[oa]|specialista',
  department:
    'vendite|acquisti|finanza|contabilità|amministrazione|legale|informatica|produzione|logistica|ricerca|direzione|risorse umane|comunicazione|qualità|sviluppo|ufficio tecnico',
  kinds: {
    hiring_manager: 'responsabile diretto|(?:tuo|suo|mio) (?:futuro )?(?:capo|responsabile)',
    agency_recruiter: 'agenzia(?: per il lavoro| interinale)?|cacciat(?:ore|rice) di teste|head hunter',
    coordinator: 'segretari[oa]|segreteria|coordinat(?:ore|rice) (?:delle )?selezioni',
    in_house_recruiter: 'selezionat(?:ore|rice)|risorse umane|selezione|ufficio personale',
    interviewer: 'intervistat(?:ore|rice|ori|rici)|selezionatori|esaminat(?:ore|rice|ori)',
  },
  who: 'chi|(?:i tuoi |i suoi )?(?:intervistat(?:ore|rice|ori|rici)|partecipanti|invitati|referent[ei]|interlocutor[ei]|selezionatori|contatt[oi])|incontrerai|incontrerà|parlerai con|parlerà con|con|da|organizzat(?:ore|rice)',
  what: 'ruolo|posizione|azienda|luogo|dove|quando|data|ora|durata|sala|oggetto|argomento|indirizzo|programma|codice',
  with: 'con|incontrato|parlato con',
  at: 'presso|da',
  forRole: '(?:per|come|su|sul)',
  roleNoun: 'ruolo(?: di)?|posizione(?: di)?|posto(?: di)?|lavoro(?: di)?',
  had: '(?:ho|sono|vengo)(?: appena)?(?: avuto| fatto| finito| uscit[oa] da)?',
  talked: '(?:ho )?(?:appena )?(?:parlato con|incontrato|visto)',
  talk: '(?:(?:primo|secondo|ultimo) )?(?:colloquio(?: tecnico| telefonico| finale)?|chiamata|telefonata|intervista)',
  article: "il|lo|la|l’|l'|i|gli|le|un|una|uno|nostr[oa]|tuo|tua|suo|sua|mio|mia",
  notName:
    'colloquio|chiamata|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|oggi|domani|pranzo|pausa|ciao|grazie|saluti|buongiorno|visita|sconosciuto|nessuno|tutti',
}
