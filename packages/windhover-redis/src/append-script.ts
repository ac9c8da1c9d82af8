/**
 * The version of what the script keeps. A higher one found in the state was written by a newer node, in a form that
 * this script does not know.
 */
const version = 1

/**
 * The epochs whose names and ends are known, and whose messages are kept: a server that loses something again and
 * again must not fill its memory with them.
 */
const maxEpochs = 16

/**
 * The one act of the store, in Redis itself. It finds out whether something was lost, stores the given
 * drafts, and trims. Without drafts it is a probe.
 *
 * KEYS: the stream, its state, idempotency keys.
 *
 * ARGV: 1 is a fresh name for an epoch. 2-4 are maxMessages, maxBytes and maxAgeMs (0 for none). 5 is what this node
 * has seen, the newest epoch first, separated by `;`. Of each it has the generation, the head, the life of the server
 * that told it (empty if it is not known), and the milliseconds since. 6 is 1 if another life of the server is no reason for a new
 * epoch. Then come the drafts. Most are an empty text, channel, event and data. One that has more is `+`, the same three, and
 * then the name of its idempotency key with its scope, id, key, retryMs, fingerprint and meta as JSON. Each of these is
 * empty if there is none.
 *
 * Answer: epoch, generation, head, oldest offset (of a probe), why a new epoch began, the life of the server, and when
 * the drafts were stored. Their offsets are the last ones up to the head, in order. For each draft that is a duplicate and
 * was not stored follow its number, from 0 on, and the position of the first with the fingerprint of that. The hash of
 * idempotency keys holds the same text by the name.
 *
 * Entries have the ids `<generation>-<offset>`. `<generation>-0` is a marker with the
 * name of the epoch, so that readers learn of it in order. A new generation is higher than every known one,
 * whatever the clock shows. A blocked XREAD never delivers an entry lower than the one it waits for.
 *
 * Names in the state that do not speak for themselves: `v` is the version. `old` is the time of the oldest message.
 * `e:<generation>` is the name of an epoch, and `f:<generation>` where it ended. `floor` is the first generation that
 * is still known. `since` is when the current one began.
 */
export const appendScript: string = `#!lua
local S, M, I = KEYS[1], KEYS[2], KEYS[3]
local maxM, maxB, maxA = tonumber(ARGV[2]), tonumber(ARGV[3]), tonumber(ARGV[4])
local seen = {}
for g, h, l, ago in string.gmatch(ARGV[5], '(%d+) (%d+) (%x*) (%d+)') do
  seen[#seen + 1] = {gen = g, head = tonumber(h), life = l, ago = tonumber(ago)}
end
local life = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
local m = redis.call('HMGET', M, 'gen', 'epoch', 'life', 'bytes', 'head', 'count', 'v', 'old', 'floor', 'since')
if m[7] and tonumber(m[7]) > ${version} then
  return redis.error_reply('NEWERSTATE the store was written by version ' .. m[7] ..
    ' of the script, and this node has version ${version}: update windhover-redis on this node')
end
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local gen, epoch = m[1], m[2]
local bytes, head, count = tonumber(m[4] or 0), tonumber(m[5] or 0), tonumber(m[6] or 0)
local old, floor, since = tonumber(m[8] or ''), tonumber(m[9] or 0), tonumber(m[10] or '')

-- Lua writes numbers of more than 14 digits with an exponent.
local function int(n) return string.format('%.0f', n) end
local function sizeOf(e) return #e[6] + #e[8] + #e[10] + #e[12] + #e[14] end
local function lastId()
  local info = redis.call('XINFO', 'STREAM', S)
  for i = 1, #info, 2 do if info[i] == 'last-generated-id' then return info[i + 1] end end
end

local function cutAfter(id)
  local a, b = string.match(id, '^(%d+)-(%d+)$')
  redis.call('XTRIM', S, 'MINID', '=', a .. '-' .. int(tonumber(b) + 1))
end

-- Forgets what is known of the oldest epochs, and their messages with them, which would have no name.
local function forgetOldEpochs()
  local names, gens = redis.call('HKEYS', M), {}
  for _, name in ipairs(names) do
    local g = string.match(name, '^e:(%d+)$')
    if g then gens[#gens + 1] = tonumber(g) end
  end
  if #gens <= ${maxEpochs} then return end
  table.sort(gens)
  floor = gens[#gens - ${maxEpochs - 1}]
  for _, name in ipairs(names) do
    local g = string.match(name, '^[ef]:(%d+)$')
    if g and tonumber(g) < floor then redis.call('HDEL', M, name) end
  end
  redis.call('HSET', M, 'floor', int(floor))
  redis.call('XTRIM', S, 'MINID', '=', int(floor) .. '-0')
end

-- Counts what is kept, and finds its idempotency keys.
local function recount()
  redis.call('DEL', I)
  local from, nameless, f, names = '-', nil, nil, {}
  repeat
    f = redis.call('XRANGE', S, from, '+', 'COUNT', 1000)
    for _, entry in ipairs(f) do
      local e = entry[2]
      local egen, eoff = string.match(entry[1], '^(%d+)-(%d+)$')
      if e[3] == 'b' then
        names[egen] = e[4]
        redis.call('HSET', M, 'e:' .. egen, e[4])
      else
        if names[egen] == nil then names[egen] = redis.call('HGET', M, 'e:' .. egen) end
        if names[egen] then
          bytes = bytes + sizeOf(e)
          count = count + 1
          old = old or tonumber(e[2])
          if e[4] ~= '' then redis.call('HSET', I, e[4], names[egen] .. '.' .. eoff .. '.' .. e[18]) end
        else nameless = entry[1] end
      end
    end
    if #f > 0 then from = '(' .. f[#f][1] end
  until #f < 1000
  -- The state was lost, and the marker of their epoch trimmed: nobody could be told where they belong.
  if nameless then cutAfter(nameless) end
end

-- Whether all that a node has seen of an epoch was stored before this one began: the gap that was told then covers it.
-- This is known of what this very server has stored. Otherwise it is known by times, of which each is measured by one
-- clock. A thousandth is for clocks that differ in speed. A higher generation is never covered: its readers wait for it.
local function isCovered(s)
  if tonumber(s.gen) > tonumber(gen) then return false end
  if s.life == life then return true end
  return since and now >= since and s.ago > (now - since) * 1.001 + 1
end

-- Notes where an epoch ended, unless it is known to have ended later.
local function noteEnd(g, h)
  local f = redis.call('HGET', M, 'f:' .. g)
  if tonumber(g) >= floor and (not f or h > tonumber(f)) then redis.call('HSET', M, 'f:' .. g, int(h)) end
end

local function findMore(s)
  if s.gen == gen then return s.head > head and 'a node has seen more' end
  if tonumber(s.gen) < floor then return false end
  local f = redis.call('HGET', M, 'f:' .. s.gen)
  if f and s.head <= tonumber(f) then return false end
  if not isCovered(s) then return 'a node has seen more of an earlier epoch' end
  noteEnd(s.gen, s.head)
  return false
end

local why = false
if not gen then why = 'there is no state'
elseif redis.call('EXISTS', S) == 0 then why = 'the stream is missing'
elseif m[3] ~= life and ARGV[6] ~= '1' then why = 'another life of the server'
else for _, s in ipairs(seen) do why = why or findMore(s) end end
if not why then
  local last = redis.call('XREVRANGE', S, '+', '-', 'COUNT', 1)
  local id = last[1] and last[1][1] or lastId()
  if id ~= gen .. '-' .. m[5] then why = 'the newest message is missing' end
end

if why then
  local low = tonumber(gen or 0)
  if gen then noteEnd(gen, head) end
  for _, s in ipairs(seen) do
    low = math.max(low, tonumber(s.gen))
    noteEnd(s.gen, s.head)
  end
  if redis.call('EXISTS', S) == 1 then low = math.max(low, tonumber(string.match(lastId(), '^(%d+)-'))) end
  gen, epoch, head = int(math.max(now, low + 1)), ARGV[1], 0
  redis.call('XADD', S, gen .. '-0', 't', now, 'b', epoch)
  redis.call('HSET', M, 'gen', gen, 'epoch', epoch, 'life', life, 'since', int(now), 'v', ${version}, 'e:' .. gen,
    epoch)
  forgetOldEpochs()
  count, bytes, old = 0, 0, nil
  recount()
elseif m[3] ~= life then redis.call('HSET', M, 'life', life) end

local function trim()
  if count == 0 or (count <= maxM and bytes <= maxB and (maxA == 0 or (old and old > now - maxA))) then return end
  local from, cut, f, page = '-', false, nil, nil
  local isDone = false
  old = nil
  repeat
    -- One more than must go, which is the oldest of those that stay.
    page = math.max(8, math.min(64, count - maxM + 1))
    f = redis.call('XRANGE', S, from, '+', 'COUNT', page)
    for _, entry in ipairs(f) do
      local e = entry[2]
      if e[3] ~= 'b' then
        local isOver = count > 1 and (count > maxM or bytes > maxB)
        local isOld = maxA > 0 and tonumber(e[2]) <= now - maxA
        if not isOver and not isOld then isDone, old = true, tonumber(e[2]); break end
        count = count - 1
        bytes = bytes - sizeOf(e)
        if e[4] ~= '' then redis.call('HDEL', I, e[4]) end
        cut = entry[1]
      end
    end
    if #f > 0 then from = '(' .. f[#f][1] end
  until isDone or #f < page
  if cut then cutAfter(cut) end
end

trim()
local out, drafts = {epoch, gen, 0, 0, why or '', life, int(now)}, 0
-- The first id is written out, so that one that is not free is refused. Redis counts on from there.
local call, at, i, last = redis.call, out[7], 7, #ARGV
local nextId, following = gen .. '-' .. int(head + 1), gen .. '-*'
while i <= last do
  local channel, event, data = ARGV[i + 1], ARGV[i + 2], ARGV[i + 3]
  local idem, id, key, retryMs, fingerprint, meta = '', '', '', '', '', ''
  local known = false
  if ARGV[i] == '+' then
    idem, id, key, retryMs, fingerprint, meta = unpack(ARGV, i + 4, i + 9)
    known = idem ~= '' and call('HGET', I, idem)
    i = i + 10
  else i = i + 4 end
  drafts = drafts + 1
  if known then
    out[#out + 1] = int(drafts - 1)
    out[#out + 1] = known
  else
    head = head + 1
    call('XADD', S, nextId, 't', at, 'x', idem, 'c', channel, 'e', event, 'd', data, 'i', id, 'k', key, 'r', retryMs,
      'f', fingerprint, 'm', meta)
    nextId = following
    if count == 0 then old = now end
    count = count + 1
    bytes = bytes + #channel + #event + #data + #id + #key
    if idem ~= '' then call('HSET', I, idem, epoch .. '.' .. int(head) .. '.' .. fingerprint) end
  end
end
trim()
redis.call('HSET', M, 'bytes', int(bytes), 'head', int(head), 'count', int(count), 'old', old and int(old) or '')
out[3] = int(head)
if #ARGV == 6 then
  local first = redis.call('XRANGE', S, gen .. '-1', '+', 'COUNT', 1)
  out[4] = first[1] and string.match(first[1][1], '-(%d+)$') or int(head + 1)
end
return out
`
