//! One stream of axum that reads a broadcast channel of tokio, published to over HTTP.
use std::convert::Infallible;

use axum::{
    extract::State,
    response::sse::{Event, Sse},
    routing::{get, post},
    serve::ListenerExt,
    Json, Router,
};
use futures_util::stream::{self, Stream, StreamExt};
use tokio::{net::TcpListener, sync::broadcast};

/// Messages that a reader may be behind. One that is further behind ends, so that it is seen to miss something.
const CAPACITY: usize = 131_072;

#[derive(serde::Deserialize)]
struct Publication {
    event: String,
    data: serde_json::Value,
}

type Messages = broadcast::Sender<Event>;

async fn stream_to(State(messages): State<Messages>) -> Sse<impl Stream<Item = Result<Event, Infallible>>> {
    let received = stream::unfold(messages.subscribe(), |mut receiver| async move {
        match receiver.recv().await {
            Ok(event) => Some((Ok(event), receiver)),
            Err(error) => {
                eprintln!("a reader ended: {error}");
                None
            }
        }
    });
    let greeting = Event::default().event("connected").data("{}");
    Sse::new(stream::once(async { Ok(greeting) }).chain(received))
}

async fn publish(State(messages): State<Messages>, Json(Publication { event, data }): Json<Publication>) -> Json<serde_json::Value> {
    // It is refused only if nobody reads.
    let _ = messages.send(Event::default().event(event).data(data.to_string()));
    Json(serde_json::json!({ "ok": true }))
}

#[tokio::main]
async fn main() -> std::io::Result<()> {
    let (messages, _) = broadcast::channel(CAPACITY);
    let app = Router::new()
        .route("/sse/broadcast", get(stream_to))
        .route("/api/broadcast", post(publish))
        .with_state(messages);
    let listener = TcpListener::bind("127.0.0.1:0").await?;
    println!("listening {}", listener.local_addr()?.port());
    let listener = listener.tap_io(|socket| {
        let _ = socket.set_nodelay(true);
    });
    axum::serve(listener, app).await
}
