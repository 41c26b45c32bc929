// Reports in, where each token leads out.
import type { Report, Target, Token } from '../model.ts'

/** Look-up of tokens, made at the first question for one. */
export function tokenLookup(reports: readonly Report[]): (token: Token) => Target | undefined {
  let targets: Map<Token, Target> | undefined
  return (token) => {
    targets ??= readTargets(reports)
    return targets.get(token)
  }
}

function readTargets(reports: readonly Report[]): Map<Token, Target> {
  const targets = new Map<Token, Target>()
  reports.forEach((report, index) => {
    targets.set(report.token, { report: index })
    report.paragraphs.forEach(({ token }, p) => {
      targets.set(token, { report: index, at: { paragraph: p } })
    })
    report.lines.forEach(({ token }, l) => {
      targets.set(token, { report: index, at: { line: l } })
    })
  })
  return targets
}
