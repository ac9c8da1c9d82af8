import { WindhoverError } from 'windhover'

/** A server that others could reach although nothing says who may use it. It does not listen; a command ends with exit code 78. */
export class ExposedServer extends WindhoverError {
  constructor(reason: string) {
    super('invalid_option', reason)
  }
}
