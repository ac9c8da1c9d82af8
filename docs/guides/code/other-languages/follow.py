"""Follows a stream for ever: python3 follow.py URL [last id]"""
import http.client, json, random, sys, time, urllib.error, urllib.request


def follow(url, last_id="", headers={}):
    """Yields the name, data and id of each event, until the server ends the stream for good."""
    retry, failures = 2.0, 0
    while True:
        event, data, event_id = "message", [], last_id
        request = urllib.request.Request(url, headers={**headers, "Accept": "text/event-stream"})
        if last_id:
            request.add_header("Last-Event-ID", last_id)
        try:
            # Keep-alives come every 15 seconds, so a minute of silence means that the connection is dead.
            with urllib.request.urlopen(request, timeout=60) as answer:
                if answer.status == 204:
                    return
                for raw in answer:
                    line = raw.decode("utf-8", "replace").rstrip("\r\n")
                    name, _, value = line.partition(":")
                    value = value.removeprefix(" ")
                    if name == "event":
                        event = value
                    elif name == "data":
                        data.append(value)
                    elif name == "id":
                        event_id = value
                    elif name == "retry" and value.isdecimal():
                        retry = int(value) / 1000
                    elif line == "" and raw.endswith(b"\n"):
                        # An event counts only with its blank line. The id of "closing" is no position.
                        last_id = last_id if event == "closing" else event_id
                        failures = 0 if event == "connected" else failures
                        text = "\n".join(data)
                        if data and event != "position":
                            yield event, text, last_id
                        if event == "closing" and not json.loads(text)["reconnect"]:
                            return
                        event, data, event_id = "message", [], last_id
        except urllib.error.HTTPError as error:
            # 5xx comes from a proxy while the server is away. Another 4xx would be the same next time.
            if error.code < 500 and error.code not in (408, 425, 429):
                raise
        except (OSError, http.client.HTTPException):
            pass
        time.sleep(max(retry, min(60, retry * 2**failures)) * random.uniform(1, 1.5))
        failures = min(failures + 1, 10)


if __name__ == "__main__":
    for event, data, event_id in follow(*sys.argv[1:]):
        # Save event_id with what you made of data. At a "gap", load your state again.
        print(event, data, sep="\t", flush=True)
