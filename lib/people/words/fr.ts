import type { NameWords, PeopleWords } from './words'

export const frNames: NameWords = {
  courtesy: 'm monsieur mr mme mlle madame mademoiselle mesdames messieurs mm',
  academic: 'pr professeur professeure docteur docteure dr me maître',
  particles: "de du des d' d’ le la les",
  twoPart: {
    Jean: 'Luc Pierre Paul Marc Claude François Michel Philippe Jacques Louis Baptiste Christophe Yves Marie',
    Marie: 'Claire Christine Hélène Laure France Pierre Thérèse Claude Noëlle Françoise Louise Anne',
    Anne: 'Sophie Laure Claire Cécile',
    Pierre: 'Yves Henri Emmanuel',
    Charles: 'Henri Antoine Édouard',
    Paul: 'Henri Émile',
  },
  twoPartSure: true,
  mailbox:
    'rh drh recrutement candidatures candidature carrières équipe service accueil secrétariat emploi ressources_humaines',
}

export const frPeople: PeopleWords = {
  firstNames:
    'jean pierre michel andré philippe alain bernard jacques daniel patrick nicolas christophe laurent julien thomas antoine guillaume romain vincent mathieu hugo louis lucas camille marie nathalie isabelle sylvie catherine martine christine valérie sandrine stéphanie céline sophie émilie julie aurélie léa manon chloé inès claire pauline élise luc paul',
  and: 'et|puis|et puis|ainsi que',
  job: "développeu(?:r|se)|ingénieure?|chef(?:fe)? d(?:e|u|’|')\\s?\\p{L}+|chef(?:fe)?|responsable|chargée? (?:de|du|d(?:’|'))\\s?\\p{L}*|consultante?|conseill(?:er|ère)|directeur|directrice|gérante?|adjointe?|assistante?|recruteu(?:r|se)|recrutement|ressources humaines|drh|drhe|rrh|dsi|pdg|dg|daf|président(?:e)?|comptable|analyste|architecte|technicien(?:ne)?|rédact(?:eur|rice)|vendeu(?:r|se)|commercial(?:e)?|acheteu(?:r|se)|infirmi(?:er|ère)|enseignante?|chercheu(?:r|se)|stagiaire|cadre|associée?|fondat(?:eur|rice)|cofondat(?:eur|rice)|manageur|manageuse|coordinat(?:eur|rice)|secrétaire|juriste|avocate?|graphiste|formateur|formatrice|animat(?:eur|rice)|gestionnaire|contrôleu(?:r|se)",
  jobBefore: 'premi(?:er|ère)|grande?|jeune',
  department:
    'ventes|achats|finances?|comptabilité|juridique|informatique|technique|production|logistique|recherche|direction|rh|communication|ressources humaines|développement|qualité|service client',
  kinds: {
    hiring_manager:
      'manager recruteur|responsable hiérarchique|n\\+1|(?:votre|ton|mon) (?:futur )?(?:responsable|chef|manager)',
    agency_recruiter:
      'cabinet(?: de recrutement)?|consultante? en recrutement|chasseu(?:r|se) de têtes|intérim',
    coordinator: 'coordinat(?:eur|rice)|assistante? (?:rh|de direction)|secrétaire|secrétariat',
    in_house_recruiter:
      'recruteu(?:r|se)|chargée? de(?: mission)? recrutement|rh|drh|rrh|ressources humaines|recrutement',
    interviewer: 'interlocut(?:eur|rice)s?|jury',
  },
  who: 'qui|avec qui|(?:vos |votre |tes |ton )?(?:interlocut(?:eur|rice)s?|intervenante?s?|participante?s?|invitée?s?|contacts?|recruteurs?)|jury|vous (?:rencontrerez|verrez|échangerez avec)|tu (?:rencontreras|verras)|avec|en présence de|(?:y )?(?:participeront|assisteront|seront présente?s)(?: à l.entretien)?|de|à|organisat(?:eur|rice)',
  what: 'poste|entreprise|société|lieu|où|quand|date|heure|durée|salle|objet|sujet|adresse|lien|déroulé|déroulement|programme|code',
  with: 'avec|rencontré|vu',
  at: 'chez',
  forRole: '(?:pour|comme|concernant)',
  roleNoun: "poste(?: de| d(?:’|'))?|offre(?: de| d(?:’|'))?",
  had: "(?:j[’']ai|je (?:viens|sors))(?: d[’']avoir| de passer| juste eu| eu| passé| de sortir d[’']| d[’'])?",
  talked: "(?:j[’']ai |je viens de )?(?:parlé|parler|rencontré|rencontrer|vu)(?: avec| à)?",
  talk: "(?:(?:premier|deuxième|dernier) )?(?:entretien(?: technique| téléphonique| d[’']embauche)?|appel|échange|rendez-vous|rdv|visio)",
  article: "le|la|les|l’|l'|un|une|notre|votre|leur|mon|ma|ton|ta|son|sa",
  notName:
    "entretien|visio|téléphone|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|aujourd(?:’|')hui|demain|déjeuner|pause|bonjour|merci|cordialement|visite|inconnu|personne|tous",
}
