import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.HttpURLConnection;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.ThreadLocalRandom;

/** Follows a stream for ever: java Follow.java URL [last id] */
public class Follow {
  interface Listener {
    void onEvent(String event, String data, String lastId);
  }

  private final String url;
  private final Listener listener;
  private String lastId;
  private long retryMs = 2000;
  private int failures = 0;

  Follow(String url, String lastId, Listener listener) {
    this.url = url;
    this.lastId = lastId;
    this.listener = listener;
  }

  /** Returns when the server ends the stream for good. */
  void follow() throws InterruptedException {
    while (readOnce()) {
      long waitMs = Math.max(retryMs, Math.min(60_000, retryMs << failures));
      Thread.sleep(waitMs + ThreadLocalRandom.current().nextLong(waitMs / 2 + 1));
      failures = Math.min(failures + 1, 10);
    }
  }

  /** Returns whether another request may go better. */
  private boolean readOnce() {
    try {
      HttpURLConnection connection = (HttpURLConnection) new URL(url).openConnection();
      connection.setConnectTimeout(60_000);
      // Keep-alives come every 15 seconds, so a minute of silence means that the connection is dead.
      connection.setReadTimeout(60_000);
      connection.setRequestProperty("Accept", "text/event-stream");
      if (!lastId.isEmpty()) connection.setRequestProperty("Last-Event-ID", lastId);
      int status = connection.getResponseCode();
      if (status == 204) return false;
      if (status == 408 || status == 425 || status == 429 || status >= 500) return true;
      if (status >= 400) throw new IllegalStateException("refused: " + status);
      try (var lines = new BufferedReader(new InputStreamReader(connection.getInputStream(), StandardCharsets.UTF_8))) {
        return read(lines);
      }
    } catch (IOException cut) {
      return true;
    }
  }

  private boolean read(BufferedReader lines) throws IOException {
    String event = "message";
    StringBuilder data = null;
    String id = lastId;
    for (String line; (line = lines.readLine()) != null; ) {
      int colon = line.indexOf(':');
      String name = colon < 0 ? line : line.substring(0, colon);
      String value = colon < 0 ? "" : line.substring(colon + (line.startsWith(": ", colon) ? 2 : 1));
      if (line.isEmpty()) {
        // An event counts only with its blank line. The id of "closing" is no position.
        if (!event.equals("closing")) lastId = id;
        if (event.equals("connected")) failures = 0;
        String text = data == null ? "" : data.toString();
        if (data != null && !event.equals("position")) listener.onEvent(event, text, lastId);
        if (event.equals("closing") && text.contains("\"reconnect\":false")) return false;
        event = "message";
        data = null;
        id = lastId;
      } else if (name.equals("event")) {
        event = value;
      } else if (name.equals("data")) {
        data = data == null ? new StringBuilder(value) : data.append('\n').append(value);
      } else if (name.equals("id")) {
        id = value;
      } else if (name.equals("retry") && value.matches("\\d{1,9}")) {
        retryMs = Long.parseLong(value);
      }
    }
    return true;
  }

  public static void main(String[] words) throws InterruptedException {
    // Save lastId with what you made of data. At a "gap", load your state again.
    Listener print = (event, data, lastId) -> System.out.println(event + "\t" + data);
    new Follow(words[0], words.length > 1 ? words[1] : "", print).follow();
  }
}
