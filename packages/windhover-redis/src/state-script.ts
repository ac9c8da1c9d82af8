/** The most changes that are kept. A node that was away during more of them reads all entries again. */
const maxChanges = 1_000

/** The most entries that one call ends because their time is over. */
const maxEnded = 1_000

/**
 * The one act of a state, in Redis itself. It finds out whether something was lost, ends the entries whose time is
 * over, and then does what it was called for.
 *
 * KEYS: the entries, their ends, the changes, and facts about them.
 *
 * ARGV: 1-2 are the generation and the number of the newest change that this node has seen (0 0 at first). 3 is
 * `put`, `delete`, `list`, or `look` for nothing more. Then follow for `put` the key, the value, milliseconds until
 * its end (empty for none) and 1 if it must be absent; for `delete` the key; for `list` a prefix.
 *
 * Answer: the generation, the number of the newest change, milliseconds until the next end (-1 for none). Then follow
 * whether it was put or was there, and for `list` keys and values in turn.
 *
 * Changes have the ids `<generation>-<number>`, written explicitly. Numbers ascend by one, so that a hole is seen. A
 * new generation is higher than every known one, and says that changes may have been missed.
 */
export const stateScript: string = `#!lua
local E, T, C, G = KEYS[1], KEYS[2], KEYS[3], KEYS[4]
local kgen, kseq, act, key = ARGV[1], tonumber(ARGV[2]), ARGV[3], ARGV[4]
local life = string.match(redis.call('INFO', 'server'), 'run_id:(%x+)')
local g = redis.call('HMGET', G, 'gen', 'seq', 'life', 'count')
local t = redis.call('TIME')
local now = t[1] * 1000 + math.floor(t[2] / 1000)
local gen, seq = g[1], tonumber(g[2] or 0)

-- Lua writes numbers of more than 14 digits with an exponent.
local function int(n) return string.format('%.0f', n) end
local function lastId()
  if redis.call('EXISTS', C) == 0 then return '0-0' end
  local info = redis.call('XINFO', 'STREAM', C)
  for i = 1, #info, 2 do if info[i] == 'last-generated-id' then return info[i + 1] end end
end
local function note(what, name, value)
  seq = seq + 1
  redis.call('XADD', C, 'MAXLEN', '${maxChanges}', gen .. '-' .. int(seq), what, name, 'v', value)
end

local last = lastId()
if not gen or g[3] ~= life or last ~= gen .. '-' .. int(seq) or (kgen == gen and kseq > seq)
  or redis.call('HLEN', E) ~= tonumber(g[4]) then
  local low = math.max(tonumber(gen or 0), tonumber(kgen), tonumber(string.match(last, '^(%d+)-')))
  gen, seq = int(math.max(now, low + 1)), 0
  note('n', '', '')
  redis.call('HSET', G, 'gen', gen, 'life', life)
end

local ended = redis.call('ZRANGEBYSCORE', T, '-inf', now, 'LIMIT', 0, ${maxEnded})
local function drop(name)
  redis.call('ZREM', T, name)
  if redis.call('HDEL', E, name) == 0 then return 0 end
  note('d', name, '')
  return 1
end
for _, name in ipairs(ended) do drop(name) end

local out = {gen, 0, -1, 0}
if act == 'put' or act == 'delete' then
  local due = redis.call('ZSCORE', T, key)
  if due and tonumber(due) <= now then drop(key) end
end
if act == 'put' and not (ARGV[7] == '1' and redis.call('HEXISTS', E, key) == 1) then
  redis.call('HSET', E, key, ARGV[5])
  if ARGV[6] == '' then redis.call('ZREM', T, key)
  else redis.call('ZADD', T, int(now + tonumber(ARGV[6])), key) end
  note('p', key, ARGV[5])
  out[4] = 1
elseif act == 'delete' then out[4] = drop(key)
elseif act == 'list' then
  local all = redis.call('HGETALL', E)
  for i = 1, #all, 2 do
    if string.sub(all[i], 1, #key) == key then
      local due = redis.call('ZSCORE', T, all[i])
      if not due or tonumber(due) > now then
        out[#out + 1] = all[i]
        out[#out + 1] = all[i + 1]
      end
    end
  end
end

redis.call('HSET', G, 'seq', int(seq), 'count', redis.call('HLEN', E))
out[2] = int(seq)
local first = redis.call('ZRANGE', T, 0, 0, 'WITHSCORES')
if first[2] then out[3] = int(math.max(0, tonumber(first[2]) - now)) end
return out
`
