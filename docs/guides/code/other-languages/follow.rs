//! Follows a stream for ever: cargo run URL [last id]
//! Crates: futures, reqwest 0.12, reqwest-eventsource 0.6, tokio with "macros", "rt" and "time".
use futures::StreamExt;
use reqwest_eventsource::{Error, Event, RequestBuilderExt};
use std::error;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// Returns when the server ends the stream for good, with an error if it refuses it.
async fn follow(url: &str, mut last_id: String, on_event: impl Fn(&str, &str, &str)) -> Result<(), Box<dyn error::Error>> {
    // Keep-alives come every 15 seconds, so a minute of silence means that the connection is dead.
    let client = reqwest::Client::builder().read_timeout(Duration::from_secs(60)).build()?;
    let (mut retry, mut failures) = (Duration::from_secs(2), 0);
    loop {
        let mut request = client.get(url);
        if !last_id.is_empty() {
            request = request.header("Last-Event-ID", &last_id);
        }
        let mut source = request.eventsource().expect("a GET can be sent again");
        while let Some(event) = source.next().await {
            match event {
                Ok(Event::Open) => {}
                Ok(Event::Message(message)) => {
                    retry = message.retry.unwrap_or(retry);
                    // The id of "closing" is no position, and an event without an id leaves the last one.
                    if message.event != "closing" && !message.id.is_empty() {
                        last_id = message.id;
                    }
                    if message.event == "connected" {
                        failures = 0;
                    }
                    if message.event != "position" {
                        on_event(&message.event, &message.data, &last_id);
                    }
                    if message.event == "closing" && message.data.contains("\"reconnect\":false") {
                        return Ok(());
                    }
                }
                // 5xx comes from a proxy while the server is away. Another 4xx would be the same next time.
                Err(Error::InvalidStatusCode(status, answer)) => match status.as_u16() {
                    204 => return Ok(()),
                    408 | 425 | 429 | 500.. => break,
                    _ => return Err(Error::InvalidStatusCode(status, answer).into()),
                },
                Err(_) => break,
            }
        }
        source.close();
        let wait = (retry * 2u32.pow(failures)).min(retry.max(Duration::from_secs(60)));
        let nanos = SystemTime::now().duration_since(UNIX_EPOCH).unwrap_or_default().subsec_nanos();
        tokio::time::sleep(wait + wait / 2 * (nanos / 1000 % 1000) / 1000).await;
        failures = (failures + 1).min(10);
    }
}

#[tokio::main(flavor = "current_thread")]
async fn main() -> Result<(), Box<dyn error::Error>> {
    let mut words = std::env::args().skip(1);
    let (url, last_id) = (words.next().expect("URL"), words.next().unwrap_or_default());
    // Save last_id with what you made of data. At a "gap", load your state again.
    follow(&url, last_id, |event, data, _last_id| println!("{event}\t{data}")).await
}
