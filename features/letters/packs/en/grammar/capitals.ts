// Names as they are written; whoever types in a hurry leaves out the capitals.
const names = `Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February April June July September October November December
Jan Feb Apr Jun Jul Aug Sept Oct Nov Dec Christmas Easter Ramadan Diwali Eid Halloween English French German Spanish Italian Dutch Portuguese Polish Turkish Arabic Japanese Chinese Mandarin Hindi Welsh Irish Scottish
British American European Indian African Asian Canadian Australian Swedish Danish Norwegian Finnish Ukrainian
Surrey Sussex Essex Norfolk Suffolk Somerset Dorset Northumberland Merseyside Teesside Tyneside Jenkins Oracle Kafka Tableau Snowflake Notion Trello Asana Shopify Photoshop Outlook Sharepoint Duolingo Netflix Spotify Uber Asda Aldi Lidl Sainsbury's Argos
England Scotland Wales Ireland Britain London Manchester Birmingham Leeds Bristol Liverpool Glasgow Edinburgh Sheffield Newcastle Nottingham Cardiff Belfast
Stockport Bolton Bradford Hull York Leicester Coventry Derby Stoke Wolverhampton Swansea Newport Aberdeen Dundee Inverness Brighton Southampton Portsmouth Plymouth Exeter Oxford Cambridge Norwich Ipswich Croydon Luton Slough Preston Blackpool Sunderland Middlesbrough Huddersfield Wakefield Doncaster Rotherham Salford Oldham Rochdale Warrington Wigan Crewe Chester Shrewsbury Gloucester Cheltenham Bournemouth Cornwall Devon Kent Essex Yorkshire Lancashire Cumbria Skye Orkney Cork Galway Limerick
Dublin Paris Lyon Berlin Munich Hamburg Cologne Frankfurt Vienna Zurich Geneva Amsterdam Rotterdam Utrecht Brussels Antwerp Madrid Barcelona
Valencia Seville Lisbon Porto Rome Milan Naples Prague Warsaw Krakow Budapest Athens Istanbul Stockholm Copenhagen Oslo Helsinki Kyiv
Boston Chicago Austin Seattle Denver Portland Houston Dallas Atlanta Miami Philadelphia Toronto Vancouver Montreal Ottawa Calgary Sydney
Phoenix Dallas Detroit Cleveland Pittsburgh Baltimore Nashville Memphis Atlanta Tampa Orlando Minneapolis Milwaukee Omaha Tulsa Albuquerque Tucson Sacramento Oakland Brooklyn Queens Manhattan Harlem Jersey Ohio Michigan Illinois Oregon Colorado Arizona Utah Nevada Wisconsin Minnesota Tennessee Kentucky Alabama Louisiana Carolina Virginia Pennsylvania Massachusetts Connecticut Vermont Maine Kansas Oklahoma Iowa Idaho Montana Alaska Hawaii Winnipeg Edmonton Halifax Ontario Alberta Quebec Perth Adelaide Canberra Hobart Queensland Wellington Christchurch
Melbourne Brisbane Auckland Tokyo Osaka Kyoto Seoul Beijing Shanghai Singapore Mumbai Delhi Bangalore Nairobi Lagos Cairo Dubai
France Germany Spain Italy Portugal Poland Netherlands Belgium Austria Switzerland Sweden Denmark Norway Finland Greece Ukraine
Malawi Uganda Zambia Zimbabwe Ethiopia Tanzania Rwanda Senegal Morocco Tunisia Algeria Somalia Sudan Syria Iraq Iran Israel Lebanon Pakistan Bangladesh Nepal Lanka Vietnam Thailand Malaysia Indonesia Philippines Korea Taiwan Argentina Chile Peru Colombia Venezuela Cuba Jamaica Iceland Estonia Latvia Lithuania Hungary Romania Bulgaria Serbia Croatia Slovenia Slovakia Albania Malta Cyprus Luxembourg Vodafone Barclays HSBC Lloyds Monzo Revolut Deliveroo Ocado Waitrose Morrisons Greggs Primark Toyota Nissan Honda BMW Airbus Boeing Siemens Bosch Unilever Pfizer AstraZeneca Deloitte KPMG PwC Accenture DHL UPS FedEx
Japan China India Canada America Australia Brazil Mexico Kenya Nigeria Ghana Egypt Texas California Florida Europe Africa Asia
AI ML SQL HR CEO CTO CFO COO NHS GP ICU A&E ER GDPR API KPI CRM ERP CV PhD MBA QA UX UI IT USA UK EU US BBC HMRC DVLA VAT CNC MRI PPE HVAC SaaS B2B B2C
Python Java JavaScript TypeScript Kubernetes Docker Terraform Rust Golang Postgres Salesforce Excel PowerPoint Figma Jira GitHub GitLab AWS
Maria Anna Sarah Emma Laura Julia Lisa Sophie Paul Peter Thomas Michael David Daniel James John Robert Tom Ben Alex Chris Kate Jane Lucy Priya Ahmed
Mohammed Omar Fatima Aisha Hans Klaus Pierre Marie Luca Marco Giulia Carlos Juan Jose Pedro Ana Elena Ivan Olga Yuki Kenji Raj Amit Nina Eva Martin Simon
Andrew Steve Kevin Brian Rachel Rebecca Hannah Jessica Emily Olivia Amy Claire Helen Karen Linda Susan Nancy Karl Erik Lars Anders Piotr Ewa Tina Wim Rosa Dev Azure Linux
ACCA AAT CIMA CIPD NVQ GCSE GCSEs BTEC SATs SENCO EYFS EHCP COSHH HACCP OSHA ISO ETL ELT SEO CAD BIM EPOS FIFO IFRS GAAP NICU ECG EEG IELTS ESL EAL IEP HNC HGV LGV CSCS EMT RAF NGO USB PDF RFID OKR OKRs KPIs LLM LLMs APIs Xero QuickBooks Airflow Makaton Montessori Mongo MongoDB MySQL PostgreSQL Redis Elasticsearch Hadoop Django Laravel WordPress Ansible Grafana Datadog Splunk PagerDuty Bloomberg Revit AutoCAD InDesign Illustrator Canva Miro HubSpot Zendesk Workday SharePoint Databricks Redshift BigQuery Looker GraphQL
LinkedIn Google Amazon Microsoft Tesco Ikea Lego YouTube WhatsApp Slack Zoom Brexit Covid Ofsted SAP DevOps iPhone`
// Small words are these first; "may", "march", "us", "it" and "er" stay small.
const wordsToo = new Set([
  'hull',
  'derby',
  'cork',
  'queens',
  'jersey',
  'maine',
  'slough',
  'phoenix',
  'us',
  'it',
  'er',
  'eu',
  'rust',
  'zoom',
  'slack',
  'docker',
  'excel',
  'java',
  'porto',
  'nice',
  'april',
  'june',
  'polish',
])
const proper = new Map(names.split(/\s+/).map(name => [name.toLowerCase(), name]))

/** "Lisbon" for "lisbon", or null: not known, or as likely an ordinary word. */
export function properName(word: string): string | null {
  const lower = word.toLowerCase()
  if (wordsToo.has(lower)) return null
  const known = proper.get(lower)
  if (known) return known
  // "Herefordshire"
  if (/^[a-z]{3,}shire$/.test(lower)) return lower.replace(/^./, letter => letter.toUpperCase())
  const plural = /^(.{3,}day)s$/.exec(lower)?.[1]
  const day = plural && proper.get(plural)
  return day ? `${day}s` : null
}

/** Written with its capital it is a name, though it can be a word too: "Rust". */
export const isNameAsTyped = (word: string): boolean => proper.get(word.toLowerCase()) === word
