import { strFromU8, unzipSync } from 'fflate'
import { seedProcess } from './support/seed-share-link'
import { expect, test } from './support/test'

test('somebody takes everything with them as one ZIP, and brings it in elsewhere', async ({
  page,
  signIn,
  clock,
}) => {
  const robin = await signIn('takes-zip@example.com', { name: 'Robin Marsh' })
  await seedProcess(robin.id, clock.now())
  await page.goto('/settings/data')
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Download: Everything, in one ZIP' }).click(),
  ])
  expect(file.suggestedFilename()).toBe('afterword.zip')
  const pieces: Buffer[] = []
  for await (const piece of await file.createReadStream()) pieces.push(piece as Buffer)
  const files = unzipSync(Buffer.concat(pieces))
  const told = JSON.parse(strFromU8(files['afterword.json'] ?? new Uint8Array())) as {
    tables: Record<string, unknown[]>
  }
  expect(told.tables.pipelines).toHaveLength(1)
  expect(strFromU8(files['interviews.ics'] ?? new Uint8Array())).toContain('BEGIN:VEVENT')
  expect(strFromU8(files['people.vcf'] ?? new Uint8Array())).toContain('BEGIN:VCARD')

  await signIn('brings-zip@example.com')
  await page.goto('/imports')
  await page.getByLabel('Choose a file').setInputFiles({
    name: 'pipelines.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(files['tables/pipelines.csv'] ?? new Uint8Array()),
  })
  await page.getByRole('button', { name: 'Read the file' }).click()
  await expect(page.getByRole('heading', { name: 'From Afterword' })).toBeVisible()
  await page.getByRole('button', { name: 'Add 1 row' }).click()
  await expect(page.getByRole('button', { name: 'Take it all back' })).toBeVisible()
  await page.goto('/pipelines')
  await expect(page.getByText('Northlight').first()).toBeVisible()
  await page.goto('/imports')
  await expect(page.getByLabel('Choose what Afterword gave you')).toBeHidden()

  await signIn('brings-it-all@example.com')
  await page.goto('/imports')
  await page
    .getByLabel('Choose what Afterword gave you')
    .setInputFiles({ name: 'afterword.zip', mimeType: 'application/zip', buffer: Buffer.concat(pieces) })
  await page.getByRole('button', { name: 'Bring everything back' }).click()
  await expect(page.getByText('Everything is here as it was')).toBeVisible()
  const back = page.url()
  await page.goto('/pipelines')
  await expect(page.getByText('Northlight').first()).toBeVisible()
  await page.goto(back)
  await page.getByRole('button', { name: 'Take it all back' }).click()
  await expect(page.getByText('What it had added is under Deleted for 30 days.')).toBeVisible()
  await page.goto('/pipelines')
  await expect(page.getByText('Northlight')).toHaveCount(0)
})
