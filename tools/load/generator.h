#pragma once
// Generator (генератор нагрузки): sends a script's requests when they are due, and times each
// answer from the moment the request was due, not from the moment it was sent. So a server that
// stands still for a second is charged with every request that should have been sent in that
// second (no "coordinated omission"): people do not wait for each other either.
//
// One thread, epoll, keep-alive connections without pipelining. A request that is due while every
// connection is busy waits in the order of its time; the waiting counts.

#include <string>
#include <vector>

#include "load/histogram.h"
#include "load/script.h"

namespace letopis::load {

struct Target {
    std::string host = "127.0.0.1";  ///< An address, no name.
    std::uint16_t port = 0;
};

struct GeneratorOptions {
    std::size_t connections = 512;
    /// What is due earlier warms the server up and is in no table.
    Nanos count_from = 0;
    /// A request without an answer by then is `unanswered`.
    Nanos patience = Nanos{30} * 1'000'000'000;
};

/// What became of the requests of one kind.
struct KindResult {
    std::string name;
    std::uint64_t good = 0;
    std::uint64_t shed = 0;
    std::uint64_t wrong = 0;       ///< Answered, but not as it must be.
    std::uint64_t unanswered = 0;  ///< The connection broke, or patience was over.
    Histogram good_times;          ///< From due to the last byte of the answer.
    Histogram service_times;       ///< From sending: what a closed loop would have measured.
};

/// What was answered in one second of the run, by when it was due.
struct SecondResult {
    std::uint64_t asked = 0;
    std::uint64_t good = 0;
    Nanos slowest = 0;
};

struct RunResult {
    std::vector<KindResult> kinds;
    std::vector<SecondResult> seconds;
    std::vector<std::string> complaints;  ///< The first wrong answers, for a person to read.
    Nanos length = 0;
    Nanos latest_sending =
        0;  ///< How late, at worst, a request left although a connection was free.
};

/// Runs the whole script; returns when everything is answered or given up.
RunResult run(Script& script, const Target& target, const GeneratorOptions& options);

}  // namespace letopis::load
