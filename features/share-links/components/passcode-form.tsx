import { Button } from '@/components/ui/button'
import { Field, FormMessage } from '@/components/ui/field'
import { Input } from '@/components/ui/input'
import { Mark } from '@/components/ui/mark'

/** A plain form: it works on any phone, without script. */
export function PasscodeForm({ token, wrong }: { token: string; wrong: boolean }) {
  return (
    <div className="mx-auto grid min-h-[70dvh] max-w-md content-center gap-5">
      {/* Browsers that send no Sec-Fetch headers must be able to say where the form came from. */}
      <meta name="referrer" content="same-origin" />
      <Mark className="-ml-2 size-16 text-ink-soft" />
      <h1 className="font-bold text-2xl">This page has a passcode</h1>
      <p className="text-ink-soft">Whoever sent you the link can tell you what it is.</p>
      {wrong && <FormMessage>That’s not it. Please try again.</FormMessage>}
      <form method="post" action={`/api/share/${encodeURIComponent(token)}`} className="grid gap-5">
        <Field label="Passcode" name="passcode" required>
          {control => (
            <Input
              {...control}
              type="password"
              maxLength={100}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
            />
          )}
        </Field>
        <Button type="submit" wide>
          Open the page
        </Button>
      </form>
    </div>
  )
}
