#pragma once
// Answers held back (удержанные ответы): commands that a scribe has been given and has not
// answered, of one I/O thread. What waits there is seen by no clock of the kernel: a request has
// been read, and its connection is silent. Where the database is slow, it is here that a queue
// stands.
//
// Invariants:
//   1. A few that wait turn nobody away: one command may be long (an import), and a standby may
//      rest. Only many at a time, from limits::held_answers_of_a_queue on, are a queue.
//   2. A school's command is turned away for its own school's queue: another one's scribe may be
//      quick.
//   3. What is read gives way to commands only while those are being answered, and slowly: where
//      none is answered at all, a primary being away, reading helps somebody and hinders nobody.

#include <map>
#include <set>

#include "base/id.h"
#include "base/limits.h"

namespace letopis::http {

class HeldAnswers {
public:
    /// A command was given to the school's scribe. Times are those of one steady clock.
    void hold(OrgId org_id, std::int64_t now_micros) {
        begun_[org_id].insert(now_micros);
        ++count_;
    }

    /// The command that was given to it then has its answer.
    void answered(OrgId org_id, std::int64_t begun_micros, std::int64_t now_micros) {
        const auto school = begun_.find(org_id);
        if (school == begun_.end()) return;
        const auto one = school->second.find(begun_micros);
        if (one == school->second.end()) return;
        school->second.erase(one);
        if (school->second.empty()) begun_.erase(school);
        --count_;
        last_waited_micros_ = now_micros - begun_micros;
        last_answered_micros_ = now_micros;
    }

    /// Whether one more command of the school may be given to its scribe.
    bool admits(OrgId org_id, std::int64_t now_micros) const {
        const auto school = begun_.find(org_id);
        if (!is_queue() || school == begun_.end()) return true;
        return now_micros - *school->second.begin() < patience_micros;
    }

    /// What a request to read is taken to have waited, for the sake of commands.
    std::int64_t wait_for_others_micros(std::int64_t now_micros) const {
        const bool go_on = now_micros - last_answered_micros_ < patience_micros;  // Invariant 3.
        return is_queue() && go_on ? last_waited_micros_ : 0;
    }

    std::size_t count() const { return count_; }

private:
    static constexpr std::int64_t patience_micros =
        limits::held_answer_patience_milliseconds * 1000;
    bool is_queue() const { return count_ >= limits::held_answers_of_a_queue; }

    std::map<OrgId, std::multiset<std::int64_t>> begun_;
    std::size_t count_ = 0;
    std::int64_t last_waited_micros_ = 0;
    std::int64_t last_answered_micros_ = 0;
};

}  // namespace letopis::http
