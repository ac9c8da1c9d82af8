/** What a problem means, and what helps. */
export interface Remedy {
  readonly means: string
  readonly helps: string
  /** The section of docs/operations/incidents.md that says more. */
  readonly section: string
}

/** What the problems of a kind have in common. */
export interface KindOfProblem {
  readonly title: string
  readonly remedy: Remedy
  /** Of causes that want another remedy than the others of their kind. */
  readonly causes?: Readonly<Record<string, Partial<Remedy>>>
}

/** The kinds that a server tells of, the gravest first. Another one is told without a remedy. */
export const kinds: Readonly<Record<string, KindOfProblem>> = {
  log: {
    title: 'The log or its store',
    remedy: {
      means: 'Messages do not get through, or readers are sent away for it.',
      helps: 'Ask /readyz which part is not well. Bring a broker back that is away; nodes go on by themselves.',
      section: 'WindhoverNotReady',
    },
    causes: {
      unavailable: {
        means: 'Publishers were refused for no fault of theirs: the window is full, or the log is away.',
        helps:
          'Look at Window in the overview. Publishers that send again with the same idempotency key lose and double nothing.',
        section: 'WindhoverPublishRejected',
      },
      internal: {
        means: 'A publish met an error of the server or of code of yours.',
        helps: 'The log has the error and its stack. A schema that throws is yours to mend.',
        section: 'WindhoverPublishRejected',
      },
      failed: {
        means: 'A reader was ended by an error of the server or of code of yours.',
        helps: 'The log has it.',
        section: 'WindhoverReadersDropped',
      },
    },
  },
  gap: {
    title: 'Gaps: readers missed messages',
    remedy: {
      means: 'Readers were told that there are messages that they did not get.',
      helps: 'Raise history.maxMessages and history.maxBytes, or take a store that keeps more.',
      section: 'WindhoverMessagesLost',
    },
    causes: {
      evicted: { means: 'Readers came back later than the history reaches.' },
      epoch: {
        means: 'The log began from nothing. Without a store each restart does this.',
        helps: 'Take a store. With one: it lost messages, or cannot say that it did not. Its own log tells.',
      },
      slow: {
        means: 'Readers could not keep up with what was published.',
        helps:
          'Send fewer bytes by compression and gathering, or set slowPolicy to latest where only the newest counts.',
      },
      unknown: {
        means: 'Readers came with an id that is not one of this server.',
        helps: 'Nothing, if they came from another server. Otherwise the client makes ids up.',
      },
    },
  },
  stall: {
    title: 'Readers that took nothing',
    remedy: {
      means: 'Their connections stood still for too long, and were ended.',
      helps:
        'Look at their network, or at a proxy that buffers and then stops. Smaller maxWriteBytes and fewer bytes help.',
      section: 'WindhoverReadersDropped',
    },
  },
  slow: {
    title: 'Readers that were too slow',
    remedy: {
      means: 'They took less than was published, and were sent away.',
      helps: 'Send fewer bytes, or set slowPolicy to latest where only the newest counts.',
      section: 'WindhoverReadersDropped',
    },
  },
  refusal: {
    title: 'Refused for now',
    remedy: {
      means: 'A limit kept readers or publishers out.',
      helps: 'Limits may be right. Otherwise raise the one that is named.',
      section: 'WindhoverReadersRefused',
    },
    causes: {
      full: {
        means: 'There are as many readers as maxReaders lets in.',
        helps: 'Add nodes, or raise maxReaders and LimitNOFILE=.',
      },
      connections: {
        means: 'There are as many connections as the process may have.',
        helps: 'Add nodes, or raise LimitNOFILE=.',
      },
      address: {
        means: 'One address opens too many streams.',
        helps: 'If all readers stand behind one proxy, name it in trustProxy.',
      },
      connection: {
        means: 'One connection opens too many streams.',
        helps: 'If all readers stand behind one proxy, name it in trustProxy.',
      },
    },
  },
  auth: {
    title: 'Not let in',
    remedy: {
      means: 'A credential was wrong, or had no right to what was asked.',
      helps: 'Give the subject the grant that it needs, if it is to have it.',
      section: 'WindhoverLoginsFail',
    },
    causes: {
      invalid: {
        means: 'A key or token is not known.',
        helps: 'It was taken back, or a secret was changed while a program still has the old one.',
      },
      expired: {
        means: 'A token is too old.',
        helps: 'A client does not renew its token in time, or a clock is wrong.',
      },
      limited: {
        means: 'Somebody tries credentials, and is held back already.',
        helps: 'Block the address in front.',
      },
    },
  },
  invalid: {
    title: 'Publishes that were wrong',
    remedy: {
      means: 'A publisher sent something that the server does not take, and was told why.',
      helps: 'Mend the publisher: the detail is of the last one.',
      section: 'WindhoverPublishRejected',
    },
  },
}

/** Finds what helps against a problem; `undefined` for a kind that this page does not know. */
export function findRemedy(kind: string, cause: string): Remedy | undefined {
  const known = Object.hasOwn(kinds, kind) ? kinds[kind] : undefined
  const { causes = {} } = known ?? {}
  return known && { ...known.remedy, ...(Object.hasOwn(causes, cause) ? causes[cause] : {}) }
}
