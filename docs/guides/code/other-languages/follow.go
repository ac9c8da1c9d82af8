// Follows a stream for ever: go run follow.go URL [last id]
package main

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/rand"
	"net/http"
	"os"
	"strconv"
	"strings"
	"time"
)

var errEnded = errors.New("the server ended the stream for good")

type follower struct {
	url, lastID string
	retry       time.Duration
	failures    int
	onEvent     func(event, data, lastID string)
}

// follow returns only if the server ends the stream for good, or refuses it.
func (f *follower) follow() error {
	for {
		if err := f.readOnce(); err != nil {
			return err
		}
		wait := max(f.retry, min(time.Minute, f.retry<<f.failures))
		time.Sleep(wait + time.Duration(rand.Int63n(int64(wait)/2+1)))
		f.failures = min(f.failures+1, 10)
	}
}

// readOnce returns nil if another request may go better.
func (f *follower) readOnce() error {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	// Keep-alives come every 15 seconds, so a minute of silence means that the connection is dead.
	silence := time.AfterFunc(time.Minute, cancel)
	defer silence.Stop()
	request, err := http.NewRequestWithContext(ctx, "GET", f.url, nil)
	if err != nil {
		return err
	}
	request.Header.Set("Accept", "text/event-stream")
	if f.lastID != "" {
		request.Header.Set("Last-Event-ID", f.lastID)
	}
	answer, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil
	}
	defer answer.Body.Close()
	switch status := answer.StatusCode; {
	case status == 204:
		return errEnded
	case status == 408, status == 425, status == 429, status >= 500:
		return nil
	case status >= 400:
		return fmt.Errorf("refused: %s", answer.Status)
	}
	// Not a Scanner, which ends at a line of 64 KiB.
	reader := bufio.NewReader(answer.Body)
	event, data, id := "message", []string{}, f.lastID
	for {
		line, err := reader.ReadString('\n')
		if err != nil {
			return nil
		}
		silence.Reset(time.Minute)
		line = strings.TrimRight(line, "\r\n")
		name, value, _ := strings.Cut(line, ":")
		value = strings.TrimPrefix(value, " ")
		switch {
		case name == "event":
			event = value
		case name == "data":
			data = append(data, value)
		case name == "id":
			id = value
		case name == "retry":
			if ms, err := strconv.Atoi(value); err == nil && ms >= 0 {
				f.retry = time.Duration(ms) * time.Millisecond
			}
		case line == "":
			// An event counts only with its blank line. The id of "closing" is no position.
			if event != "closing" {
				f.lastID = id
			}
			if event == "connected" {
				f.failures = 0
			}
			text := strings.Join(data, "\n")
			if len(data) > 0 && event != "position" {
				f.onEvent(event, text, f.lastID)
			}
			closing := struct{ Reconnect bool }{true}
			if event == "closing" && json.Unmarshal([]byte(text), &closing) == nil && !closing.Reconnect {
				return errEnded
			}
			event, data, id = "message", nil, f.lastID
		}
	}
}

func main() {
	f := follower{url: os.Args[1], retry: 2 * time.Second}
	if len(os.Args) > 2 {
		f.lastID = os.Args[2]
	}
	f.onEvent = func(event, data, lastID string) {
		// Save lastID with what you made of data. At a "gap", load your state again.
		fmt.Printf("%s\t%s\n", event, data)
	}
	if err := f.follow(); err != errEnded {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}
