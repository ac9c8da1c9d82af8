import { describeSetting } from './describe-setting.ts'
import { listVariables, settingFlag } from './setting-names.ts'
import { settingNames, settings, type SettingName } from './settings.ts'

/** Renders the table of settings as Markdown: key of the config file, flag, variables, default, what is allowed. */
export function renderSettings(): string {
  const rows = settingNames.map((name) => [
    code(name),
    [flagsOf(name), ...listVariables(name)]
      .filter((one) => one !== undefined)
      .map(code)
      .join('<br>'),
    settings[name].default === undefined ? 'none' : code(JSON.stringify(settings[name].default)),
    describeSetting(name),
  ])
  const head = ['In the config file', 'Flag and variable', 'Default', 'What it is, and what is allowed']
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |\n`).join('')
}

/** The flag with its argument, and both of a switch: `--port <port>`, `--open, --no-open`. Most settings that a file may hold have none. */
export function flagsOf(name: SettingName): string | undefined {
  const flag = settingFlag(name)
  const { argument, hasFile = false, hasFlag = !hasFile } = settings[name]
  if (!hasFlag) return undefined
  return argument === undefined ? `${flag}, ${flag.replace('--', '--no-')}` : `${flag} ${argument}`
}

function code(value: string): string {
  return `\`${value}\``
}
