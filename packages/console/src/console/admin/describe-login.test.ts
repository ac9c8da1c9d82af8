import { describe, expect, it } from 'vitest'

import { describeLogin } from './describe-login.ts'

describe('describeLogin', () => {
  it.each([
    [401, undefined, /not known here/],
    [403, undefined, /grant "admin"/],
    [429, 17, /in 17 seconds\.$/],
    [429, 1, /in 1 second\.$/],
    [429, undefined, /in 60 seconds\.$/],
    [500, undefined, /^The server answered 500 Title\. Sentence\.$/],
    [0, undefined, /^Sentence\.$/],
  ])('of status %i', (status, seconds, said) => {
    expect(describeLogin({ status, title: 'Title', error: 'Sentence.', issues: [] }, seconds)).toMatch(said)
  })
})
