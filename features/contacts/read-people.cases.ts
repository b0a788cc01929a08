import type { ReadPerson } from './named-person'

type Said = Partial<Omit<ReadPerson, 'name'>>

/** A person as the table writes it: the name, then whatever else was said. */
const p = (name: string, said: Said = {}) => ({
  name,
  email: null,
  jobTitle: null,
  kind: null,
  phone: null,
  pronouns: null,
  isMailbox: false,
  ask: null,
  ...said,
})
const box = (name: string, said: Said = {}) => p(name, { kind: 'coordinator', isMailbox: true, ...said })
const recruiter = 'in_house_recruiter'
const manager = 'hiring_manager'

type Case = [text: string, people: ReturnType<typeof p>[]]

// People, firms and addresses are invented.
export const englishCases: Case[] = [
  ['Sales Enablement', []],
  ['Product Marketing; Data Science', []],
  ['Grant Research', [p('Grant Research')]],
  ['Panel: 3 people', []],
  ['Ops Lead (Kim)', [p('Kim', { jobTitle: 'Ops Lead' })]],
  ['Head of Data (Ana Ruiz)', [p('Ana Ruiz', { jobTitle: 'Head of Data' })]],
  ['Pat Example, Staff Engineer', [p('Pat Example', { jobTitle: 'Staff Engineer' })]],
  [
    'Priya S., Eng Manager; Tom (HR)',
    [p('Priya S.', { jobTitle: 'Eng Manager' }), p('Tom', { jobTitle: 'HR', kind: recruiter })],
  ],
  ['Sam Placeholder - Director of Data', [p('Sam Placeholder', { jobTitle: 'Director of Data' })]],
  [
    '• Ana (she/her) – Recruiter',
    [p('Ana', { jobTitle: 'Recruiter', kind: recruiter, pronouns: 'she/her' })],
  ],
  [
    'Interviewers: Ana Ruiz (Hiring Manager), Tom Okafor (Engineer)',
    [p('Ana Ruiz', { kind: manager }), p('Tom Okafor', { jobTitle: 'Engineer', kind: 'interviewer' })],
  ],
  ['Ana Osei (Head of Data)', [p('Ana Osei', { jobTitle: 'Head of Data' })]],
  ['Ana Osei, PhD', [p('Ana Osei, PhD')]],
  ['Dr Ana Osei MD, Ben Roth', [p('Dr Ana Osei, MD'), p('Ben Roth')]],
  ['Ana, Ben and Carl', [p('Ana'), p('Ben'), p('Carl')]],
  ['Ana, Ben, and Carl', [p('Ana'), p('Ben'), p('Carl')]],
  ['Ana & Ben', [p('Ana'), p('Ben')]],
  ['Ana + Ben', [p('Ana'), p('Ben')]],
  ['Ana Osei / Ben Roth', [p('Ana Osei'), p('Ben Roth')]],
  ['Ana Osei\nBen Roth\n\nKim Lind', [p('Ana Osei'), p('Ben Roth'), p('Kim Lind')]],
  ['1. Ana Osei\n2. Ben Roth', [p('Ana Osei'), p('Ben Roth')]],
  [
    '- Ana Osei, CTO\n- Ben Roth, VP Sales',
    [p('Ana Osei', { jobTitle: 'CTO' }), p('Ben Roth', { jobTitle: 'VP Sales' })],
  ],
  [
    'Ana Osei\nHead of Data\nana.osei@rivers.example\n+44 20 7946 0018\n\nBen Roth\nEngineer',
    [
      p('Ana Osei', {
        jobTitle: 'Head of Data',
        email: 'ana.osei@rivers.example',
        phone: '+44 20 7946 0018',
      }),
      p('Ben Roth', { jobTitle: 'Engineer' }),
    ],
  ],
  [
    'Ana Osei (Head of Data) and Ben Roth (Staff Engineer)',
    [p('Ana Osei', { jobTitle: 'Head of Data' }), p('Ben Roth', { jobTitle: 'Staff Engineer' })],
  ],
  ['Ana Osei, Head of Data and Analytics', [p('Ana Osei', { jobTitle: 'Head of Data and Analytics' })]],
  ['Ana Osei, Head of Data and Tom', [p('Ana Osei', { jobTitle: 'Head of Data' }), p('Tom')]],
  ['Ana Osei, VP, Product, Tom Lind', [p('Ana Osei', { jobTitle: 'VP, Product' }), p('Tom Lind')]],
  ['Hiring manager: Ana Osei', [p('Ana Osei', { kind: manager })]],
  ['Recruiter: Tom', [p('Tom', { kind: recruiter })]],
  [
    'Panel:\nAna Osei\nBen Roth',
    [p('Ana Osei', { kind: 'interviewer' }), p('Ben Roth', { kind: 'interviewer' })],
  ],
  [
    'Hiring manager: Ana Osei\nRecruiter: Tom Lind <tom@rivers.example>',
    [p('Ana Osei', { kind: manager }), p('Tom Lind', { kind: recruiter, email: 'tom@rivers.example' })],
  ],
  ['Tom from HR', [p('Tom', { jobTitle: 'HR', kind: recruiter })]],
  ['Ana, our CTO', [p('Ana', { jobTitle: 'CTO' })]],
  [
    'Ana, the hiring manager, and Tom from marketing',
    [p('Ana', { kind: manager }), p('Tom', { jobTitle: 'marketing' })],
  ],
  ['Ana Osei is the hiring manager', [p('Ana Osei', { kind: manager })]],
  ['I met Ana and Ben', [p('Ana'), p('Ben')]],
  ['with Ana Osei and Ben', [p('Ana Osei'), p('Ben')]],
  ['Talent Team', [box('Talent Team')]],
  ['hr@acme.example', [box('HR', { email: 'hr@acme.example' })]],
  ['Acme Recruiting <jobs@acme.example>', [box('Acme Recruiting', { email: 'jobs@acme.example' })]],
  ['Ana Osei, Talent Team', [p('Ana Osei', { jobTitle: 'Talent Team', kind: recruiter })]],
  ['HR - Tom Lind', [p('Tom Lind', { jobTitle: 'HR', kind: recruiter })]],
  ['Engineering Manager Ana Ruiz', [p('Ana Ruiz', { jobTitle: 'Engineering Manager' })]],
  ['Ana Ruiz Head of Data', [p('Ana Ruiz', { jobTitle: 'Head of Data' })]],
  ['Head of Data: Ana Ruiz', [p('Ana Ruiz', { jobTitle: 'Head of Data' })]],
  ['CTO', []],
  ['Head of Data, Staff Engineer', []],
  ['Ana Osei; Ben Roth; Kim Lind', [p('Ana Osei'), p('Ben Roth'), p('Kim Lind')]],
  ['Ana Osei | Head of Data | Rivers Ltd', [p('Ana Osei', { jobTitle: 'Head of Data' })]],
  [
    'Ana Osei, Head of Data, ana@rivers.example, +1 555-010-0142',
    [p('Ana Osei', { jobTitle: 'Head of Data', email: 'ana@rivers.example', phone: '+1 555-010-0142' })],
  ],
  ['Robert (Bob) Marsh, CFO', [p('Robert (Bob) Marsh', { jobTitle: 'CFO' })]],
  ['ANA OSEI', [p('Ana Osei')]],
  ['ana osei and ben', [p('Ana Osei'), p('Ben')]],
  [
    '10:00-10:45 Ana Osei, Staff Engineer\n11:00 Ben Roth (Designer)',
    [p('Ana Osei', { jobTitle: 'Staff Engineer' }), p('Ben Roth', { jobTitle: 'Designer' })],
  ],
  ['Ana Osei (she/her, Head of Data)', [p('Ana Osei', { jobTitle: 'Head of Data', pronouns: 'she/her' })]],
  ['Ana Osei (they/them)', [p('Ana Osei', { pronouns: 'they/them' })]],
  ['John Smith Jr., Esq.', [p('John Smith Jr., Esq.')]],
  ['O’Brien, Sean <sean.obrien@acme.example>', [p('Sean O’Brien', { email: 'sean.obrien@acme.example' })]],
  ['Where: Zoom\nWho: Ana Osei', [p('Ana Osei')]],
  ['Role: Senior Data Engineer\nInterviewers:\nAna Osei', [p('Ana Osei', { kind: 'interviewer' })]],
  ['Ana Osei – Ben Roth', [p('Ana Osei'), p('Ben Roth', { ask: 'one_or_two' })]],
  ['Ana – leads the data platform', [p('Ana', { jobTitle: 'leads the data platform' })]],
  ['Ana – runs the data platform', [p('Ana', { jobTitle: 'runs the data platform', ask: 'title' })]],
  ['Osei, Ana', [p('Ana Osei', { ask: 'one_or_two' })]],
  ['Osei, Kwabena', [p('Osei', { ask: 'one_or_two' }), p('Kwabena', { ask: 'one_or_two' })]],
  ['someone with a red scarf', [p('someone with a red scarf', { ask: 'name' })]],
  [
    'Recruiting Coordinator: Rosa Lind',
    [p('Rosa Lind', { jobTitle: 'Recruiting Coordinator', kind: 'coordinator' })],
  ],
  ['Rosa Lind (Project Coordinator)', [p('Rosa Lind', { jobTitle: 'Project Coordinator' })]],
  ['Lee Marsh, Headhunter', [p('Lee Marsh', { jobTitle: 'Headhunter', kind: 'agency_recruiter' })]],
  [
    'Ana\nBen\nana@rivers.example',
    [p('Ana'), p('Ben'), p('Ana', { email: 'ana@rivers.example', ask: 'name' })],
  ],
  ['Ana Osei, PM; Ben Roth, EM', [p('Ana Osei', { jobTitle: 'PM' }), p('Ben Roth', { jobTitle: 'EM' })]],
  ['Ana Osei, R&D', [p('Ana Osei', { jobTitle: 'R&D' })]],
  ['Ana/Ben/Kim', [p('Ana'), p('Ben'), p('Kim')]],
  ['Ana Osei, CTO & co-founder, and Ben', [p('Ana Osei', { jobTitle: 'CTO & co-founder' }), p('Ben')]],
  ['Ana Osei: Head of Data', [p('Ana Osei', { jobTitle: 'Head of Data' })]],
  ['Ana 👋, Ben', [p('Ana'), p('Ben')]],
  ['@Ana @Ben', [p('Ana'), p('Ben')]],
  ['Ana | Head of Data | London', [p('Ana', { jobTitle: 'Head of Data' })]],
  ['1. Ana Osei 2. Ben Roth', [p('Ana Osei'), p('Ben Roth')]],
  ['Ana (hiring manager, Head of Data)', [p('Ana', { jobTitle: 'Head of Data', kind: manager })]],
  ['Organizer: Rosa Lind', [p('Rosa Lind', { kind: 'coordinator' })]],
  ['Required: Ana Osei; Ben Roth', [p('Ana Osei'), p('Ben Roth')]],
  ['Hiring Manager – Ana Osei', [p('Ana Osei', { kind: manager })]],
  ['', []],
]

export const mailListCases: Case[] = [
  [
    'Osei, Ana <ana.osei@acme.example>; Roth, Ben <ben.roth@acme.example>',
    [p('Ana Osei', { email: 'ana.osei@acme.example' }), p('Ben Roth', { email: 'ben.roth@acme.example' })],
  ],
  [
    'Ana Osei <ana.osei@acme.example>, Ben Roth <ben@acme.example>',
    [p('Ana Osei', { email: 'ana.osei@acme.example' }), p('Ben Roth', { email: 'ben@acme.example' })],
  ],
  [
    '"Osei, Ana (Data)" <ana.osei@acme.example>, "Ben Roth" <b.roth@acme.example>',
    [
      p('Ana Osei', { email: 'ana.osei@acme.example', jobTitle: 'Data' }),
      p('Ben Roth', { email: 'b.roth@acme.example' }),
    ],
  ],
  ["'Ana Osei' <ana@acme.example>", [p('Ana Osei', { email: 'ana@acme.example' })]],
  ['Ana Osei [mailto:ana@acme.example]', [p('Ana Osei', { email: 'ana@acme.example' })]],
  [
    'Ana Osei<ana@acme.example>;Ben<ben@acme.example>',
    [p('Ana Osei', { email: 'ana@acme.example' }), p('Ben', { email: 'ben@acme.example' })],
  ],
  ['ana@acme.example <ana@acme.example>', [p('Ana', { email: 'ana@acme.example', ask: 'name' })]],
  ['Osei, Ana; Roth, Ben', [p('Ana Osei'), p('Ben Roth')]],
  ['van der Berg, Jan; de Wit, Daan', [p('Jan van der Berg'), p('Daan de Wit')]],
  ['OSEI, Ana', [p('Ana Osei')]],
  ['OSEI Ana; ROTH Ben', [p('Ana Osei'), p('Ben Roth')]],
  [
    'Osei, Ana, Head of Data; Roth, Ben, Engineer',
    [p('Ana Osei', { jobTitle: 'Head of Data' }), p('Ben Roth', { jobTitle: 'Engineer' })],
  ],
  [
    'Ana Osei ana.osei@acme.example\nBen Roth ben.roth@acme.example',
    [p('Ana Osei', { email: 'ana.osei@acme.example' }), p('Ben Roth', { email: 'ben.roth@acme.example' })],
  ],
  [
    'ana.osei@acme.example, ben.roth@acme.example',
    [p('Ana Osei', { email: 'ana.osei@acme.example' }), p('Ben Roth', { email: 'ben.roth@acme.example' })],
  ],
  ['no-reply@acme.example, Ana Osei <ana@acme.example>', [p('Ana Osei', { email: 'ana@acme.example' })]],
  ['Osei, Ana (Acme) <aosei@acme.example>', [p('Ana Osei', { email: 'aosei@acme.example' })]],
  [
    'From: Ana Osei <ana@acme.example>\nTo: Ben Roth <ben@acme.example>',
    [p('Ana Osei', { email: 'ana@acme.example' }), p('Ben Roth', { email: 'ben@acme.example' })],
  ],
  [
    'Ana Osei\tana@acme.example\tHead of Data',
    [p('Ana Osei', { email: 'ana@acme.example', jobTitle: 'Head of Data' })],
  ],
  ['Ana Osei (ana@acme.example)', [p('Ana Osei', { email: 'ana@acme.example' })]],
  [
    'Ana Osei, jane [at] acme.example',
    [p('Ana Osei'), p('Jane', { email: 'jane@acme.example', ask: 'name' })],
  ],
  ['Mira, hr@acme.example', [p('Mira'), box('HR', { email: 'hr@acme.example' })]],
]

export const germanCases: Case[] = [
  ['Anna Muster und Ben Beispiel', [p('Anna Muster'), p('Ben Beispiel')]],
  ['Frau Dr. Vogt, Herr Beispiel', [p('Frau Dr. Vogt'), p('Herr Beispiel')]],
  [
    'Dr.-Ing. Hans-Peter Müller, Leiter Entwicklung',
    [p('Dr.-Ing. Hans-Peter Müller', { jobTitle: 'Leiter Entwicklung' })],
  ],
  [
    'Gesprächspartner: Anna Muster (Teamleiterin), Ben Beispiel (Personalreferent)',
    [
      p('Anna Muster', { jobTitle: 'Teamleiterin', kind: 'interviewer' }),
      p('Ben Beispiel', { jobTitle: 'Personalreferent', kind: recruiter }),
    ],
  ],
  ['Anna Muster sowie Ben Beispiel', [p('Anna Muster'), p('Ben Beispiel')]],
  ['Geschäftsführerin: Eva Vogt', [p('Eva Vogt', { jobTitle: 'Geschäftsführerin' })]],
  ['Anna aus dem Vertrieb', [p('Anna', { jobTitle: 'Vertrieb' })]],
  ['Personalabteilung', [box('Personalabteilung')]],
  ['bewerbung@muster.example', [box('Bewerbung', { email: 'bewerbung@muster.example' })]],
  [
    'Prof. Dr. Mia von der Heide-Lang – Fachbereichsleiterin',
    [p('Prof. Dr. Mia von der Heide-Lang', { jobTitle: 'Fachbereichsleiterin' })],
  ],
  ['Anna Muster, stellvertretende Leiterin', [p('Anna Muster', { jobTitle: 'stellvertretende Leiterin' })]],
  ['i. A. Annika Vogt', [p('Annika Vogt')]],
  ['Ansprechpartnerin: Lena Beispiel, Tel. 030 1234-5678', [p('Lena Beispiel', { phone: '030 1234-5678' })]],
  ['Max Muster, M.Sc., Entwickler', [p('Max Muster, M.Sc.', { jobTitle: 'Entwickler' })]],
  ['Teilnehmer:\n• Anna Muster\n• Ben Beispiel', [p('Anna Muster'), p('Ben Beispiel')]],
]

export const frenchCases: Case[] = [
  ['Léa Martin et Paul Petit', [p('Léa Martin'), p('Paul Petit')]],
  ['Mme Léa Martin – DRH', [p('Mme Léa Martin', { jobTitle: 'DRH', kind: recruiter })]],
  ['Camille DURAND, responsable technique', [p('Camille Durand', { jobTitle: 'responsable technique' })]],
  ['M. Petit, directeur commercial', [p('M. Petit', { jobTitle: 'directeur commercial' })]],
  [
    'Avec Léa Martin (chargée de recrutement) et Jean-Luc Petit (chef de projet)',
    [
      p('Léa Martin', { jobTitle: 'chargée de recrutement', kind: recruiter }),
      p('Jean-Luc Petit', { jobTitle: 'chef de projet' }),
    ],
  ],
  [
    'Interlocuteurs : Léa Martin, Paul Petit',
    [p('Léa Martin', { kind: 'interviewer' }), p('Paul Petit', { kind: 'interviewer' })],
  ],
  ['Ressources humaines', [box('Ressources humaines')]],
  ['DURAND Camille ; PETIT Paul', [p('Camille Durand'), p('Paul Petit')]],
  ['Léa du service comptabilité', [p('Léa', { jobTitle: 'comptabilité' })]],
  ['Léa Martin, notre directrice', [p('Léa Martin', { jobTitle: 'directrice' })]],
  ['recrutement@exemple.example', [box('Recrutement', { email: 'recrutement@exemple.example' })]],
  ['Jean-Baptiste de la Tour (manager recruteur)', [p('Jean-Baptiste de la Tour', { kind: manager })]],
]

export const dutchCases: Case[] = [
  ['Sanne van der Meer en Daan de Wit', [p('Sanne van der Meer'), p('Daan de Wit')]],
  ['dhr. De Vries, hoofd inkoop', [p('dhr. De Vries', { jobTitle: 'hoofd inkoop' })]],
  ['Mevr. Van den Berg & dhr. Jansen', [p('Mevr. Van den Berg'), p('dhr. Jansen')]],
  [
    'Sanne (leidinggevende), Daan (ontwikkelaar)',
    [p('Sanne', { kind: manager }), p('Daan', { jobTitle: 'ontwikkelaar' })],
  ],
  [
    'Gesprekspartners: Sanne Bakker, Daan Visser',
    [p('Sanne Bakker', { kind: 'interviewer' }), p('Daan Visser', { kind: 'interviewer' })],
  ],
  ['Personeelszaken', [box('Personeelszaken')]],
  ['Daan van de afdeling inkoop', [p('Daan', { jobTitle: 'inkoop' })]],
  ['met Sanne en Daan', [p('Sanne'), p('Daan')]],
  [
    'Berg, Jan van der <jan.vanderberg@voorbeeld.example>',
    [p('Jan van der Berg', { email: 'jan.vanderberg@voorbeeld.example' })],
  ],
  ['drs. Eva Smit, adviseur', [p('drs. Eva Smit', { jobTitle: 'adviseur' })]],
]

export const spanishCases: Case[] = [
  ['María José García López y Tomás Ruiz', [p('María José García López'), p('Tomás Ruiz')]],
  ['García López, María José', [p('María José García López')]],
  ['José Ortega y Gasset', [p('José Ortega'), p('Gasset', { ask: 'one_or_two' })]],
  ['Ana Ruiz y García', [p('Ana Ruiz y García')]],
  ['Ana Ruiz y Tom', [p('Ana Ruiz'), p('Tom', { ask: 'one_or_two' })]],
  ['Sra. Ana Ruiz, jefa de ventas', [p('Sra. Ana Ruiz', { jobTitle: 'jefa de ventas' })]],
  [
    'Entrevistadores: Ana Ruiz (responsable directo), Luis Gil (técnico de selección)',
    [p('Ana Ruiz', { kind: manager }), p('Luis Gil', { jobTitle: 'técnico de selección', kind: recruiter })],
  ],
  ['Recursos Humanos', [box('Recursos Humanos')]],
  ['con Ana e Inés', [p('Ana'), p('Inés')]],
  [
    'Lic. Carlos Vega – Gerente de Operaciones',
    [p('Lic. Carlos Vega', { jobTitle: 'Gerente de Operaciones' })],
  ],
  ['Ana del equipo de datos', [p('Ana', { jobTitle: 'datos' })]],
]

export const italianPortugueseCases: Case[] = [
  ['Maria Rossi e Luca Bianchi', [p('Maria Rossi'), p('Luca Bianchi')]],
  [
    'Dott.ssa Maria Rossi, responsabile vendite',
    [p('Dott.ssa Maria Rossi', { jobTitle: 'responsabile vendite' })],
  ],
  ['Sig.ra Rossi; Ing. Luca Bianchi', [p('Sig.ra Rossi'), p('Ing. Luca Bianchi')]],
  ['Risorse Umane', [box('Risorse Umane')]],
  ['con Maria e Luca', [p('Maria'), p('Luca')]],
  [
    'Luca Bianchi (sviluppatore) ed Elena Conti (selezionatrice)',
    [
      p('Luca Bianchi', { jobTitle: 'sviluppatore' }),
      p('Elena Conti', { jobTitle: 'selezionatrice', kind: recruiter }),
    ],
  ],
  ['Maria da Silva e João Pedro Santos', [p('Maria da Silva'), p('João Pedro Santos')]],
  ['Eng. Rui Costa, gestor de projeto', [p('Eng. Rui Costa', { jobTitle: 'gestor de projeto' })]],
  ['Com Inês Lopes (recrutadora)', [p('Inês Lopes', { jobTitle: 'recrutadora', kind: recruiter })]],
  ['Responsabile HR: Elena Conti', [p('Elena Conti', { jobTitle: 'Responsabile HR', kind: recruiter })]],
]

export const asianCases: Case[] = [
  ['鈴木 花子、田中 太郎', [p('鈴木 花子'), p('田中 太郎')]],
  [
    '面接官：鈴木 花子（エンジニアリングマネージャー）',
    [p('鈴木 花子', { jobTitle: 'エンジニアリングマネージャー', kind: 'interviewer' })],
  ],
  ['人事部 鈴木 花子', [p('鈴木 花子', { jobTitle: '人事部', kind: recruiter })]],
  ['採用担当の鈴木さん', [p('鈴木', { jobTitle: '採用担当', kind: recruiter })]],
  ['鈴木様と田中様', [p('鈴木'), p('田中')]],
  ['人事部', [box('人事部')]],
  ['鈴木部長', [p('鈴木', { jobTitle: '部長' })]],
  ['Suzuki-san and Tanaka-san', [p('Suzuki-san'), p('Tanaka-san')]],
  ['SUZUKI Hanako (HR)', [p('Suzuki Hanako', { jobTitle: 'HR', kind: recruiter })]],
  [
    'KIM Min-jun 김민준, Recruiting Lead',
    [p('Kim Min-jun', { jobTitle: 'Recruiting Lead', kind: recruiter })],
  ],
  ['김민준 팀장', [p('김민준', { jobTitle: '팀장' })]],
  ['王小明, 李娜', [p('王小明'), p('李娜')]],
  ['Nguyễn Văn An, Trưởng phòng', [p('Nguyễn Văn An'), p('Trưởng phòng', { ask: 'name' })]],
]

export const allCases: Case[] = [
  ...englishCases,
  ...mailListCases,
  ...germanCases,
  ...frenchCases,
  ...dutchCases,
  ...spanishCases,
  ...italianPortugueseCases,
  ...asianCases,
]
