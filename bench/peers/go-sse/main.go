// One topic of go-sse, published to over HTTP.
package main

import (
	"encoding/json"
	"fmt"
	"log"
	"net"
	"net/http"

	"github.com/tmaxmax/go-sse"
)

type publication struct {
	Event string          `json:"event"`
	Data  json.RawMessage `json:"data"`
}

// greeter gives new readers their first bytes, once none of the messages that follow can pass them by. It keeps nothing.
type greeter struct{}

func (greeter) Put(message *sse.Message, _ []string) (*sse.Message, error) { return message, nil }

func (greeter) Replay(subscription sse.Subscription) error {
	greeting := &sse.Message{Type: sse.Type("connected")}
	greeting.AppendData("{}")
	if err := subscription.Client.Send(greeting); err != nil {
		return err
	}
	return subscription.Client.Flush()
}

func main() {
	stream := &sse.Server{Provider: &sse.Joe{Replayer: greeter{}}}
	http.Handle("GET /sse/broadcast", stream)
	http.HandleFunc("POST /api/broadcast", func(response http.ResponseWriter, request *http.Request) {
		var body publication
		if err := json.NewDecoder(request.Body).Decode(&body); err != nil {
			http.Error(response, err.Error(), http.StatusBadRequest)
			return
		}
		message := &sse.Message{Type: sse.Type(body.Event)}
		message.AppendData(string(body.Data))
		if err := stream.Publish(message); err != nil {
			http.Error(response, err.Error(), http.StatusInternalServerError)
			return
		}
		response.Header().Set("Content-Type", "application/json")
		fmt.Fprint(response, `{"ok":true}`)
	})
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		log.Fatal(err)
	}
	fmt.Printf("listening %d\n", listener.Addr().(*net.TCPAddr).Port)
	log.Fatal(http.Serve(listener, nil))
}
