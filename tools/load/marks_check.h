#pragma once
// MarksCheck (сверка): after a run, the history of every cell whose mark was acknowledged is read
// again: the entry must be there, once, with the mark that was sent.

#include "load/city_script.h"

namespace letopis::load {

class MarksCheck final : public Script {
public:
    /// Asks at an even pace. Cast and marks must outlive the check.
    MarksCheck(const Cast& cast, const std::vector<AcknowledgedMark>& marks, double per_second)
        : cast_{cast}, marks_{marks}, pace_{static_cast<Nanos>(1e9 / per_second)} {}

    std::size_t request_count() const override { return marks_.size(); }
    Nanos due(std::size_t index) const override { return static_cast<Nanos>(index) * pace_; }
    std::size_t kind(std::size_t) const override { return 0; }
    std::size_t kind_count() const override { return 1; }
    std::string_view kind_name(std::size_t) const override { return ask_name(Ask::history); }
    void write(std::size_t index, std::string& request) override;
    Verdict judge(std::size_t index, const Answer& answer) override;

private:
    const Cast& cast_;
    const std::vector<AcknowledgedMark>& marks_;
    Nanos pace_;
};

/// Whether the history of a cell says of the entry that it recorded the mark, and says so once.
bool tells_of(std::string_view history, const AcknowledgedMark& mark);

}  // namespace letopis::load
