import type { TableLimits } from './table-limits'

export function csvCells(text: string, limits: TableLimits): string[][] | 'too-many-rows'
