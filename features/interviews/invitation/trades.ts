import { isJobTitle } from '@/features/contacts/piece-kinds'
import { plain } from '@/lib/people/name-words'
import { isGivenName } from './given-names'

// What people do for a living beside the words of offices and software, which `isJobTitle` knows. Many are surnames too
// ("Cooper", "Koch", "Bakker"): they say something where a job's name is looked for, and nothing where a person is.
const words = `
 actuary actuaries hydrologist geologist surveyor barrister notary registrar bursar chaplain archivist conservator cartographer
 statistician economist epidemiologist toxicologist pathologist radiographer sonographer phlebotomist optometrist dietitian
 dietician nutritionist podiatrist midwife paramedic carer nanny childminder headteacher bricklayer plasterer roofer
 scaffolder carpenter joiner glazier plumber welder fitter machinist toolmaker picker packer driver courier dispatcher
 chauffeur pilot crew stevedore deckhand sailor baker butcher fishmonger bartender barista waiter waitress porter housekeeper
 concierge cashier merchandiser stylist hairdresser barber beautician tailor seamstress florist gardener landscaper arborist
 farmhand gamekeeper ranger groomer zookeeper actor choreographer illustrator animator photographer videographer subeditor
 journalist reporter broadcaster translator interpreter proofreader underwriter adjuster handler broker trader teller
 estimator draughtsman draughtsperson technologist metallurgist chemist biochemist microbiologist physicist mathematician
 tester fellow apprentice volunteer caretaker janitor cleaner guard firefighter worker counsellor counselor psychologist
 psychiatrist therapist physiotherapist dentist hygienist orthodontist fundraiser organizer organiser lifeguard trainer
 referee groundskeeper undertaker conductor luthier locksmith blacksmith upholsterer brewer distiller sommelier winemaker
 beekeeper aide attendant operative operator steward stewardess host hostess usher nurse matron cook chef clerk teacher tutor
 lecturer instructor educator librarian curator mechanic electrician technician inspector examiner planner buyer dispatch
 bookkeeper auditor treasurer paralegal solicitor attorney advocate usher mason painter decorator labourer laborer foreman
 supervisor trainee intern postdoc researcher adviser advisor representative agent rep associate assembler machinist
 aktuar polier maurer zimmerer zimmermann dachdecker schreiner tischler elektriker elektroniker mechatroniker mechaniker
 schlosser schweisser lagerist fachkraft servicekraft reinigungskraft pflegekraft pflegefachkraft lehrkraft hilfskraft
 staplerfahrer berufskraftfahrer kraftfahrer fahrer kellner koch kochin pfortner hebamme sozialpadagoge sozialpadagogin
 erzieher erzieherin referendar steuerfachangestellte fachangestellte notarfachangestellte rechtsanwalt justiziar bauzeichner
 disponent fachinformatiker pharmazeut pharmazeutin apotheker laborant gartner florist friseur friseurin kosmetiker
 lokfuhrer imker sachbearbeitung assistenz aushilfe verkaufer verkauferin pfleger pflegerin hausmeister monteur anlagenmechaniker
 kaufmann kauffrau kaufleute referent referentin werkstudent werkstudentin praktikant praktikantin auszubildende azubi
 actuaire aide-soignant aide-soignante sage-femme educateur educatrice professeur macon couvreur plombier electricien
 menuisier soudeur cariste chauffeur-livreur livreur preparateur preparatrice magasinier caissier caissiere hote hotesse
 serveur serveuse cuisinier cuisiniere commis plongeur boulanger patissier boucher coiffeur coiffeuse agent notaire employe
 employee conducteur conductrice dessinateur geometre pharmacien bibliothecaire acheteur acheteuse vendeur vendeuse comptable
 infirmier infirmiere animateur animatrice secretaire assistant assistante charge chargee juriste conseiller conseillere
 gestionnaire technicien technicienne ingenieur manipulateur auxiliaire
 verzorgende begeleider leerkracht timmerman metselaar loodgieter elektricien lasser heftruckchauffeur vrachtwagenchauffeur
 kok afwasser bakker slager kapper schoonmaker receptioniste beleidsadviseur beleidsmedewerker advocaat werkvoorbereider
 uitvoerder tekenaar beheerder applicatiebeheerder medewerker verpleegkundige docent monteur inkoper verkoper boekhouder
 adviseur jurist leidinggevende teamleider projectleider magazijnmedewerker
 auxiliar matrona maestra maestro monitor monitora albanil fontanero electricista carpintero soldador carretillero repartidor
 mozo cajera cajero dependienta dependiente camarero camarera cocinero cocinera panadero peluquera peluquero limpiadora
 recepcionista procurador aparejador delineante farmaceutico farmaceutica enfermero enfermera profesor profesora administrativo
 administrativa contable abogado abogada comercial tecnico tecnica operario operaria conductor jefe encargado encargada
 ejecutivo ejecutiva ayudante
 ostetrica educatore educatrice muratore idraulico elettricista falegname saldatore magazziniere autista cassiera commesso
 commessa cameriere cameriera cuoco cuoca panettiere parrucchiere ragioniere avvocato architetto geometra disegnatore
 farmacista addetto addetta impiegato impiegata operaio operaia infermiere infermiera insegnante segretaria contabile aiuto
`
const known: ReadonlySet<string> = new Set(words.trim().split(/\s+/).map(plain))
/** "Verkäufer/in", "Lehrer*in", "Employé(e)" */
const gender = /(?:[/*:·_]\p{L}{1,5}|\(\p{L}{1,5}\))$/u

/** A word of it is what somebody does. */
export const isTrade = (text: string) =>
  text.split(/\s+/).some(word => known.has(plain(word.replace(gender, '').replace(/[^\p{L}-]+$/u, ''))))

/** What a job may be called: by the words of offices, or of a trade that no first name stands before. */
export const isWork = (text: string) =>
  isJobTitle(text) || (isTrade(text) && !isGivenName(text.split(' ')[0] ?? ''))
