#pragma once
// MarksCheck (сверка): after a run, the history of every cell whose mark was acknowledged is read
// again: the entry must be there, once, with the mark that was sent. Who is not answered asks
// again: a server that has no room just now says nothing of the mark.

#include "load/city_script.h"
#include "load/generator.h"

namespace letopis::load {

class MarksCheck final : public Script {
public:
    /// Asks at an even pace. The cast must outlive the check.
    MarksCheck(const Cast& cast, std::vector<AcknowledgedMark> marks, double per_second)
        : cast_{cast}, marks_{std::move(marks)}, pace_{static_cast<Nanos>(1e9 / per_second)} {}

    std::size_t request_count() const override { return marks_.size(); }
    Nanos due(std::size_t index) const override { return static_cast<Nanos>(index) * pace_; }
    std::size_t kind(std::size_t) const override { return 0; }
    std::size_t kind_count() const override { return 1; }
    std::string_view kind_name(std::size_t) const override { return ask_name(Ask::history); }
    void write(std::size_t index, std::string& request) override;
    Verdict judge(std::size_t index, const Answer& answer) override;

    /// The marks of which the server has said nothing: shed, or no answer at all.
    std::vector<AcknowledgedMark> take_unanswered() { return std::move(unanswered_); }

private:
    const Cast& cast_;
    std::vector<AcknowledgedMark> marks_;
    Nanos pace_;
    std::vector<AcknowledgedMark> unanswered_;
};

struct MarksRead {
    std::uint64_t acknowledged = 0;
    std::uint64_t found = 0;
    std::vector<std::string> complaints;  ///< The first answers that do not tell of the mark.
};

/// Reads every mark again, at most `per_second` of them in a second; one that is not answered up
/// to ten times.
MarksRead read_again(const Cast& cast, const std::vector<AcknowledgedMark>& marks,
                     const Target& target, double per_second);

/// Whether the history of a cell says of the entry that it recorded the mark, and says so once.
bool tells_of(std::string_view history, const AcknowledgedMark& mark);

}  // namespace letopis::load
