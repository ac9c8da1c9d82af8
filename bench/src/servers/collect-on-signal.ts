import { collectGarbage } from '../collect-garbage.ts'

/**
 * Loaded before a Node server whose memory is measured: SIGUSR2 collects its garbage. What waits to be collected is up to 20 MB there,
 * more than what 5,000 readers cost, and comes and goes as it likes. The server itself runs with its stock flags.
 */
process.on('SIGUSR2', collectGarbage)
