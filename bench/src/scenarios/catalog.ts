import { access } from './access.ts'
import { channelBursts } from './channel-bursts.ts'
import { channels } from './channels.ts'
import { closedWindow } from './closed-window.ts'
import { cold, firstSecond } from './cold.ts'
import { compressionPaced, compressionPeers, compressionSaturated } from './compression.ts'
import { connecting } from './connecting.ts'
import { dearReader } from './dear-reader.ts'
import { gathering } from './gathering.ts'
import { health } from './health.ts'
import { idleMemory } from './idle-memory.ts'
import { interests } from './interests.ts'
import { large } from './large.ts'
import { idleCpu, lowLoad } from './low-load.ts'
import { manyReadersIdle, manyReadersPaced } from './many-readers.ts'
import { meta, metaMemory } from './meta.ts'
import { oneReader } from './one-reader.ts'
import { paced } from './paced.ts'
import { idleMemoryPeers, peersConnecting, peersPaced, peersSaturated } from './peers.ts'
import { publishAnswer } from './publish-answer.ts'
import { quietReplay } from './quiet-replay.ts'
import { manyReadersRestart, restart } from './restart.ts'
import { resume } from './resume.ts'
import { saturated1000 } from './saturated-1000.ts'
import { saturated10000 } from './saturated-10000.ts'
import type { Scenario } from './scenario.ts'
import { soak } from './soak.ts'
import { stalled } from './stalled.ts'
import { start } from './start.ts'
import { storeAppend } from './store-append.ts'
import { storeDelivery } from './store-delivery.ts'
import { storeMemory } from './store-memory.ts'
import { storeTail } from './store-tail.ts'
import { storm } from './storm.ts'
import { http2, idleHttp2, tls } from './tls.ts'
import { workers } from './workers.ts'

/** All scenarios, in the order in which they run. */
export const scenarios: readonly Scenario[] = [
  saturated1000,
  saturated10000,
  publishAnswer,
  paced,
  idleMemory,
  connecting,
  access,
  channels,
  stalled,
  resume,
  meta,
  metaMemory,
  storm,
  health,
  restart,
  compressionPaced,
  compressionSaturated,
  gathering,
  dearReader,
  closedWindow,
  interests,
  channelBursts,
  quietReplay,
  oneReader,
  tls,
  http2,
  idleHttp2,
  workers,
  start,
  cold,
  firstSecond,
  large,
  lowLoad,
  idleCpu,
  peersSaturated,
  peersPaced,
  peersConnecting,
  compressionPeers,
  idleMemoryPeers,
  storeAppend,
  storeDelivery,
  storeTail,
  storeMemory,
  manyReadersIdle,
  manyReadersPaced,
  manyReadersRestart,
  soak,
]
