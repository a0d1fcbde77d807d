#pragma once
// Script (сценарий нагрузки): what is asked, when, and what a right answer is. The generator knows
// nothing else about the school.

#include <cstdint>
#include <string>
#include <string_view>

namespace letopis::load {

using Nanos = std::int64_t;

/// An answer, as it came. Views live until the judging returns.
struct Answer {
    int status = 0;  ///< 0: none came (the connection broke, or the time was over).
    std::string_view head;
    std::string_view body;  ///< Without its compression.
};

/// `shed`: the server said politely that it has no room now (503).
enum class Verdict : std::uint8_t { good, shed, wrong };

class Script {
public:
    virtual ~Script() = default;

    virtual std::size_t request_count() const = 0;
    /// When the request should be sent, from the beginning of the run: whatever the server does.
    /// In order of the index.
    virtual Nanos due(std::size_t index) const = 0;
    /// Which of the tables below it belongs to.
    virtual std::size_t kind(std::size_t index) const = 0;
    virtual std::size_t kind_count() const = 0;
    virtual std::string_view kind_name(std::size_t kind) const = 0;
    /// Sets the whole request, head and body.
    virtual void write(std::size_t index, std::string& request) = 0;
    virtual Verdict judge(std::size_t index, const Answer& answer) = 0;
};

/// The value of a head's field, in the spelling that servers use; empty when it is not there.
std::string_view field_of(std::string_view head, std::string_view name);

}  // namespace letopis::load
