import { indentJson } from './indent-json.ts'

/** Data as the details show it. */
export interface WholeData {
  readonly text: string
  readonly isJson: boolean
}

/** JSON with indents, digit for digit; other text as it came. */
export function formatWholeData(data: string): WholeData {
  try {
    JSON.parse(data)
    return { text: indentJson(data), isJson: true }
  } catch {
    return { text: data, isJson: false }
  }
}
