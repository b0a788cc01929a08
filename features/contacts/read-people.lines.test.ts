import { expect, it } from 'vitest'
import { inLine } from './people-line.cases'
import { readPeople } from './read-people'

// People, firms and addresses are invented.
it.each([
  [
    'Interview panel: Grace Mwangi (VP Engineering), Oliver Stein (Principal Engineer), and Talia Cohen (People Partner)',
    'Grace Mwangi [VP Engineering] {interviewer} + Oliver Stein [Principal Engineer] {interviewer} + Talia Cohen [People Partner] {in_house_recruiter}',
  ],
  [
    'Grace Mwangi - VP Engineering, Oliver Stein - Principal Engineer',
    'Grace Mwangi [VP Engineering] + Oliver Stein [Principal Engineer]',
  ],
  [
    'grace (vp eng), oliver and talia from people ops',
    'Grace [vp eng] + Oliver + Talia [people ops] {in_house_recruiter}',
  ],
  [
    'You will meet Grace Mwangi, our Chief Product Officer, and Oliver',
    'Grace Mwangi [Chief Product Officer] + Oliver',
  ],
  [
    'Mwangi, Grace (she/her) <grace.mwangi@lakeside.example>; Stein, Oliver <oliver.stein@lakeside.example>; Talent Acquisition <talent@lakeside.example>',
    'Grace Mwangi <grace.mwangi@lakeside.example> + Oliver Stein <oliver.stein@lakeside.example> + Talent Acquisition {coordinator} <talent@lakeside.example> BOX',
  ],
  ['Grace Mwangi, Lakeside Energy', 'Grace Mwangi'],
  ['Grace M. (team lead backend)', 'Grace M. [team lead backend]'],
  [
    'Grace Mwangi\nSenior Recruiter @ Lakeside\n+44 7700 900456',
    'Grace Mwangi [Senior Recruiter @ Lakeside] {in_house_recruiter} T+44 7700 900456',
  ],
  [
    'Recruiter is Talia, hiring manager is Grace',
    'Talia [Recruiter] {in_house_recruiter} + Grace {hiring_manager}',
  ],
  [
    'Grace Mwangi (Hiring Manager) / Oliver Stein (Tech Lead)',
    'Grace Mwangi {hiring_manager} + Oliver Stein [Tech Lead]',
  ],
  [
    'Frau Krüger (Abteilungsleiterin) und ihr Stellvertreter Herr Baumann',
    'Frau Krüger [Abteilungsleiterin] + Herr Baumann [Stellvertreter]',
  ],
  [
    'Dr. Jana Krüger, Bereichsleiterin Forschung; Timo Baumann, Werkstudent',
    'Dr. Jana Krüger [Bereichsleiterin Forschung] + Timo Baumann [Werkstudent]',
  ],
  ['Gespräch mit Jana Krüger und Timo Baumann', 'Jana Krüger + Timo Baumann'],
  [
    'Madame Lefèvre, directrice des achats, et Monsieur Roy, acheteur',
    'Madame Lefèvre [directrice des achats] + Monsieur Roy [acheteur]',
  ],
  [
    'Entretien avec Chloé Lefèvre (RH) puis Hugo Roy (CTO)',
    'Chloé Lefèvre [RH] {in_house_recruiter} + Hugo Roy [CTO]',
  ],
  [
    'Marijke de Boer (teamleider) en Joost van Dijk (collega-ontwikkelaar)',
    'Marijke de Boer [teamleider] + Joost van Dijk [collega-ontwikkelaar]',
  ],
  [
    'Lucía Fernández Ramos, directora de operaciones, y Nuria Vidal (RRHH)',
    'Lucía Fernández Ramos [directora de operaciones] + Nuria Vidal [RRHH] {in_house_recruiter}',
  ],
  [
    'Dott. Paolo Ferri, responsabile IT; Giulia Greco, risorse umane',
    'Dott. Paolo Ferri [responsabile IT] + Giulia Greco [risorse umane] {in_house_recruiter}',
  ],
  [
    'Eng.ª Marta Pinto e Dr. Rui Faria (diretor de produção)',
    'Eng.ª Marta Pinto + Dr. Rui Faria [diretor de produção]',
  ],
  ['田中課長、佐藤さん（人事）', '田中 [課長] + 佐藤 [人事] {in_house_recruiter}'],
  ['Tanaka Kenji (部長) & Sato-san', 'Tanaka Kenji [部長] + Sato-san'],
  ['09:30 Grace Mwangi – Intro\n10:15 Oliver Stein – System design', 'Grace Mwangi + Oliver Stein'],
  [
    'Meet the team: Nadia Farouk (Design Lead); Ivo Marek (Frontend); Bea',
    'Nadia Farouk [Design Lead] + Ivo Marek [Frontend] + Bea',
  ],
  [
    'Nadia Farouk, Design Lead\nIvo Marek, Frontend Engineer\nBea Lund, Recruiting Coordinator',
    'Nadia Farouk [Design Lead] + Ivo Marek [Frontend Engineer] + Bea Lund [Recruiting Coordinator] {coordinator}',
  ],
  ['nadia, ivo, bea', 'Nadia + Ivo + Bea'],
  ['NADIA FAROUK (CTO), IVO MAREK (EM)', 'Nadia Farouk [CTO] + Ivo Marek [EM]'],
  [
    'Nadia and Ivo from engineering, Bea from the people team',
    'Nadia + Ivo [engineering] + Bea [people team] {in_house_recruiter}',
  ],
  [
    'Head of Design Nadia Farouk and product manager Ivo',
    'Nadia Farouk [Head of Design] + Ivo [product manager]',
  ],
  [
    'Nadia Farouk <nadia@harbour.example>\nIvo Marek <ivo@harbour.example>\ncareers@harbour.example',
    'Nadia Farouk <nadia@harbour.example> + Ivo Marek <ivo@harbour.example> + Careers {coordinator} <careers@harbour.example> BOX',
  ],
  [
    'Nadia Farouk | Design Lead | nadia@harbour.example | +44 7700 900789',
    'Nadia Farouk [Design Lead] <nadia@harbour.example> T+44 7700 900789',
  ],
  ['Farouk, Nadia - Design Lead', 'Farouk ?one_or_two + Nadia [Design Lead] ?one_or_two'],
  [
    'Lead interviewer: Nadia Farouk; shadow: Ivo Marek',
    'Nadia Farouk {interviewer} + Ivo Marek {interviewer}',
  ],
  ['Nadia (Design) & Ivo (Data)', 'Nadia [Design] + Ivo [Data]'],
  ['Dr. Nadia Farouk, Ph.D., Chief Scientist', 'Dr. Nadia Farouk, Ph.D. [Chief Scientist]'],
  [
    'Herr Wolf (Geschäftsführer), Frau Sommer (Personal) und Frau Berg',
    'Herr Wolf [Geschäftsführer] + Frau Sommer [Personal] {in_house_recruiter} + Frau Berg',
  ],
  ['Ich habe mit Frau Sommer und Herrn Wolf gesprochen', 'Frau Sommer + Herr Wolf'],
  [
    'Ansprechpartner: Jens Wolf, Teamleiter Logistik, Tel. +49 30 5550199',
    'Jens Wolf [Teamleiter Logistik] T+49 30 5550199',
  ],
  [
    'Mme Garnier (responsable RH), M. Blanc (directeur technique)',
    'Mme Garnier [responsable RH] {in_house_recruiter} + M. Blanc [directeur technique]',
  ],
  [
    'Élodie Garnier, chargée de recrutement et Marc Blanc, lead dev',
    'Élodie Garnier [chargée de recrutement] {in_house_recruiter} + Marc Blanc [lead dev]',
  ],
  [
    'Femke de Groot, P&O-adviseur, en Bram Kuipers, hoofd ICT',
    'Femke de Groot [P&O-adviseur] {in_house_recruiter} + Bram Kuipers [hoofd ICT]',
  ],
  [
    'Ing. Javier Soto Vega (jefe de proyecto) y Lic. Rosa María Peña',
    'Ing. Javier Soto Vega [jefe de proyecto] + Lic. Rosa María Peña',
  ],
  ['Avv. Chiara Monti, direttrice legale, e Sig. Neri', 'Avv. Chiara Monti [direttrice legale] + Sig. Neri'],
  [
    '高橋 健（プロダクトマネージャー）、人事の山本さん',
    '高橋 健 [プロダクトマネージャー] + 山本 [人事] {in_house_recruiter}',
  ],
  ['Lee Ji-eun (HR Manager), PARK Seo-jun', 'Lee Ji-eun [HR Manager] {in_house_recruiter} + Park Seo-jun'],
  [
    'Theo Brandt (Engineering Manager), Wanda Sims (Staff Engineer), Zeynep (Recruiter)',
    'Theo Brandt [Engineering Manager] + Wanda Sims [Staff Engineer] + Zeynep [Recruiter] {in_house_recruiter}',
  ],
  [
    'Theo Brandt, Engineering Manager, Wanda Sims, Staff Engineer',
    'Theo Brandt [Engineering Manager] + Wanda Sims [Staff Engineer]',
  ],
  ['theo brandt - eng manager', 'Theo Brandt [eng manager]'],
  ['Theo (EM) + Wanda (IC)', 'Theo [EM] + Wanda'],
  [
    'Brandt, Theo <theo.brandt@quarry.example>, Sims, Wanda <wanda.sims@quarry.example>',
    'Theo Brandt <theo.brandt@quarry.example> + Wanda Sims <wanda.sims@quarry.example>',
  ],
  [
    'Theo Brandt\nWanda Sims\nQuarry Talent Team',
    'Theo Brandt + Wanda Sims + Quarry Talent Team {coordinator} BOX',
  ],
  [
    'Dr. Wanda Sims (Chief Medical Officer) & Prof. Theo Brandt',
    'Dr. Wanda Sims [Chief Medical Officer] + Prof. Theo Brandt',
  ],
  ['Who: Theo Brandt, the hiring manager, plus two engineers', 'Theo Brandt {hiring_manager}'],
  ['Contact: Zeynep Kaya, +1 (555) 010-0177', 'Zeynep Kaya T+1 (555) 010-0177'],
  [
    'Wanda (wanda@quarry.example) and Theo (theo@quarry.example)',
    'Wanda <wanda@quarry.example> + Theo <theo@quarry.example>',
  ],
  [
    'Wanda Sims, Senior Director of Customer Success, North America',
    'Wanda Sims [Senior Director of Customer Success]',
  ],
  ['mr theo brandt and mrs wanda sims', 'Mr Theo Brandt + Mrs Wanda Sims'],
  ['Herr Brandt von der Personalabteilung', 'Herr Brandt [Personalabteilung] {in_house_recruiter}'],
  [
    'Katrin Vogel (Personalleiterin), Uwe Lang (Betriebsrat) und eine Kollegin',
    'Katrin Vogel [Personalleiterin] {in_house_recruiter} + Uwe Lang [Betriebsrat] + eine Kollegin ?name',
  ],
  ['Katrin Vogel, Leiterin Einkauf & Logistik', 'Katrin Vogel [Leiterin Einkauf & Logistik]'],
  [
    'Solène Faure, DRH, et son adjoint Rémi Colin',
    'Solène Faure [DRH] {in_house_recruiter} + Rémi Colin [adjoint]',
  ],
  [
    'Rémi COLIN – Directeur financier – remi.colin@carriere.example',
    'Rémi Colin [Directeur financier] <remi.colin@carriere.example>',
  ],
  [
    'Mw. Tineke Hoekstra (HR) en dhr. Van Vliet (directeur)',
    'Mw. Tineke Hoekstra [HR] {in_house_recruiter} + dhr. Van Vliet [directeur]',
  ],
  [
    'Pilar Cano Soler, responsable de finanzas; Óscar, becario',
    'Pilar Cano Soler [responsable de finanzas] + Óscar [becario]',
  ],
  ['Prof.ssa Ilaria Fontana, direttrice della ricerca', 'Prof.ssa Ilaria Fontana [direttrice della ricerca]'],
  [
    '渡辺 由美子様（採用担当）、営業部の中村様',
    '渡辺 由美子 [採用担当] {in_house_recruiter} + 中村 [営業部]',
  ],
  ['Tran Thi Mai (Tech Lead), Le Van Duc', 'Tran Thi Mai [Tech Lead] + Le Van Duc'],
  [
    'Marlon Ashby (Head of Platform), Freya Dunn (SRE), Sunita Rao',
    'Marlon Ashby [Head of Platform] + Freya Dunn [SRE] + Sunita Rao',
  ],
  ['Freya Dunn; Marlon Ashby; HR Team', 'Freya Dunn + Marlon Ashby + HR Team {coordinator} BOX'],
  ['Interview with Marlon and Freya', 'Marlon + Freya'],
  [
    '* Marlon Ashby: VP of Engineering\n* Freya Dunn: Site Reliability Engineer',
    'Marlon Ashby [VP of Engineering] + Freya Dunn [Site Reliability Engineer]',
  ],
  [
    'Marlon Ashby <m.ashby@orchard.example>; Freya Dunn <f.dunn@orchard.example>',
    'Marlon Ashby <m.ashby@orchard.example> + Freya Dunn <f.dunn@orchard.example>',
  ],
  ['Ashby, Marlon (Contractor) <m.ashby@orchard.example>', 'Marlon Ashby <m.ashby@orchard.example>'],
  [
    'marlon.ashby@orchard.example; freya@orchard.example',
    'Marlon Ashby <marlon.ashby@orchard.example> + Freya <freya@orchard.example> ?name',
  ],
  ['Sunita Rao (external recruiter)', 'Sunita Rao [external recruiter] {agency_recruiter}'],
  ['Marlon, Freya & the CEO', 'Marlon + Freya'],
  [
    'Hiring Manager: Marlon Ashby / HR: Sunita Rao',
    'Marlon Ashby {hiring_manager} + Sunita Rao {in_house_recruiter}',
  ],
  ['Prof Freya Dunn FRS, Dean of Science', 'Prof Freya Dunn, FRS [Dean of Science]'],
  ['Marlon Ashby, who leads the platform team', 'Marlon Ashby [who leads the platform team]'],
  ['Frau Ostermann und Herr Dr. Kiel (Oberarzt)', 'Frau Ostermann + Herr Dr. Kiel [Oberarzt]'],
  [
    'Ulla Ostermann, Personalreferentin, ulla.ostermann@garten.example',
    'Ulla Ostermann [Personalreferentin] {in_house_recruiter} <ulla.ostermann@garten.example>',
  ],
  [
    'Gesprächspartnerin: Frau Dr. Ostermann (Pflegedienstleitung)',
    'Frau Dr. Ostermann [Pflegedienstleitung] {interviewer}',
  ],
  [
    'Baptiste Morel (lead développeur), Inès Roche (cheffe de produit)',
    'Baptiste Morel [lead développeur] + Inès Roche [cheffe de produit]',
  ],
  ['avec Mme Roche et M. Morel', 'Mme Roche + M. Morel'],
  [
    'Saskia Vermeer, recruiter, en Koen de Bruin, teamlead',
    'Saskia Vermeer [recruiter] {in_house_recruiter} + Koen de Bruin [teamlead]',
  ],
  ['Ignacio Prieto León (jefe de almacén) y Belén', 'Ignacio Prieto León [jefe de almacén] + Belén'],
  ['Sig. Ferrari (titolare), Sig.ra De Luca', 'Sig. Ferrari [titolare] + Sig.ra De Luca'],
  ['木村 翔太（開発部長）', '木村 翔太 [開発部長]'],
  ['CHEN Mei-ling, Zhang Wei (HR)', 'Chen Mei-ling + Zhang Wei [HR] {in_house_recruiter}'],
])('%j', (text, people) => expect(inLine(readPeople(text))).toBe(people))
