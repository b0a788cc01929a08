import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { longestQuery } from '../words'

/** A plain form that asks for a page: it works before there is script. */
export function SearchField({ typed }: { typed: string }) {
  return (
    <search>
      <form action="/search" className="flex gap-2">
        <Input
          type="search"
          name="q"
          aria-label="Search everything of yours"
          placeholder="A name or a word"
          defaultValue={typed}
          maxLength={longestQuery}
          autoComplete="off"
          className="flex-1"
        />
        <Button type="submit">Search</Button>
      </form>
    </search>
  )
}
