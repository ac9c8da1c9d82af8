#!/usr/bin/env bash
# Follows a stream for ever, and prints the name and data of each event: bash follow.sh URL [last id]
url=$1 id=${2-} retry=2000 failures=0
while :; do
  event=message data= event_id=$id
  # -i puts the status before the events. Keep-alives come every 15 seconds: a minute without a byte ends curl.
  exec 3< <(exec curl -siN --speed-limit 1 --speed-time 60 -H 'Accept: text/event-stream' \
    ${id:+-H "Last-Event-ID: $id"} "$url")
  curl_pid=$!
  IFS=' ' read -r _ status _ <&3
  while IFS= read -r line <&3 && [ "$line" != $'\r' ]; do :; done
  case $status in
    204) exit 0 ;;
    408 | 425 | 429) ;;
    4*) echo "refused: $status" >&2; exit 1 ;;
  esac
  while IFS= read -r line <&3; do
    [ "$status" = 200 ] || continue
    value=${line#*:} value=${value# }
    case $line in
      event:*) event=$value ;;
      data:*) data=${data:+$data$'\n'}$value ;;
      id:*) event_id=$value ;;
      retry:*) retry=$value ;;
      '') # An event counts only with its blank line. The id of "closing" is no position.
        [ "$event" = closing ] || id=$event_id
        [ "$event" != connected ] || failures=0
        # At a gap, load your state again.
        [ -z "$data" ] || printf '%s\t%s\n' "$event" "$data"
        case $event$data in closing*'"reconnect":false'*) exit 0 ;; esac
        event=message data= event_id=$id ;;
    esac
  done
  wait "$curl_pid"
  wait_ms=$((retry << failures)) longest=$((retry > 60000 ? retry : 60000))
  [ "$wait_ms" -le "$longest" ] || wait_ms=$longest
  wait_ms=$((wait_ms + RANDOM % (wait_ms / 2 + 1)))
  sleep "$(printf '%d.%03d' $((wait_ms / 1000)) $((wait_ms % 1000)))"
  [ "$failures" -ge 10 ] || failures=$((failures + 1))
done
