import { Module } from '@nestjs/common'
import { APP_FILTER } from '@nestjs/core'

import { NotesController } from './notes.controller.js'
import { NotesHub } from './notes.hub.js'
import { ProblemFilter } from './problem.filter.js'

@Module({
  controllers: [NotesController],
  providers: [NotesHub, { provide: APP_FILTER, useClass: ProblemFilter }],
})
export class AppModule {}
