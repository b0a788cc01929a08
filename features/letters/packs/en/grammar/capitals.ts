import { properNames } from './proper-names'

// Names as they are written; whoever types in a hurry leaves out the capitals.
const names = `A&E AAT Aberdeen ACCA Accenture Adelaide Africa African Ahmed AI Airbus Airflow Aisha Alabama Alaska Albania Alberta Albuquerque Aldi Alex Algeria Amazon America American Amit
Amsterdam Amy Ana Anders Andrew Anna Ansible Antwerp API APIs Apr April Arabic Argentina Argos Arizona Asana Asda Asia Asian AstraZeneca Athens Atlanta Auckland Aug Austin
Australia Australian Austria AutoCAD AWS Azure B2B B2C Baltimore Bangalore Bangladesh Barcelona Barclays Beijing Belfast Belgium Ben Berlin BigQuery BIM Birmingham Blackpool
Bloomberg Boeing Bolton Bosch Boston Bournemouth Bradford Brazil Brexit Brian Brighton Brisbane Bristol Britain British Brooklyn Brussels BTEC Budapest Bulgaria CAD Cairo Calgary
California Cambridge Canada Canadian Canberra Canva Cardiff Carlos Carolina CEO CFO Cheltenham Chester Chicago Chile China Chinese Chris Christchurch Christmas CIMA CIPD Claire
Cleveland Cologne Colombia Colorado Connecticut COO Copenhagen Cork Cornwall COSHH Coventry Covid Crewe Croatia Croydon CTO Cuba Cumbria CV Cyprus Dallas Daniel Danish Databricks
Datadog David DB Dec December Delhi Deliveroo Deloitte Denmark Denver Derby Detroit Dev Devon DevOps DHL Diwali Django Docker Doncaster Dorset Dubai Dublin Dundee Duolingo Dutch DVLA
EAL Easter ECG Edinburgh Edmonton EEG Egypt EHCP Eid Elasticsearch Elena ELT Emily Emma EMT England English EPOS ER Erik ERP ESL Essex Estonia Ethiopia ETL EU Europe European Eva
Ewa Excel Exeter EYFS Fatima Feb February FedEx FIFO Figma Finland Finnish Florida France Frankfurt French Friday GAA GAAP Galway GCSE GCSEs Geneva German Germany Ghana GitHub GitLab
Giulia Glasgow Gloucester Golang Google GP Grafana GraphQL Greece Greggs HACCP Hadoop Halifax Halloween Hamburg Hannah Hans Harlem Hawaii Helen Helsinki Hindi Hobart Honda Houston
HR HubSpot Huddersfield Hull Hungary HVAC Iceland ICU Idaho IELTS IEP IFRS Ikea Illinois Illustrator InDesign India Indian Indonesia Inverness Iowa iPhone Ipswich Iran Iraq Ireland
Irish ISO Israel Istanbul IT Italian Italy Ivan Jamaica James Jan Jane January Japan Japanese Java JavaScript Jenkins Jersey Jessica Jira John Jose Juan Jul Julia July Jun June
Kafka Kansas Karen Karl Kate Kenji Kent Kentucky Kenya Kevin Klaus Korea KPI KPIs Krakow Kubernetes Kyiv Kyoto Lagos Lancashire Lanka Laravel Lars Latvia Laura Lebanon Leeds Lego
Leicester Lidl Limerick Linda LinkedIn Linux Lisa Lisbon Lithuania Liverpool LLMs Lloyds London Looker Louisiana Luca Lucy Luton Luxembourg Lyon Madrid Maine Makaton Malawi
Malaysia Malta Manchester Mandarin Manhattan Marco Maria Marie Martin Massachusetts MBA Melbourne Memphis Merseyside Mexico Miami Michael Michigan Microsoft Middlesbrough Milan
Milwaukee Minneapolis Minnesota Miro ML Mohammed Monday Mongo MongoDB Montana Montessori Montreal Monzo Morocco Morrisons MRI Mumbai Munich MySQL Nairobi Nancy Naples Nashville
Nepal Netflix Netherlands Nevada Newcastle Newport NGO NICU Nigeria Nina Nissan Norfolk Northumberland Norway Norwegian Norwich Notion Nottingham Nov November Oakland Ocado Oct
October Ofsted Ohio Oklahoma OKR OKRs Oldham Olga Olivia Omaha Omar Ontario Oracle Oregon Orkney Orlando Osaka OSHA Oslo Ottawa Outlook Oxford PagerDuty Pakistan Paris Paul Pedro
Pennsylvania Perth Peru Peter Pfizer PhD Philadelphia Philippines Phoenix Photoshop Pierre Piotr Pittsburgh Plymouth Poland Polish Portland Porto Portsmouth Portugal Portuguese
Postgres PostgreSQL PowerPoint PPE Prague Preston Primark Priya PwC Python QA Quebec Queens Queensland QuickBooks Rachel RAF Raj Ramadan Rebecca Redis Redshift Revit Revolut RFID
Robert Rochdale Romania Rome Rosa Rotherham Rotterdam Rust Rwanda SaaS Sacramento Sainsbury's Salesforce Salford SAP Sarah SATs Saturday Scotland Scottish Seattle SENCO Senegal SEO
Seoul Sept September Serbia Seville Shanghai Sheffield Shopify Shrewsbury Siemens Simon Singapore Skye Slack Slough Slovakia Slovenia Snowflake Somalia Somerset Sophie
Southampton Spain Spanish Splunk Spotify Steve Stockholm Stockport Stoke Sudan Suffolk Sunday Sunderland Surrey Susan Sussex Swansea Sweden Swedish Switzerland Sydney Syria Tableau
Taiwan Tampa Tanzania Teesside Tennessee Terraform Tesco Texas Thailand Thomas Thursday Tina Tokyo Tom Toronto Toyota Trello Tucson Tuesday Tulsa Tunisia Turkish Tyneside
TypeScript Uber Uganda UI UK Ukraine Ukrainian Unilever UPS US USA USB Utah Utrecht UX Valencia Vancouver VAT Venezuela Vermont Vienna Vietnam Virginia Vodafone Waitrose Wakefield
Wales Warrington Warsaw Wednesday Wellington Welsh WhatsApp Wigan Wim Winnipeg Wisconsin Wolverhampton WordPress Workday Xero York Yorkshire YouTube Yuki Zambia Zendesk Zimbabwe
Zoom Zurich`
// Small words are these first; "may", "march", "us", "it" and "er" stay small.
const wordsToo = new Set([
  'ups',
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
  'mick',
])
const proper = new Map(`${names} ${properNames}`.split(/\s+/).map(name => [name.toLowerCase(), name]))

/** "Lisbon" for "lisbon", or null: not known, or as likely an ordinary word. */
export function properName(word: string): string | null {
  const lower = word.toLowerCase()
  if (wordsToo.has(lower)) return null
  const known = proper.get(lower)
  if (known) return known
  // "cs38", "h2s", "ks2": a grade, a form, a code.
  if (/^(?!(?:x|mp|no|nr|win|vol|fig|day|top|gr|l|b|i|u|k)\d)[a-z]{1,3}\d{1,4}$/.test(lower))
    return lower.toUpperCase()
  // "Herefordshire"
  if (/^[a-z]{3,}shire$/.test(lower)) return lower.replace(/^./, letter => letter.toUpperCase())
  const plural = /^(.{3,}day)s$/.exec(lower)?.[1]
  const day = plural && proper.get(plural)
  return day ? `${day}s` : null
}

/** Written with its capital it is a name, though it can be a word too: "Rust". */
export const isNameAsTyped = (word: string): boolean => proper.get(word.toLowerCase()) === word
