type Expected = {
  name?: string
  jobTitle?: string
  company?: string
  email?: string
  phones?: string[]
  linkedin?: string
}

// People, firms and numbers are invented.
export const signatureCases: [string, string, Expected][] = [
  [
    'English, line by line',
    `Many thanks,

Jane Whitfield (she/her)
Senior Talent Partner
Example Rivers Ltd
T: +44 20 7946 0018 | M: +44 7700 900123
jane.whitfield@example.com
https://www.linkedin.com/in/jane-whitfield/`,
    {
      name: 'Jane Whitfield',
      jobTitle: 'Senior Talent Partner',
      company: 'Example Rivers Ltd',
      email: 'jane.whitfield@example.com',
      phones: ['+44 20 7946 0018', '+44 7700 900123'],
      linkedin: 'https://www.linkedin.com/in/jane-whitfield',
    },
  ],
  [
    'American, all in two lines',
    `Marcus Bell | Engineering Manager | Sample Works, Inc.
(555) 010-0199 | marcus@example.com`,
    {
      name: 'Marcus Bell',
      jobTitle: 'Engineering Manager',
      company: 'Sample Works, Inc.',
      email: 'marcus@example.com',
      phones: ['(555) 010-0199'],
    },
  ],
  [
    'title at company',
    `Best,
Priya Raman
Head of Product at Lanternfield
priya@example.com`,
    { name: 'Priya Raman', jobTitle: 'Head of Product', company: 'Lanternfield', email: 'priya@example.com' },
  ],
  [
    'title, company',
    `Cheers,
Tom O’Hara
Recruiter, Exampleton
o.hara@example.com
+1 555-010-0142 ext. 12`,
    {
      name: 'Tom O’Hara',
      jobTitle: 'Recruiter',
      company: 'Exampleton',
      email: 'o.hara@example.com',
      phones: ['+1 555-010-0142 ext. 12'],
    },
  ],
  [
    'an address against robots, a fax and small print',
    `Kind regards,
Dr. Helen Marsh
Director of Research
Example Institute
helen.marsh [at] example.com
Tel. 020 7946 0991
Fax 020 7946 0992
Registered in England, company no 01234567`,
    {
      name: 'Dr. Helen Marsh',
      jobTitle: 'Director of Research',
      company: 'Example Institute',
      email: 'helen.marsh@example.com',
      phones: ['020 7946 0991'],
    },
  ],
  [
    'German with register and street',
    `Mit freundlichen Grüßen

i. A. Annika Vogt
Annika Vogt
Personalreferentin
Beispiel Mühlen GmbH & Co. KG
Musterstraße 12, 12345 Musterstadt
Tel.: +49 30 1234-5678
Fax: +49 30 1234-5679
annika.vogt@example.com
Amtsgericht Musterstadt HRB 123456`,
    {
      name: 'Annika Vogt',
      jobTitle: 'Personalreferentin',
      company: 'Beispiel Mühlen GmbH & Co. KG',
      email: 'annika.vogt@example.com',
      phones: ['+49 30 1234-5678'],
    },
  ],
  [
    'German, with a doctor and a mobile',
    `Viele Grüße
Prof. Dr. Jörg Müller-Lüdenscheid
Leiter Softwareentwicklung
Muster AG
Mobil: 0170 0000000 / Telefon: 089 / 000 000-00
joerg.mueller@example.com`,
    {
      name: 'Prof. Dr. Jörg Müller-Lüdenscheid',
      jobTitle: 'Leiter Softwareentwicklung',
      company: 'Muster AG',
      email: 'joerg.mueller@example.com',
      phones: ['0170 0000000', '089 / 000 000-00'],
    },
  ],
  [
    'French in capitals',
    `Cordialement,

Camille DURAND
Chargée de recrutement
Exemple SAS
12 rue des Essais, 75000 Paris
Tél. : 01 00 00 00 00 - Port. : 06 00 00 00 00
camille.durand@example.com`,
    {
      name: 'Camille Durand',
      jobTitle: 'Chargée de recrutement',
      company: 'Exemple SAS',
      email: 'camille.durand@example.com',
      phones: ['01 00 00 00 00', '06 00 00 00 00'],
    },
  ],
  [
    'French, title chez company',
    `Bien à vous,
Jean-Luc Petit
Responsable technique chez Exemplaire
jl.petit@example.com`,
    {
      name: 'Jean-Luc Petit',
      jobTitle: 'Responsable technique',
      company: 'Exemplaire',
      email: 'jl.petit@example.com',
    },
  ],
  [
    'Dutch with a particle',
    `Met vriendelijke groet,

Sanne van der Meer
Hoofd Personeelszaken
Voorbeeld B.V.
T 020 000 0000
sanne.vandermeer@example.com
KvK 12345678`,
    {
      name: 'Sanne van der Meer',
      jobTitle: 'Hoofd Personeelszaken',
      company: 'Voorbeeld B.V.',
      email: 'sanne.vandermeer@example.com',
      phones: ['020 000 0000'],
    },
  ],
  [
    'Dutch, short',
    `Groeten,
Daan de Wit
Recruiter | Voorbeeldzaak
daan@example.com | 06-00000000`,
    {
      name: 'Daan de Wit',
      jobTitle: 'Recruiter',
      company: 'Voorbeeldzaak',
      email: 'daan@example.com',
      phones: ['06-00000000'],
    },
  ],
  [
    'Japanese',
    `どうぞよろしくお願いいたします。
――――――――――
株式会社サンプル 人事部 採用担当
見本 太郎
〒100-0000 東京都見本区1-2-3
TEL：03-0000-0000
携帯：090-0000-0000
taro.mihon@example.com`,
    {
      name: '見本 太郎',
      jobTitle: '人事部',
      company: '株式会社サンプル',
      email: 'taro.mihon@example.com',
      phones: ['03-0000-0000', '090-0000-0000'],
    },
  ],
  [
    'Japanese with reading and full-width signs',
    `山見 花子（Hanako Yamami）
例示合同会社
採用マネージャー
電話：０３－００００－０００１
ｈａｎａｋｏ＠ｅｘａｍｐｌｅ．ｃｏｍ`,
    {
      name: '山見 花子',
      jobTitle: '採用マネージャー',
      company: '例示合同会社',
      email: 'hanako@example.com',
      phones: ['03-0000-0001'],
    },
  ],
  [
    'a business card',
    `EXAMPLE LABS
Nora Lindqvist
Principal Designer
nora@example.com
+46 8 000 000 00
linkedin.com/in/noralindqvist`,
    {
      name: 'Nora Lindqvist',
      jobTitle: 'Principal Designer',
      company: 'EXAMPLE LABS',
      email: 'nora@example.com',
      phones: ['+46 8 000 000 00'],
      linkedin: 'https://www.linkedin.com/in/noralindqvist',
    },
  ],
  [
    'a mail’s headers',
    `From: "Okafor, Chidi" <Chidi.Okafor@example.com>
Sent: Tuesday, 24 November 2026 10:15
To: Me <me@example.org>
Subject: Your interview on Thursday`,
    { name: 'Chidi Okafor', email: 'chidi.okafor@example.com' },
  ],
  [
    'German headers above a mail',
    `Von: Lena Beispiel <lena@example.com>
An: ich@example.org
Betreff: Gespräch

Hallo,
schön, dass es klappt! Rufen Sie mich gern an.

Beste Grüße
Lena
Senior Recruiter
Tel: 0151 00000000`,
    {
      name: 'Lena Beispiel',
      jobTitle: 'Senior Recruiter',
      email: 'lena@example.com',
      phones: ['0151 00000000'],
    },
  ],
  [
    'a whole mail with a quoted one below',
    `Hi Alex,

great to meet you today. The next step is a call with our CTO on 3 December.

Best regards,
Femi Adeyemi
Technical Recruiter
femi.adeyemi@example.com

> On Monday, Alex Somebody wrote:
> Thank you!
> Kind regards,
> Alex Somebody
> alex@example.org`,
    { name: 'Femi Adeyemi', jobTitle: 'Technical Recruiter', email: 'femi.adeyemi@example.com' },
  ],
  [
    'Japanese, title before the name',
    `サンプル合同会社
代表取締役　例 次郎
TEL 03-0000-0002 / FAX 03-0000-0003
jiro@example.com`,
    {
      name: '例 次郎',
      jobTitle: '代表取締役',
      company: 'サンプル合同会社',
      email: 'jiro@example.com',
      phones: ['03-0000-0002'],
    },
  ],
  [
    'French, a wish for a farewell',
    `À très vite pour la suite.
Belle journée,
Mme Léa Martin – DRH
Groupe Exemple
lea.martin@example.com
+33 (0)6 00 00 00 00`,
    {
      name: 'Mme Léa Martin',
      jobTitle: 'DRH',
      company: 'Groupe Exemple',
      email: 'lea.martin@example.com',
      phones: ['+33 (0)6 00 00 00 00'],
    },
  ],
  [
    'German, signed for somebody, initials in the address',
    `i. A. Dr.-Ing. Hans-Peter Müller
Leiter Entwicklung
hp.mueller@example.com`,
    { name: 'Dr.-Ing. Hans-Peter Müller', jobTitle: 'Leiter Entwicklung', email: 'hp.mueller@example.com' },
  ],
  [
    'Korean, in two scripts, a country’s code without its plus',
    `KIM Min-jun 김민준
Recruiting Lead
T 82-2-555-0101`,
    { name: 'Kim Min-jun', jobTitle: 'Recruiting Lead', phones: ['+82 2 555 0101'] },
  ],
  [
    'Spanish, a double surname and a title',
    `Un saludo,
Sra. María José García López
Responsable de Selección
Ejemplo S.A.
mj.garcia@example.com`,
    {
      name: 'Sra. María José García López',
      jobTitle: 'Responsable de Selección',
      company: 'Ejemplo S.A.',
      email: 'mj.garcia@example.com',
    },
  ],
  [
    'Italian, a title with a full stop inside',
    `Cordiali saluti,
Dott.ssa Elena Conti
Risorse Umane
elena.conti@example.com`,
    { name: 'Dott.ssa Elena Conti', jobTitle: 'Risorse Umane', email: 'elena.conti@example.com' },
  ],
  [
    'degrees behind the name',
    `Best regards,
Helen Marsh, PhD, MBA
Director of Research
helen.marsh@example.com`,
    { name: 'Helen Marsh, PhD, MBA', jobTitle: 'Director of Research', email: 'helen.marsh@example.com' },
  ],
  ['an address alone', 'maria.rossi@example.com', { name: 'Maria Rossi', email: 'maria.rossi@example.com' }],
  [
    'a profile alone',
    'See https://de.linkedin.com/in/max-muster?trk=x',
    { linkedin: 'https://www.linkedin.com/in/max-muster' },
  ],
]
