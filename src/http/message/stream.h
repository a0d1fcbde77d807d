#pragma once
// Stream (поток): an answer without an end. The connection stays open after the head, and its
// source says something whenever there is something to say. Both live on one I/O thread.

#include <string_view>

namespace letopis::http {

/// The connection, as its source sees it.
class Stream {
public:
    virtual ~Stream() = default;
    /// Sends the bytes at once or not at all: nothing waits for a reader who has not taken what he
    /// was sent before; his connection ends instead.
    virtual void write(std::string_view bytes) = 0;
    /// Ends the connection.
    virtual void finish() = 0;
};

/// What is streamed. The connection owns it and outlives each of its calls: neither `write` nor
/// `finish` destroys the source before the caller has returned.
class StreamSource {
public:
    /// The connection has ended, whoever ended it.
    virtual ~StreamSource() = default;
    /// Called once, when the head is out.
    virtual void begin(Stream& stream) = 0;
    /// Called every limits::live_beat_seconds, so that a silent connection is seen to live.
    virtual void beat() = 0;
};

}  // namespace letopis::http
