#pragma once
// CityScript: the requests of planned visits as bytes, and what a right answer to each looks like.
// Every answer is judged by its status and by what must stand in it; a mark counts only when the
// server says that it is recorded.

#include <memory>
#include <string>
#include <vector>

#include "base/clock.h"
#include "base/random.h"
#include "load/script.h"
#include "load/visits.h"

namespace letopis::load {

/// A mark that the server said it has recorded.
struct AcknowledgedMark {
    std::uint32_t course = 0;
    std::uint32_t lesson = 0;
    std::uint32_t student = 0;
    char mark = '5';
    std::int64_t entry_index = -1;
};

class CityScript final : public Script {
public:
    /// Cast and visits must outlive the script. `clock` and `random` make the commands' ids.
    CityScript(const Cast& cast, const Visits& visits, const Clock& clock, RandomSource& random);

    std::size_t request_count() const override { return visits_.calls.size(); }
    Nanos due(std::size_t index) const override { return visits_.calls[index].due; }
    std::size_t kind(std::size_t index) const override {
        return static_cast<std::size_t>(visits_.calls[index].ask);
    }
    std::size_t kind_count() const override { return ask_count; }
    std::string_view kind_name(std::size_t kind) const override {
        return ask_name(static_cast<Ask>(kind));
    }
    void write(std::size_t index, std::string& request) override;
    Verdict judge(std::size_t index, const Answer& answer) override;

    const std::vector<AcknowledgedMark>& acknowledged() const { return acknowledged_; }

private:
    const Pass& pass_of(const Call& call) const;
    const CastCourse& course_of(const Call& call) const;
    std::string path_of(const Call& call) const;
    std::string body_of(const Call& call);
    /// What must stand in a right answer.
    std::string proof_of(const Call& call) const;
    bool judge_command(const Call& call, const Answer& answer);

    const Cast& cast_;
    const Visits& visits_;
    const Clock& clock_;
    RandomSource& random_;
    std::string last_week_;
    std::vector<std::string> etags_;  ///< By family: of this week's diary.
    std::vector<AcknowledgedMark> acknowledged_;
};

/// The mark that is given in a cell: between 3 and 5, so that a period's mark may be 4.
char mark_for(std::uint32_t lesson, std::uint32_t student);

}  // namespace letopis::load
