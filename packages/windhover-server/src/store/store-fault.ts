import { WindhoverError } from 'windhover'

/** A store that cannot be used as it is set up. The server does not start; a command ends with exit code 1. */
export class StoreFault extends WindhoverError {
  /** @param sentence - what is wrong, and what to do. */
  constructor(sentence: string, code: 'invalid_option' | 'missing_package' = 'invalid_option') {
    super(code, `store: ${sentence}`)
  }
}
