import cldr from 'cldr-core/supplemental/windowsZones.json' with { type: 'json' }

/**
 * Windows zone names and the IANA zone of each, where no country is said (Unicode's territory 001). Old IANA spellings
 * are as published; `zones` brings them up to date.
 */
export const windowsZones: ReadonlyMap<string, string> = new Map(
  cldr.supplemental.windowsZones.mapTimezones
    .filter(({ mapZone }) => mapZone._territory === '001')
    .map(({ mapZone }) => [mapZone._other, mapZone._type]),
)

/** Outlook labels (without their UTC prefix) that name no city the tzdb knows. */
export const windowsLabels: Readonly<Record<string, string>> = {
  'Eastern Time (US & Canada)': 'America/New_York',
  'Central Time (US & Canada)': 'America/Chicago',
  'Mountain Time (US & Canada)': 'America/Denver',
  'Pacific Time (US & Canada)': 'America/Los_Angeles',
  'Atlantic Time (Canada)': 'America/Halifax',
  Newfoundland: 'America/St_Johns',
  'Indiana (East)': 'America/Indiana/Indianapolis',
  Saskatchewan: 'America/Regina',
  Arizona: 'America/Phoenix',
  Alaska: 'America/Anchorage',
  Hawaii: 'Pacific/Honolulu',
  'Baja California': 'America/Tijuana',
  Brasilia: 'America/Sao_Paulo',
  'City of Buenos Aires': 'America/Argentina/Buenos_Aires',
  'West Central Africa': 'Africa/Lagos',
  'Coordinated Universal Time': 'UTC',
  'Greenwich Mean Time': 'Europe/London',
}
