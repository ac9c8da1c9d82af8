import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common'
import type { Response } from 'express'
import { problemType, toProblem, WindhoverError } from 'windhover'

/** Says by a problem document what the hub has refused, and why. */
@Catch(WindhoverError)
export class ProblemFilter implements ExceptionFilter<WindhoverError> {
  catch(error: WindhoverError, host: ArgumentsHost): void {
    const problem = toProblem(error)
    host.switchToHttp().getResponse<Response>().status(problem.status).type(problemType).json(problem)
  }
}
